// The stores in which this browser keeps stories: each belongs to one story and one person. Which of them hold words that have not arrived each page tells
// beside them, so that every screen can see it.
import { allRemembered, Remembered } from '../../shell/remembered';

export interface Waiting {
  story: number;
  person: number;
  headline: string;
  /** Changes that have not arrived, and words that are kept above the text. */
  changes: number;
  kept: number;
}

/** A page in which somebody has a story open; the number is that of its document. */
export interface Page {
  story: number;
  person: number;
  page: number;
}

type Told = Waiting & Page;

const BEGIN = 'masthead-story-';
/** Earlier pages named a store after the story alone: nobody knows whose it is, and nobody takes it. */
const NAME = /^masthead-story-\d+(?:-(\d+))?$/;
/** Earlier pages told of all that waits in one list. */
const EARLIER = 0;
const list = new Remembered<Waiting[]>('waiting', true);
const TOLD = /^stays-(waiting-.+)$/;

export const storeOf = (story: number, person: number): string => `${BEGIN}${story}-${person}`;

const nameOf = ({ story, person, page }: Page): string => `${storeOf(story, person)}-${page}`;

const placeOf = ({ story, person, page }: Page): Remembered<Told> => new Remembered(`waiting-${story}-${person}-${page}`, true);

function all(): Told[] {
  const earlier = (list.recall() ?? []).map((one) => ({ ...one, page: EARLIER }));
  return [...earlier, ...places().flatMap((name) => new Remembered<Told>(name, true).recall() ?? [])];
}

const places = (): string[] => allRemembered().flatMap((name) => TOLD.exec(name)?.[1] ?? []);

const told = (person: number): Told[] => all().filter((one) => one.person === person);

export const waiting = (person: number): Waiting[] => byStory(told(person));

export const waits = (story: number, person: number): boolean => told(person).some((one) => one.story === story);

function byStory(some: Told[]): Waiting[] {
  const found = new Map<number, Waiting>();
  for (const { story, person, headline, changes, kept } of some) {
    const before = found.get(story) ?? { changes: 0, kept: 0 };
    found.set(story, { story, person, headline, changes: before.changes + changes, kept: before.kept + kept });
  }
  return [...found.values()];
}

export function tell(now: Told): void {
  if (now.changes > 0 || now.kept > 0) placeOf(now).keep(now);
  else placeOf(now).forget();
}

/** What pages of the same story have told. */
export function forgetWhere({ story, person }: Page, goes: (page: number) => boolean): void {
  forget(told(person).filter((one) => one.story === story && goes(one.page)));
}

function forget(some: Told[]): void {
  for (const one of some) placeOf(one).forget();
  const stays = (one: Waiting): boolean => !some.some(({ page, story, person }) => page === EARLIER && story === one.story && person === one.person);
  if (some.some(({ page }) => page === EARLIER)) list.keep((list.recall() ?? []).filter(stays));
}

/** As long as a page has a story open it sends the words itself. Answers what lets go. */
export function hold(page: Page): () => void {
  let letGo = (): void => undefined;
  const until = new Promise<void>((done) => (letGo = done));
  // Only a page that came by a safe line has locks: of any other it is not known whether it is gone, and its words are told of twice rather than never.
  void navigator.locks?.request(nameOf(page), () => until);
  return letGo;
}

async function held(): Promise<string[]> {
  const { held: locks = [] } = (await navigator.locks?.query()) ?? {};
  return locks.map(({ name = '' }) => name);
}

export async function whoIsOpen(): Promise<(page: Page) => boolean> {
  const names = new Set(await held());
  return (page) => names.has(nameOf(page));
}

/** Whether any page has the story open. */
export const isHeld = async (story: number, person: number): Promise<boolean> => (await held()).some((name) => name.startsWith(`${storeOf(story, person)}-`));

/** What waits of pages that are gone. */
export async function leftWaiting(person: number): Promise<Waiting[]> {
  const isOpen = await whoIsOpen();
  return byStory(told(person).filter((one) => !isOpen(one)));
}

/** Whether a page that is open has words to send. */
export async function isSending(person: number): Promise<boolean> {
  const isOpen = await whoIsOpen();
  return told(person).some((one) => one.changes > 0 && isOpen(one));
}

/** Throws away what is kept for a person and what is nobody's; words that wait only if they shall go, too. */
export async function clear(person: number, waitingToo: boolean): Promise<void> {
  if (waitingToo) forget(told(person));
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
