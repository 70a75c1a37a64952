// What this browser keeps of a story for one person, whatever the newsroom says: its text, which all pages share, and what each page leaves beside it. A page
// takes over from those that are gone.
import { fetchUpdates, IndexeddbPersistence } from 'y-indexeddb';
import type { Doc } from 'yjs';
import { isNothing, joined, NOTHING, ofEarlier, type Left } from './left';
import { written, type Deleted, type Written } from './own';
import type { Rescued } from './room.svelte';
import { forgetWhere, hold, storeOf, tell, whoIsOpen, type Page } from './stores';

const TEXT = 'updates';
/** Beside the text, what each page leaves stands under its number. */
const BESIDE = 'custom';

export class Keeping {
  /** Whether what is written here is kept: not before the store is open, nor in a browser that refuses us one (private windows, a full disk) or takes it away. */
  stands = $state(false);
  private readonly store: IndexeddbPersistence | null;
  private readonly page: Page;
  private readonly letGo: () => void;
  private mine = NOTHING;

  constructor(
    story: number,
    person: number,
    private readonly doc: Doc,
  ) {
    this.page = { story, person, page: doc.clientID };
    this.store = typeof indexedDB === 'undefined' ? null : new IndexeddbPersistence(storeOf(story, person), doc);
    if (this.store) this.outlive(this.store);
    this.letGo = hold(this.page);
  }

  /** Writing to a store that the browser has taken away throws; within a change of the document that leaves the page deaf and mute. */
  private outlive(store: IndexeddbPersistence): void {
    const fall = (): void => {
      this.stands = false;
      store.db = null;
    };
    const write = store._storeUpdate;
    this.doc.off('update', write);
    // By this name the store takes it off again.
    store._storeUpdate = (update, origin) => {
      try {
        write(update, origin);
      } catch {
        fall();
      }
    };
    this.doc.on('update', store._storeUpdate);
    const know = (db: IDBDatabase): void => {
      db.onclose = fall;
      // A full disk shows when a transaction ends, after its every request has succeeded.
      db.onabort = fall;
      db.onversionchange = () => {
        db.close();
        fall();
      };
    };
    store._db.then(know, () => undefined);
  }

  /** Whether a change of the document is one that was kept here. */
  gave(origin: unknown): boolean {
    return this.store !== null && origin === this.store;
  }

  /** Reads the text into the document. Answers what pages left that are gone, or all of them. */
  async open(whose: 'gone' | 'all' = 'gone'): Promise<Left> {
    try {
      return this.store ? await this.takeFrom(this.store, whose) : NOTHING;
    } catch {
      return NOTHING;
    }
  }

  keepChanges(changes: number, writers: Written[], deleted: Iterable<Deleted>): void {
    this.keep({ ...this.mine, changes, writers, deleted: written(deleted) });
  }

  keepRescued(rescued: Rescued[]): void {
    this.keep({ ...this.mine, saved: rescued });
  }

  /** The newsroom has the text, but for what had not arrived. */
  async forgetText(): Promise<void> {
    try {
      const transaction = (await this.store?._db)?.transaction(TEXT, 'readwrite');
      if (!transaction) return;
      transaction.objectStore(TEXT).clear();
      await new Promise((done) => (transaction.oncomplete = transaction.onabort = done));
    } catch {
      // A store that was refused or taken away has nothing to forget.
    }
  }

  leave(): void {
    this.letGo();
  }

  private async takeFrom(store: IndexeddbPersistence, whose: 'gone' | 'all'): Promise<Left> {
    const db = await store._db;
    await store.whenSynced;
    const isOpen = await whoIsOpen();
    const takes = (page: number): boolean => whose === 'all' || !isOpen({ ...this.page, page });
    this.mine = await takeOver(db, this.page.page, takes);
    forgetWhere(this.page, takes);
    this.tell();
    // The text was read before: what they wrote last may not have been in it.
    if (store.db) await fetchUpdates(store);
    this.stands = store.db !== null;
    return this.mine;
  }

  private keep(mine: Left): void {
    const nothing = isNothing(mine);
    // Without a store nothing is called kept; that nothing waits any more is true wherever it was.
    if (!this.stands && (this.store?.db || !nothing)) return;
    this.mine = mine;
    if (this.stands && this.store) {
      const { page } = this.page;
      const done = nothing ? this.store.del(page) : this.store.set(page, JSON.stringify(mine));
      done.catch(() => (this.stands = false));
    }
    this.tell();
  }

  private tell(): void {
    const { changes, saved } = this.mine;
    tell({ ...this.page, headline: this.doc.getText('headline').toString(), changes, kept: saved.length });
  }
}

/** In one go, so that of two pages only one takes it. */
function takeOver(db: IDBDatabase, own: number, takes: (page: number) => boolean): Promise<Left> {
  return new Promise((done, failed) => {
    const transaction = db.transaction(BESIDE, 'readwrite');
    const beside = transaction.objectStore(BESIDE);
    const keys = beside.getAllKeys();
    const values = beside.getAll();
    let left = NOTHING;
    values.onsuccess = () => {
      const kept = new Map(keys.result.map((key, n): [IDBValidKey, unknown] => [key, values.result[n]]).filter(([key]) => typeof key !== 'number' || takes(key)));
      const pages = [...kept].flatMap(([key, value]) => (typeof key === 'number' ? [JSON.parse(value as string) as Left] : []));
      left = joined([ofEarlier(kept), ...pages]);
      for (const key of kept.keys()) beside.delete(key);
      if (!isNothing(left)) beside.put(JSON.stringify(left), own);
    };
    transaction.oncomplete = () => done(left);
    transaction.onabort = () => failed(new Error('the store does not take it', { cause: transaction.error }));
  });
}
