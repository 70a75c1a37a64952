// What is typed for the acts on a story and not sent yet: to look at another act, or at another screen, does not lose it.
import { Begun } from '../shell/begun';

export interface Typed {
  notes: Record<'correct' | 'take-down', Record<number, string>>;
  moments: Record<'schedule' | 'embargo', { date: string; time: string; zone: string }>;
  /** Notes that readers have, in other words: by the number of the correction, 0 for the notice. */
  amended: Record<number, string>;
}

const moment = () => ({ date: '', time: '', zone: '' });

export const typed = new Begun<Typed>(() => {
  const nothing = $state({ notes: { correct: {}, 'take-down': {} }, moments: { schedule: moment(), embargo: moment() }, amended: {} });
  return nothing;
});

/** Once it is done there is nothing to be sent any more. */
export function sent(what: string, { notes, moments }: Typed): void {
  if (what === 'correct' || what === 'take-down') notes[what] = {};
  if (what === 'schedule' || what === 'embargo') moments[what] = moment();
}
