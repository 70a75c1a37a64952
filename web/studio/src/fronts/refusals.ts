// Why the newsroom refused something on a front, with the names that stand on the screen: containers by their headings, stories by their headlines.
import { Problem } from '../api/api';
import { why } from '../shell/refused';
import { near } from '../words/format';
import { known, t } from '../words/words.svelte';
import type { DraftRoom } from './draft.svelte';

/** Whether somebody else was faster. */
export const isOvertaken = (refused: unknown): boolean => refused instanceof Problem && refused.status === 412;

export function told(room: DraftRoom, refused: unknown): unknown {
  if (!(refused instanceof Problem)) return refused;
  const words = `front-refused-${String(refused.body?.['code'] ?? '')}`;
  if (!known(words)) return why(refused);
  const { container = '', story = '', now = '', by = '', at = '' } = (refused.body?.['facts'] ?? {}) as Record<string, string>;
  const titled = (key: string): string => (key === 'breaking' ? t('front-breaking') : room.title(key));
  return t(words, { container: titled(container), story: room.story(Number(story)).headline, now: titled(now), by, at: at && near(at) });
}
