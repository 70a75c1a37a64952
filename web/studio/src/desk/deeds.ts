// What is done to stories from the list: moved, assigned, taken, marked as ready. One at a time or many, each answered for itself.
import { Problem, post, put } from '../api/api';
import { session } from '../shell/session.svelte';
import { complain, say } from '../shell/toasts.svelte';
import { t } from '../words/words.svelte';
import type { StoryList } from './list.svelte';
import type { Assignment, StoryLine } from './shapes';
import { stageName, stagesOf } from './stage';

export interface Draft {
  desk: string;
  stage: string;
  people: number[];
  due: string | null;
  note: string;
}

interface Receipt {
  story: number;
  assignment?: Assignment;
  problem?: { detail: string };
}

/** The story's assignment as it would be written back. */
export function draftOf(story: StoryLine, list: StoryList): Draft {
  const { desk, stage, people, due, note } = story.assignment ?? { desk: list.desks[0]?.key ?? '', stage: '', people: [], due: null, note: '' };
  return { desk, stage: stage || (stagesOf(list.desks, desk)[0]?.key ?? ''), people: people.map((person) => person.id), due, note };
}

export async function assign(list: StoryList, story: StoryLine, draft: Draft): Promise<boolean> {
  const before = story.assignment;
  try {
    const { value } = await put<Assignment>(`stories/${story.id}/assignment`, draft, before ? `"${before.version}"` : null);
    list.put(story.id, (line) => ({ ...line, assignment: value }));
    return true;
  } catch (refused) {
    complain(refused);
    if (refused instanceof Problem && refused.status === 412) await list.look();
    return false;
  }
}

/** Moves a story to a stage, and offers the way back. */
export async function move(list: StoryList, story: StoryLine, stage: string): Promise<void> {
  const before = draftOf(story, list);
  if (!(await assign(list, story, { ...before, stage }))) return;
  const name = stageName(stagesOf(list.desks, before.desk).find((one) => one.key === stage) ?? { key: stage });
  const back = () => {
    const now = list.stories.find((one) => one.id === story.id);
    if (now) void assign(list, now, before);
  };
  say(t('desk-moved', { story: story.headline, stage: name }), { text: t('shell-undo'), run: back });
}

export async function markReady(list: StoryList, story: StoryLine): Promise<void> {
  const ready = stagesOf(list.desks, story.assignment?.desk).at(-1);
  if (ready && story.assignment?.stage !== ready.key) await move(list, story, ready.key);
}

/** Puts one's own name to it. */
export async function take(list: StoryList, story: StoryLine): Promise<boolean> {
  const me = session.who?.person.id;
  const draft = draftOf(story, list);
  if (me === undefined || draft.people.includes(me)) return true;
  return assign(list, story, { ...draft, people: [...draft.people, me] });
}

/** The same change to many. Says how many went through, and for each of the others why not. */
export async function many(list: StoryList, stories: StoryLine[], change: Partial<Draft>): Promise<void> {
  try {
    const { value } = await post<Receipt[]>('assignments', { stories: stories.map((story) => ({ story: story.id, version: story.assignment?.version ?? null })), change });
    const failed = value.filter((receipt) => receipt.problem);
    if (value.length > failed.length) say(t('desk-many-done', { count: value.length - failed.length }));
    for (const receipt of failed) {
      const headline = stories.find((story) => story.id === receipt.story)?.headline ?? String(receipt.story);
      complain(new Problem(409, '', t('desk-many-failed', { story: headline, why: receipt.problem?.detail ?? '' })));
    }
  } catch (refused) {
    complain(refused);
  }
  await list.look();
}
