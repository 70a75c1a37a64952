// What is done to stories from the list: moved, assigned, taken, marked as ready. One at a time or many, each answered for itself.
import { Problem, get, post } from '../api/api';
import { session } from '../shell/session.svelte';
import { why } from '../shell/refused';
import { complain, say } from '../shell/toasts.svelte';
import { t } from '../words/words.svelte';
import type { StoryList } from './list.svelte';
import type { Assignment, StoryLine } from './shapes';
import { deskOf, stageName, stagesOf } from './stage';

/** What is to become of an assignment; what is left out stays as it is. */
export interface Change {
  desk?: string;
  stage?: string;
  people?: number[];
  due?: string | null;
  note?: string;
}

interface Receipt {
  story: number;
  assignment?: Assignment;
  problem?: Record<string, unknown>;
}

/** A story that was left as it is, and why. */
export interface Left<Story extends { headline: string }> {
  story: Story;
  refused: unknown;
}

/** Says why some of so many were left as they are, each by its headline. */
export function tellLeft(left: Left<{ headline: string }>[], of: number): void {
  const [first] = left;
  if (first && of === 1) complain(first.refused);
  else if (first) complain(left.map(({ story, refused }) => t('desk-many-failed', { story: story.headline, why: why(refused) })).join('\n'));
}

/** The same change to all of them. Gives those that were left as they are, after saying why; first it is told how many went. */
export async function change(list: StoryList, stories: StoryLine[], wanted: Change, tell?: (went: number) => void): Promise<StoryLine[]> {
  try {
    const which = stories.map((story) => ({ story: story.id, version: story.assignment?.version ?? null }));
    const { value } = await post<Receipt[]>('assignments', { stories: which, change: wanted });
    const left: Left<StoryLine>[] = [];
    for (const { story: id, assignment, problem } of value) {
      if (assignment) list.put(id, (line) => ({ ...line, assignment }));
      const story = stories.find((one) => one.id === id);
      if (problem && story) left.push({ story, refused: Problem.of(problem) });
    }
    if (stories.length > left.length) tell?.(stories.length - left.length);
    tellLeft(left, stories.length);
    if (left.length || stories.length > 1) await list.look();
    return left.map(({ story }) => story);
  } catch (refused) {
    complain(refused);
    return stories;
  }
}

async function changed(list: StoryList, story: StoryLine, wanted: Change): Promise<boolean> {
  // A story that is on no desk comes onto one with the first thing that is done to it.
  const desk = story.assignment ? {} : { desk: deskOf(list.desks, story)?.key };
  return (await change(list, [story], { ...desk, ...wanted })).length === 0;
}

/** Moves many to a stage, says how many went, and gives those that did not. */
export function moveAll(list: StoryList, stories: StoryLine[], stage: string): Promise<StoryLine[]> {
  return change(list, stories, { stage }, (count) => say(t('desk-many-done', { count })));
}

/** Moves a story to a stage, and offers the way back. */
export async function move(list: StoryList, story: StoryLine, stage: string): Promise<void> {
  const before = story.assignment;
  if (!before || !(await changed(list, story, { stage }))) return;
  const name = stageName(stagesOf(list.desks, before.desk).find((one) => one.key === stage) ?? { key: stage });
  say(t('desk-moved', { story: story.headline, stage: name }), { text: t('shell-undo'), run: () => void back(list, story, before.stage) });
}

/** Over what stands now, wherever the list has gone meanwhile. */
async function back(list: StoryList, story: StoryLine, stage: string): Promise<void> {
  try {
    const { value: assignment } = await get<Assignment | null>(`stories/${story.id}/assignment`);
    if (await changed(list, { ...story, assignment }, { stage })) await list.look();
  } catch (refused) {
    complain(refused);
  }
}

export async function markReady(list: StoryList, story: StoryLine): Promise<void> {
  const ready = stagesOf(list.desks, deskOf(list.desks, story)?.key).at(-1);
  if (ready && story.assignment?.stage !== ready.key) await move(list, story, ready.key);
}

/** Puts one's own name to it. */
export async function take(list: StoryList, story: StoryLine): Promise<boolean> {
  const me = session.who?.person.id;
  const people = (story.assignment?.people ?? []).map((person) => person.id);
  if (me === undefined || people.includes(me)) return true;
  return changed(list, story, { people: [...people, me] });
}
