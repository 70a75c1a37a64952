// What is typed for the acts on a story and not sent yet, or sent and not answered: to look at another act, or at another screen, does not lose it.
import { Begun } from '../shell/begun';
import type { Asked } from './unanswered.svelte';

export interface Typed {
  notes: Record<'correct' | 'take-down', Record<number, string>>;
  moments: Record<'schedule' | 'embargo', { date: string; time: string; zone: string }>;
  /** Notes that readers have, in other words: by the number of the correction, 0 for the notice. */
  amended: Record<number, string>;
  /** What was sent and not answered. */
  asked: Asked[];
}

const moment = () => ({ date: '', time: '', zone: '' });

export const typed = new Begun<Typed>(() => {
  const nothing = $state({ notes: { correct: {}, 'take-down': {} }, moments: { schedule: moment(), embargo: moment() }, amended: {}, asked: [] });
  return nothing;
});

/** What is done is nothing to be sent any more; what was typed for another language is. */
export function sent({ what, story, number }: Asked, { notes, moments, amended }: Typed): void {
  if (what === 'correct' || what === 'take-down') delete notes[what][story];
  if (what === 'schedule' || what === 'embargo') moments[what] = moment();
  if (what === 'amend') delete amended[number ?? 0];
}
