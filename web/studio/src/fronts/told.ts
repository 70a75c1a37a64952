// Differences and hours in the words of whoever sits here.
import { now } from '../api/time';
import { near } from '../words/format';
import { t } from '../words/words.svelte';
import { wallOf } from '../words/zoned';
import type { DraftRoom } from './draft.svelte';
import type { Difference, Draft, Hours, Touch } from './shapes';

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

/** What was done last, and by whom: readers got the draft as it is, or it was changed since. */
export function last({ edited, launched }: Draft): { word: 'front-last-edited' | 'front-last-rolled-back' | 'front-last-launched'; touch: Touch } | null {
  if (edited && !(launched && launched.at >= edited.at)) return { word: edited.rolled_back_to ? 'front-last-rolled-back' : 'front-last-edited', touch: edited };
  return launched ? { word: 'front-last-launched', touch: launched } : null;
}

/** A step reaches two containers at most: where more are different after one turn, a whole layout was put in place, as rolling back does. */
const REACH = 2;

export function replaced(before: Draft, now: Draft): boolean {
  if (now.version !== before.version + 1) return false;
  const was = new Map(before.layout.containers.map((one) => [one.key, JSON.stringify(one)]));
  const same = now.layout.containers.filter((one) => was.get(one.key) === JSON.stringify(one)).length;
  return Math.max(was.size, now.layout.containers.length) - same > REACH;
}

/** Whether the hours have ended: readers have it no more. */
export const ended = ({ until }: Hours): boolean => Boolean(until) && Date.parse(until ?? '') <= now();

/** Whether the hours hold now; those of every day go by the edition's clock. */
export function hold(hours: Hours, zone: string): boolean {
  if (ended(hours) || (hours.from && Date.parse(hours.from) > now())) return false;
  if (!hours.daily) return true;
  const [from, until, clock] = [hours.daily.from.slice(0, 5), hours.daily.until.slice(0, 5), wallOf(new Date(now()), zone).slice(11)];
  return from < until ? from <= clock && clock < until : from <= clock || clock < until;
}

/** "from 06:00", "until 09:00", "daily 06:00–09:00", all by the edition's clock. */
export function hours({ from, until, daily }: Hours, zone: string): string {
  const parts: string[] = [];
  if (from) parts.push(t('front-from', { at: near(from, new Date(now()), zone) }));
  if (until) parts.push(t('front-until', { at: near(until, new Date(now()), zone) }));
  if (daily) parts.push(t('front-daily', { from: daily.from.slice(0, 5), until: daily.until.slice(0, 5) }));
  return parts.join(' · ');
}
