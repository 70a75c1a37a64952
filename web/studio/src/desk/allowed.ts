// What may be done with a story from the desk: rights and states as one table, asked by every button, key and drag.
import type { Action } from '../shell/session.svelte';
import type { Word } from '../words/words.svelte';
import type { State, StoryLine } from './shapes';

export type Deed = 'take' | 'assign' | 'move' | 'spike' | 'unspike';

const TABLE: Record<Deed, { needs: Action[]; states?: State[] }> = {
  // Whoever takes a story puts their name to it.
  take: { needs: ['write-stories', 'assign'] },
  assign: { needs: ['assign'] },
  // Stages are the way to publication.
  move: { needs: ['assign'], states: ['draft', 'unpublished'] },
  spike: { needs: ['spike'], states: ['draft'] },
  unspike: { needs: ['spike'], states: ['spiked'] },
};

/** Why it may not be done, if it may not. */
export function hindrance(story: StoryLine, deed: Deed): Word | null {
  const { needs, states } = TABLE[deed];
  if (!needs.every((action) => story.may.includes(action))) return 'desk-not-yours';
  if (story.state === 'spiked' && deed !== 'unspike') return 'desk-is-spiked';
  if (states && !states.includes(story.state)) return deed === 'move' ? 'desk-not-draft' : story.state === 'scheduled' ? 'desk-spike-scheduled' : 'desk-spike-no-draft';
  return deed === 'move' && !story.assignment ? 'desk-on-none' : null;
}

export const allowed = (story: StoryLine, deed: Deed): boolean => hindrance(story, deed) === null;
