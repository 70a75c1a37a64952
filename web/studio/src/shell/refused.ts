// Why something was refused, in the language of whoever sits here: by the type of the problem, which programs can rely on, and for what is
// invalid by its place. The server's own words are for those who write programs; they stand alone where ours say nothing.
import { Problem, withoutLine } from '../api/api';
import { known, t } from '../words/words.svelte';

const URN = 'urn:masthead:problem:';

/** What only a page that does not fit the newsroom meets with, and what is for people much the same. */
const LIKE: Record<string, string> = {
  'no-header': 'unreadable',
  'cross-site': 'unreadable',
  'no-such-address': 'unreadable',
  'wrong-method': 'unreadable',
  'no-version': 'unreadable',
  'people-only': 'not-permitted',
};

/** Of these there are so many that only the server's words say which; they follow ours. */
const WIDE = new Set(['invalid', 'not-allowed-now']);

/** What a room tells of a text that cannot become a version: the same, without a request that was refused. */
export const whyInvalid = ({ place, message }: { place: string; message: string }): string => why(new Problem(422, `${URN}invalid`, message, place || undefined));

/** What to tell somebody of whatever went wrong; words stand for themselves. */
export function why(happened: unknown): string {
  if (typeof happened === 'string') return happened;
  if (happened instanceof Problem && happened.type.startsWith(URN)) {
    const type = happened.type.slice(URN.length);
    const kind = LIKE[type] ?? type;
    const exact = `refused-${kind}-${happened.place?.split('/')[0]?.replaceAll('_', '-')}`;
    if (known(exact)) return t(exact);
    const wide = `refused-${kind}`;
    if (known(wide)) return WIDE.has(kind) ? `${t(wide)}\n${happened.detail}` : t(wide);
  }
  if (withoutLine(happened)) return t('shell-offline');
  return (happened instanceof Problem && happened.detail) || t('shell-failed');
}
