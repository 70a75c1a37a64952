// What may be done with a story from the desk: rights and states as one table, asked by every button, key and drag.
import type { Action } from '../shell/session.svelte';
import type { Word } from '../words/words.svelte';
import type { State, StoryLine } from './shapes';

export type Verb = 'take' | 'assign' | 'move' | 'spike' | 'unspike';

const TABLE: Record<Verb, { needs: Action[]; states?: State[] }> = {
  // Whoever takes a story puts their name to it.
  take: { needs: ['write-stories', 'assign'] },
  assign: { needs: ['assign'] },
  // Stages are the way to publication.
  move: { needs: ['assign'], states: ['draft', 'unpublished'] },
  spike: { needs: ['spike'], states: ['draft'] },
  unspike: { needs: ['spike'], states: ['spiked'] },
};

/** Why it may not be done, if it may not. */
export function hindrance(story: StoryLine, verb: Verb): Word | null {
  const { needs, states } = TABLE[verb];
  if (!needs.every((action) => story.may.includes(action))) return 'desk-not-yours';
  if (story.state === 'spiked' && verb !== 'unspike') return 'desk-is-spiked';
  if (states && !states.includes(story.state)) return verb === 'move' ? 'desk-not-draft' : story.state === 'scheduled' ? 'desk-spike-scheduled' : 'desk-spike-no-draft';
  return verb === 'move' && !story.assignment ? 'desk-on-none' : null;
}

export const allowed = (story: StoryLine, verb: Verb): boolean => hindrance(story, verb) === null;
