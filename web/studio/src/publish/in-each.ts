// A correction or takedown in several languages: one that is refused keeps none of the others back, but leaves what translates it as it is.
import { isNotOut, withoutLine } from '../api/api';
import { why } from '../shell/refused';
import { whyNothing } from './faster';
import * as life from './story';
import type { Asked } from './unanswered.svelte';

/** What is said of a story; the version is the one that whoever says it has before them. */
export interface Note {
  id: number;
  version: number;
  text: string;
}

/** A language in which nothing was done, and why. */
export interface Refusal {
  id: number;
  why: string;
}

export interface Came {
  settled: Asked[];
  refused: Refusal[];
  unanswered: Asked[];
  /** Of what is done and not before readers yet. */
  late: string;
}

/** Whether it says what one of these says, or one that was taken down: it translates that, or what translates that. */
export function follows(one: life.Member, sources: number[], family: life.Member[]): boolean {
  const of = one.translated_from?.story;
  const rest = family.filter((other) => other !== one);
  return one.orphaned || (of !== undefined && (sources.includes(of) || rest.some((source) => source.id === of && follows(source, sources, rest))));
}

/** `off` goes off the schedule after what it translates was taken down, and only then. */
export async function inEach(what: 'correct' | 'take-down', said: Note[], off: life.Member[], family: life.Member[]): Promise<Came> {
  const of = what === 'correct' ? life.correct : life.takeDown;
  const came: Came = { settled: [], refused: [], unanswered: [], late: '' };
  const each = async (asked: Asked, doing: () => Promise<unknown>) => {
    try {
      await doing();
      came.settled.push(asked);
    } catch (error) {
      if (isNotOut(error)) {
        came.settled.push(asked);
        came.late = why(error);
        return;
      }
      if (withoutLine(error)) came.unanswered.push(asked);
      came.refused.push({ id: asked.story, why: await whyNothing(error, asked.story) });
    }
  };
  for (const { id, version, text } of said) await each({ story: id, what, version }, () => of(id, `"${version}"`, text));
  const gone = came.settled.map(({ story }) => story);
  for (const one of off) {
    const { id, version } = one;
    const stands = follows(one, gone, family) ? undefined : came.refused.find((refusal) => follows(one, [refusal.id], family));
    if (stands) came.refused.push({ id, why: stands.why });
    else await each({ story: id, what: 'unschedule', version }, () => life.unschedule(id, `"${version}"`));
  }
  return came;
}
