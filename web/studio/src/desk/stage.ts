// Where a story stands, in words and in the colour of its chip.
import { near } from '../words/format';
import { known, t } from '../words/words.svelte';
import { inProgress, type DeskLine, type Stage, type StoryLine } from './shapes';

export const USUAL: Stage[] = ['idea', 'writing', 'needs-edit', 'ready'].map((key) => ({ key }));

/** A stage's name: the house's own, or ours for the usual ones. */
export function stageName(stage: Stage): string {
  const id = `stage-${stage.key}`;
  return stage.name ?? (known(id) ? t(id) : stage.key);
}

export function stagesOf(desks: DeskLine[], key: string | undefined): Stage[] {
  return desks.find((desk) => desk.key === key)?.stages ?? USUAL;
}

/** The stages of all desks as one row, in which each desk finds its own in order. */
export function stagesOfAll(desks: DeskLine[]): Stage[] {
  const all: Stage[] = [];
  for (const stages of desks.length ? desks.map((desk) => desk.stages) : [USUAL]) {
    let next = 0;
    for (const stage of stages) {
      const at = all.findIndex((one) => one.key === stage.key);
      if (at < 0) all.splice(next, 0, stage);
      next = (at < 0 ? next : at) + 1;
    }
  }
  return all;
}

/** The stage before the last, at which a story waits for somebody else than who writes it. */
export function waitsAt(stages: Stage[]): Stage | undefined {
  return stages.length > 2 ? stages.at(-2) : undefined;
}

/** The stages at which all of these stories could stand, whatever desks they are on. */
export function stagesShared(desks: DeskLine[], stories: StoryLine[]): Stage[] {
  const [first = [], ...others] = stories.map((story) => stagesOf(desks, deskOf(desks, story)?.key));
  return first.filter((stage) => others.every((stages) => stages.some((one) => one.key === stage.key)));
}

/** Its desk; for a story that is on none, the first that writes for its edition. */
export function deskOf(desks: DeskLine[], story: StoryLine): DeskLine | undefined {
  return desks.find((desk) => (story.assignment ? desk.key === story.assignment.desk : writesFor(desk, story.edition)));
}

/** A desk that names no edition writes for all of them. */
export function writesFor(desk: DeskLine, edition: string): boolean {
  return !desk.editions?.length || desk.editions.includes(edition);
}

export interface Standing {
  text: string;
  tone: 'live' | 'ok' | 'warn' | 'info' | '';
}

/** What readers have, and what has become of it since. */
export function out(story: Pick<StoryLine, 'revision' | 'published_revision' | 'corrections'>): Standing {
  if (story.published_revision !== story.revision) return { text: t('state-changed'), tone: 'warn' };
  return { text: story.corrections.length ? t('state-corrected') : t('state-published'), tone: 'live' };
}

/** A stage as a chip: the last is where a story shall come to, the one before it waits for somebody. */
export function staged(stages: Stage[], key: string): Standing {
  const at = stages.findIndex((stage) => stage.key === key);
  const stage = stages[at] ?? { key };
  const tone = at === stages.length - 1 ? 'ok' : key === waitsAt(stages)?.key ? 'warn' : at <= 0 ? '' : 'info';
  return { text: stageName(stage), tone };
}

export function stateOf(story: Pick<StoryLine, 'state' | 'revision' | 'published_revision' | 'corrections' | 'scheduled'>): Standing {
  if (story.state === 'published') return out(story);
  if (story.state === 'scheduled') return { text: t('state-scheduled-at', { at: story.scheduled ? near(story.scheduled) : '' }), tone: '' };
  return { text: t(`state-${story.state}`), tone: '' };
}

/** Its state and, while it is in progress on a desk, its stage; of a draft there that alone. */
export function standing(story: StoryLine, desks: DeskLine[]): Standing[] {
  if (!story.assignment || !inProgress(story.state)) return [stateOf(story)];
  const stage = staged(stagesOf(desks, story.assignment.desk), story.assignment.stage);
  return story.state === 'draft' ? [stage] : [stateOf(story), stage];
}
