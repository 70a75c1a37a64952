// Why nothing was done with a story: of somebody who was faster it says who, and when.
import { Problem } from '../api/api';
import { why } from '../shell/refused';
import { session } from '../shell/session.svelte';
import { somebody } from '../shell/somebody';
import { near } from '../words/format';
import { t } from '../words/words.svelte';
import { history, OUT } from './story';

export const isLate = (refused: unknown): boolean => refused instanceof Problem && refused.status === 412;

/** Whoever changed it last: somebody else, or oneself in the text. */
export async function faster(story: number): Promise<string> {
  // What leaves the story as it is, as a name for a version, has none of its own.
  const last = (await history(story).catch(() => [])).findLast(({ version }) => version !== undefined);
  if (!last) return t('publish-stale');
  const [mine, when] = [last.by === session.who?.person.name, near(last.at)];
  if (OUT.has(last.what)) return mine ? t('publish-stale-you-published', { when }) : t('publish-stale-published', { who: somebody(last.by), when });
  return mine ? t('publish-stale-you') : t('publish-stale-by', { who: somebody(last.by), when });
}

export const whyNothing = async (refused: unknown, story: number): Promise<string> => (isLate(refused) ? faster(story) : why(refused));
