// Why something was refused, in the language of whoever sits here: by the type of the problem, which programs can rely on, and by the code
// that tells its case, or for what is invalid by its place. The server's own words are for those who write programs; they stand alone where ours say nothing.
import { Problem, withoutLine } from '../api/api';
import { full } from '../words/format';
import { type Word, known, t } from '../words/words.svelte';

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
const WIDE = new Set(['refused-invalid', 'refused-not-allowed-now', 'refused-invalid-site-colours']);

/** What a room tells of a text that cannot become a version: the same, without a request that was refused. */
export const whyInvalid = ({ place, message }: { place: string; message: string }): string => why(new Problem(422, `${URN}invalid`, message, place || undefined));

/** Something that names what was to be taken away. */
interface Use {
  code: string;
  of: string;
  name: string;
}

/** So many of them are told; more would fill the screen. */
const USES = 6;

/** What still uses a thing, a line each. */
function uses({ body }: Problem): string {
  const all = (body?.['uses'] ?? []) as Use[];
  const lines = all.slice(0, USES).map(({ code, of, name }) => {
    const words = `refused-used-${code}`;
    return known(words) ? t(words, { name, count: Number(of) }) : name;
  });
  if (all.length > USES) lines.push(t('refused-used-more', { count: all.length - USES }));
  return lines.map((line) => `\n${line}`).join('');
}

/** An instant, as the newsroom tells it to programs. */
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** What a refusal or a finding names, for our words to name it: instants by the clock of whoever reads, and the state of a story. */
export const spoken = (facts: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, INSTANT.test(fact) ? full(fact) : name === 'state' && known(`state-${fact}`) ? t(`state-${fact}` as Word) : fact]));

const facts = ({ body }: Problem): Record<string, string> => spoken(body?.['facts'] as Record<string, string> | undefined);

/** What to tell somebody of whatever went wrong; words stand for themselves. `of` is the kind of thing, where its places have words of their own. */
export function why(happened: unknown, of = ''): string {
  if (typeof happened === 'string') return happened;
  if (happened instanceof Problem && happened.type.startsWith(URN)) {
    const type = happened.type.slice(URN.length);
    const kind = LIKE[type] ?? type;
    const place = happened.place?.split('/')[0]?.replaceAll('_', '-');
    const code = String(happened.body?.['code'] ?? '');
    const said = [`refused-${kind}-${code}`, `refused-${kind}-${of && `${of}-`}${place}`, `refused-${kind}`].find(known);
    if (said) return WIDE.has(said) ? `${t(said)}\n${happened.detail}` : t(said, facts(happened)) + uses(happened);
  }
  if (withoutLine(happened)) return t('shell-offline');
  return (happened instanceof Problem && happened.detail) || t('shell-failed');
}
