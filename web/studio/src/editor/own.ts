// What was done in this browser and others may not have seen yet.
import type * as Y from 'yjs';

export type Deleted = Parameters<typeof Y.isDeleted>[0];

export interface Own {
  /** Writers of this browser, each with how far others can be taken to have seen its words. */
  writers: ReadonlyMap<number, number>;
  deleted: ReadonlySet<Deleted>;
}
