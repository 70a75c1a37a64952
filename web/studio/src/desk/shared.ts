// What several stories have in common: what a dialog for all of them begins with, and what of it was changed.
import type { Change } from './deeds';
import type { Assignment, StoryLine } from './shapes';

/** What is missing here differs among the stories. */
export interface Shared {
  desk?: string;
  stage?: string;
  people?: number[];
  due?: string | null;
  note?: string;
}

const NONE = { desk: '', stage: '', people: [], due: null, note: '' } satisfies Omit<Assignment, 'version'>;

export function shared(stories: StoryLine[]): Shared {
  const all = stories.map((story) => story.assignment ?? NONE);
  const people = all.map((one) => one.people.map((person) => person.id).toSorted((a, b) => a - b));
  return {
    desk: same(all.map((one) => one.desk)),
    stage: same(all.map((one) => one.stage)),
    people: same(people.map(String)) === undefined ? undefined : people[0],
    due: same(all.map((one) => one.due)),
    note: same(all.map((one) => one.note)),
  };
}

function same<T>(values: T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/** What a dialog's fields hold; an empty one may stand for what differs. The due time is as its field says it. */
export interface Fields {
  desk: string;
  stage: string;
  people: number[];
  due: string;
  note: string;
}

/** Somebody was faster: what was written here stands, on what they left. People are added and taken off as it was meant. */
export function onto(now: Fields, began: Fields, mine: Fields): Fields {
  const pick = (field: 'desk' | 'stage' | 'due' | 'note'): string => (mine[field] === began[field] ? now : mine)[field];
  const stay = now.people.filter((one) => !began.people.includes(one) || mine.people.includes(one));
  const come = mine.people.filter((one) => !began.people.includes(one) && !now.people.includes(one));
  return { desk: pick('desk'), stage: pick('stage'), people: [...stay, ...come], due: pick('due'), note: pick('note') };
}

/** The fields that the dialog leaves otherwise than it found them. An empty field of what differs leaves each story its own. */
export function difference(before: Shared, after: Required<Shared>): Change {
  const change: Change = {};
  if (after.desk && after.desk !== before.desk) change.desk = after.desk;
  // Another desk without a word of the stage would begin at its first.
  if (after.stage && (change.desk || after.stage !== before.stage)) change.stage = after.stage;
  if (before.people ? String(after.people.toSorted((a, b) => a - b)) !== String(before.people) : after.people.length) change.people = after.people;
  if (after.due !== (before.due ?? null)) change.due = after.due;
  if (after.note !== (before.note ?? '')) change.note = after.note;
  return change;
}
