// Takes somebody else's change into the document. Where it crosses what was done here, words may have gone unseen or stand twice.
import * as Y from 'yjs';
import { undouble } from './doubles';
import type { Deleted, Own } from './own';
import { taken as takenBack } from './restored';
import { unseen, type Unseen } from './unseen';

export interface Taken {
  /** One's own words which the change took along or left behind unseen. */
  unseen: Unseen[];
  /** Those that an earlier text took the place of; `null` where none was put back. */
  back: string | null;
  /** Why a text on the screen did not follow, if it did not: the change is in the document nonetheless. */
  fault?: unknown;
}

export function takeIn(doc: Y.Doc, update: Uint8Array, origin: unknown, own: Own): Taken {
  const found: Taken = { unseen: [], back: null };
  const taken: Y.Transaction[] = [];
  let read: Deleted | undefined;
  // Most changes delete nothing, and nothing here waits to be seen.
  const told = (): Deleted => (read ??= Y.decodeUpdate(update).ds);
  const look = (transaction: Y.Transaction): void => {
    if (transaction.origin !== origin) return;
    found.back ??= takenBack(transaction, own);
    if (found.back === null && transaction.deleteSet.clients.size > 0) found.unseen.push(...unseen(transaction, told(), own));
    taken.push(transaction);
  };
  doc.on('afterTransaction', look);
  try {
    Y.applyUpdate(doc, update, origin);
  } catch (fault) {
    found.fault = fault;
  }
  doc.off('afterTransaction', look);
  for (const transaction of own.deleted.size ? taken : []) undouble(doc, transaction, told(), own);
  return found;
}
