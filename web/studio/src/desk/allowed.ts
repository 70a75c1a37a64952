// What may be done with a story from the desk, asked by every button, key and drag. Rights and states are the newsroom's tables; here stands which of
// its verbs an act of the desk is, and what is said where it may not be done.
import type { Word } from '../words/words.svelte';
import { inProgress, type StoryLine } from './shapes';

export type Verb = 'take' | 'assign' | 'move' | 'spike' | 'unspike';

/** What whoever takes or moves a story changes is its assignment. */
const IS: Record<Verb, string> = { take: 'assign', assign: 'assign', move: 'assign', spike: 'spike', unspike: 'unspike' };

/** Why it may not be done, if it may not. */
export function hindrance(story: StoryLine, verb: Verb): Word | null {
  if (!story.verbs.includes(IS[verb])) return refusal(story, verb);
  // Stages are the way to publication.
  if (verb !== 'move') return null;
  return inProgress(story.state) ? (story.assignment ? null : 'desk-on-none') : 'desk-not-draft';
}

export const allowed = (story: StoryLine, verb: Verb): boolean => hindrance(story, verb) === null;

function refusal({ state }: StoryLine, verb: Verb): Word {
  if (state === 'spiked' && verb !== 'unspike') return 'desk-is-spiked';
  if (verb === 'spike' && state === 'scheduled') return 'desk-spike-scheduled';
  if (verb === 'spike' && state !== 'draft') return 'desk-spike-no-draft';
  return 'desk-not-yours';
}
