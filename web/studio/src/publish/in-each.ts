// A correction or takedown in several languages: one that is refused keeps none of the others back.
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

export async function inEach(what: 'correct' | 'take-down', said: Note[], off: life.Member[]): Promise<Came> {
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
  for (const { id, version } of off) await each({ story: id, what: 'unschedule', version }, () => life.unschedule(id, `"${version}"`));
  return came;
}
