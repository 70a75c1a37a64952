// Takes somebody else's change into the document. Where it crosses what was done here, words may have gone unseen or stand twice.
import * as Y from 'yjs';
import { undouble } from './doubles';
import type { Deleted, Own } from './own';
import { taken as takenBack } from './restored';
import { unarrived } from './unsent';
import { unseen, unseenMarks, type Marked, type Unseen } from './unseen';

export interface Taken {
  /** One's own words which the change took along or left behind unseen. */
  unseen: Unseen[];
  /** One's own marks on words which the change wrote anew. */
  marks: Marked[];
  /** Those that an earlier text took the place of; `null` where none was put back. */
  back: string | null;
  /** Somebody wrote under this window's number: its own words that had not arrived. They arrive nowhere any more. */
  forged?: string;
  /** Why a text on the screen did not follow, if it did not: the change is in the document nonetheless. */
  fault?: unknown;
}

export function takeIn(doc: Y.Doc, update: Uint8Array, origin: unknown, own: Own): Taken {
  const found: Taken = { unseen: [], marks: [], back: null };
  const taken: Y.Transaction[] = [];
  let read: Deleted | undefined;
  // Most changes delete nothing, and nothing here waits to be seen.
  const told = (): Deleted => (read ??= Y.decodeUpdate(update).ds);
  const look = (transaction: Y.Transaction): void => {
    if (transaction.origin !== origin) return;
    found.back ??= takenBack(transaction, own);
    if (found.back === null && transaction.deleteSet.clients.size > 0) {
      found.unseen.push(...unseen(transaction, told(), own));
      found.marks.push(...unseenMarks(transaction, own));
    }
    taken.push(transaction);
  };
  const me = doc.clientID;
  const forged = (transaction: Y.Transaction): void => {
    const [before, after] = [transaction.beforeState.get(me) ?? 0, transaction.afterState.get(me) ?? 0];
    if (transaction.origin === origin && after > before) found.forged = unarrived(doc, me, before, own);
  };
  doc.on('afterTransaction', forged);
  doc.on('afterTransaction', look);
  try {
    Y.applyUpdate(doc, update, origin);
  } catch (fault) {
    found.fault = fault;
  }
  doc.off('afterTransaction', forged);
  doc.off('afterTransaction', look);
  for (const transaction of own.deleted.size ? taken : []) undouble(doc, transaction, told(), own);
  return found;
}
