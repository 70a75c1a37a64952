// The stores in which this browser keeps stories: each belongs to one story and one person. Which of them hold words that have not arrived is told beside
// them, so that every screen can see it.
import { Remembered } from '../../shell/remembered';

export interface Waiting {
  story: number;
  person: number;
  headline: string;
  /** Changes that have not arrived, and words that are kept above the text. */
  changes: number;
  kept: number;
}

const BEGIN = 'masthead-story-';
/** Earlier pages named a store after the story alone: nobody knows whose it is, and nobody takes it. */
const NAME = /^masthead-story-\d+(?:-(\d+))?$/;
const remembered = new Remembered<Waiting[]>('waiting', true);

export const storeOf = (story: number, person: number): string => `${BEGIN}${story}-${person}`;

const all = (): Waiting[] => remembered.recall() ?? [];

export const waiting = (person: number): Waiting[] => all().filter((one) => one.person === person);

export const waits = (story: number, person: number): boolean => waiting(person).some((one) => one.story === story);

export function tell(story: number, person: number, now: Partial<Waiting>): void {
  const before = waiting(person).find((one) => one.story === story);
  const after = { headline: '', changes: 0, kept: 0, ...before, ...now, story, person };
  const is = after.changes > 0 || after.kept > 0;
  if (!is && !before) return;
  const others = all().filter((one) => one.story !== story || one.person !== person);
  remembered.keep(is ? [...others, after] : others);
}

/** As long as a page has a story open it sends the words itself. Answers what lets go. */
export function hold(story: number, person: number): () => void {
  let letGo = (): void => undefined;
  const until = new Promise<void>((done) => (letGo = done));
  // Only a page that came by a safe line has locks.
  void navigator.locks?.request(storeOf(story, person), { mode: 'shared' }, () => until);
  return letGo;
}

export async function isHeld(story: number, person: number): Promise<boolean> {
  const { held } = (await navigator.locks?.query()) ?? {};
  return held?.some(({ name }) => name === storeOf(story, person)) ?? false;
}

/** Throws away what is kept for a person and what is nobody's; words that wait only if they shall go, too. */
export async function clear(person: number, waitingToo: boolean): Promise<void> {
  if (waitingToo) remembered.keep(all().filter((one) => one.person !== person));
  if (typeof indexedDB === 'undefined') return;
  const stay = waiting(person).map(({ story }) => storeOf(story, person));
  const names = (await indexedDB.databases()).map(({ name = '' }) => name);
  const goes = (name: string): boolean => {
    const whose = NAME.exec(name);
    return whose !== null && [undefined, String(person)].includes(whose[1]) && !stay.includes(name);
  };
  await Promise.all(names.filter(goes).map(remove));
}

const remove = (name: string): Promise<void> =>
  new Promise((done) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = asked.onerror = () => done();
    // It goes as soon as whoever has it open lets go.
    asked.onblocked = () => done();
  });
