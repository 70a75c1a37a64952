// What was done in this browser and others may not have seen yet.
import * as Y from 'yjs';

export type Deleted = Parameters<typeof Y.isDeleted>[0];

export interface Own {
  /** Writers of this browser, each with how far others can be taken to have seen its words. */
  readonly writers: ReadonlyMap<number, number>;
  readonly deleted: ReadonlySet<Deleted>;
  hasArrived(id: Y.ID): boolean;
}

/** A writer of this browser, how far others can be taken to have seen its words, and how far they have arrived. */
export type Written = [client: number, seen: number, arrived: number];

/** So long after it was saved everybody has seen it. */
const SEEN = 5_000;
/** So many pages of one story, each ended before its words arrived, are remembered as one's own. */
const MOST_OWN = 50;

/** The writing of this page, and of earlier ones whose words had not all arrived. */
export class OwnWriting implements Own {
  readonly writers: Map<number, number>;
  readonly deleted = new Set<Deleted>();
  /** How far the words of each writer are on the server's disk. */
  private readonly arrived = new Map<number, number>();

  constructor(private readonly doc: Y.Doc) {
    this.writers = new Map([[doc.clientID, 0]]);
  }

  /** What an earlier page left. */
  recall(writers: Written[], deleted: Ranges): void {
    for (const [client, seen, arrived] of writers) {
      this.writers.set(client, seen);
      this.arrived.set(client, arrived);
    }
    if (deleted.length) this.deleted.add(read(deleted));
  }

  /** What is to be left to the next page. */
  left(): Written[] {
    return [...this.writers].slice(0, MOST_OWN).map(([client, seen]) => [client, seen, this.arrived.get(client) ?? 0]);
  }

  /** This page's words have arrived so far. The first that is sent on a line holds all that earlier pages left. */
  arrive(clock: number): void {
    for (const client of this.writers.keys()) this.arrived.set(client, client === this.doc.clientID ? clock : Y.getState(this.doc.store, client));
  }

  /** Whether it is on the server's disk, and others may have it. */
  hasArrived({ client, clock }: Y.ID): boolean {
    return !this.writers.has(client) || clock < (this.arrived.get(client) ?? 0);
  }

  /** All of it is on the server's disk; others have it soon after. */
  passOn(): void {
    const seen = [...this.writers.keys()].map((client) => [client, Y.getState(this.doc.store, client)] as const);
    const deleted = [...this.deleted];
    setTimeout(() => {
      for (const [client, clock] of seen) this.writers.set(client, clock);
      for (const one of deleted) this.deleted.delete(one);
    }, SEEN);
  }
}

/** Whose words were deleted, from where and how many, as it is written down for the next page. */
export type Ranges = [client: number, clock: number, length: number][];

export const written = (deleted: Iterable<Deleted>): Ranges =>
  [...deleted].flatMap(({ clients }) => [...clients].flatMap(([client, ranges]) => ranges.map(({ clock, len }): Ranges[number] => [client, clock, len])));

function read(kept: Ranges): Deleted {
  const deleted = Y.createDeleteSet();
  for (const [client, clock, len] of kept) {
    const ranges = deleted.clients.get(client);
    if (ranges) ranges.push({ clock, len });
    else deleted.clients.set(client, [{ clock, len }]);
  }
  // They are sought in by halves: of several pages they must be put in order.
  return Y.mergeDeleteSets([deleted]);
}
