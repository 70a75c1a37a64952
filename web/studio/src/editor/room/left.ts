// What a page leaves to the next one beside the text: how many changes wait for the server, whose writing is its own, and words that are kept above the text.
import type { Ranges, Written } from './own';
import type { Rescued } from './room.svelte';

export interface Left {
  readonly changes: number;
  readonly writers: Written[];
  readonly deleted: Ranges;
  /** Words that were rescued, by the name under which earlier pages stored them. */
  readonly saved: Rescued[];
}

export const NOTHING: Left = { changes: 0, writers: [], deleted: [], saved: [] };

export const isNothing = ({ changes, saved }: Left): boolean => changes === 0 && saved.length === 0;

export const joined = (all: Left[]): Left => ({
  changes: all.reduce((sum, { changes }) => sum + changes, 0),
  writers: all.flatMap(({ writers }) => writers),
  deleted: all.flatMap(({ deleted }) => deleted),
  saved: all.flatMap(({ saved }) => saved),
});

/** Earlier pages kept the parts by their names, and at first no more than how far words were seen. */
export function ofEarlier(kept: ReadonlyMap<unknown, unknown>): Left {
  const list = <T>(key: string): T[] => {
    const value = kept.get(key);
    return typeof value === 'string' ? (JSON.parse(value) as T[]) : [];
  };
  const changes = kept.get('changes');
  const writers = list<[number, number, number?]>('own').map(([client, seen, arrived = seen]): Written => [client, seen, arrived]);
  return { changes: typeof changes === 'number' ? changes : 0, writers, deleted: list('deleted'), saved: list('saved') };
}
