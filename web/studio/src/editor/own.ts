// What was done in this browser and others may not have seen yet.
import * as Y from 'yjs';

export type Deleted = Parameters<typeof Y.isDeleted>[0];

export interface Own {
  /** Writers of this browser, each with how far others can be taken to have seen its words. */
  writers: ReadonlyMap<number, number>;
  deleted: ReadonlySet<Deleted>;
}

/** Whose words were deleted, from where and how many, as it is written down for the next page. */
type Ranges = [client: number, clock: number, length: number][];

export const written = (deleted: Iterable<Deleted>): string =>
  JSON.stringify([...deleted].flatMap(({ clients }) => [...clients].flatMap(([client, ranges]) => ranges.map(({ clock, len }) => [client, clock, len]))));

export function read(kept: string): Deleted {
  const deleted = Y.createDeleteSet();
  for (const [client, clock, len] of JSON.parse(kept) as Ranges) {
    const ranges = deleted.clients.get(client);
    if (ranges) ranges.push({ clock, len });
    else deleted.clients.set(client, [{ clock, len }]);
  }
  return deleted;
}
