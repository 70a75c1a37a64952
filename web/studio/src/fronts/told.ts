// Differences and hours in the words of whoever sits here.
import { near } from '../words/format';
import { t } from '../words/words.svelte';
import type { DraftRoom } from './draft.svelte';
import type { Difference, Hours } from './shapes';

/** One change of a launch as a sentence. */
export function tell(room: DraftRoom, change: Difference): string {
  const story = change.story === undefined ? '' : room.story(change.story).headline;
  const container = room.title(change.container);
  switch (change.what) {
    case 'opened':
      return t('front-change-opened', { container });
    case 'closed':
      return t('front-change-closed', { container });
    case 'shifted':
      return t('front-change-shifted', { container });
    case 'arranged':
      return t('front-change-arranged', { container });
    case 'added':
      return t('front-change-added', { container, story });
    case 'removed':
      return t('front-change-removed', { container, story });
    case 'moved':
      return change.from === change.container ? t('front-change-moved', { container, story }) : t('front-change-moved-to', { container, story, from: room.title(change.from) });
    case 'dressed':
      return t('front-change-dressed', { container, story });
    case 'topics':
      return t('front-change-topics');
    default:
      return t('front-change-breaking');
  }
}

/** Whether the hours have ended: readers have it no more. */
export const over = ({ until }: Hours): boolean => Boolean(until) && Date.parse(until ?? '') <= Date.now();

/** "from 06:00", "until 09:00", "daily 06:00–09:00", all by the edition's clock. */
export function hours({ from, until, daily }: Hours, zone: string): string {
  const parts: string[] = [];
  if (from) parts.push(t('front-from', { at: near(from, new Date(), zone) }));
  if (until) parts.push(t('front-until', { at: near(until, new Date(), zone) }));
  if (over({ until })) parts.push(t('front-over-now'));
  if (daily) parts.push(t('front-daily', { from: daily.from.slice(0, 5), until: daily.until.slice(0, 5) }));
  return parts.join(' · ');
}
