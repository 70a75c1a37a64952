// What this browser keeps of a story for one person, whatever the newsroom says: its text, how many changes wait for the server, whose writing is its own, and
// words that are kept above the text.
import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import type { Doc } from 'yjs';
import { read, written, type Deleted, type Written } from './own';
import type { Saved } from './room.svelte';
import { storeOf, tell } from './stores';

/** A browser that refuses us its store (private windows) must not keep the text from opening. */
const STORE_WAIT = 2_000;

export class Keeping {
  private readonly store: IndexeddbPersistence | null;

  constructor(
    private readonly story: number,
    private readonly person: number,
    private readonly doc: Doc,
  ) {
    this.store = typeof indexedDB === 'undefined' ? null : new IndexeddbPersistence(storeOf(story, person), doc);
  }

  /** Whether a change of the document is one that was kept here. */
  gave(origin: unknown): boolean {
    return this.store !== null && origin === this.store;
  }

  /** The text is read into the document. */
  async opened(): Promise<void> {
    await this.soon(this.store?.whenSynced);
  }

  async changes(): Promise<number> {
    const changes = await this.get('changes');
    return typeof changes === 'number' ? changes : 0;
  }

  async saved(): Promise<Saved[]> {
    return this.list<Saved>('saved');
  }

  /** Earlier pages kept no more than how far words were seen. */
  async writers(): Promise<Written[]> {
    const kept = await this.list<[number, number, number?]>('own');
    return kept.map(([client, seen, arrived = seen]) => [client, seen, arrived]);
  }

  async deleted(): Promise<Deleted | null> {
    const deleted = await this.get('deleted');
    return typeof deleted === 'string' ? read(deleted) : null;
  }

  keepChanges(changes: number, writers: Written[], deleted: Iterable<Deleted>): void {
    this.set('changes', changes);
    this.set('deleted', written(deleted));
    this.set('own', JSON.stringify(writers));
    this.tell({ changes });
  }

  keepSaved(saved: Saved[]): void {
    this.set('saved', JSON.stringify(saved));
    this.tell({ kept: saved.length });
  }

  /** The text as it stands in the document, in place of all that led to it. */
  async keepText(): Promise<void> {
    if (this.store) await storeState(this.store).catch(() => undefined);
  }

  private tell(now: { changes: number } | { kept: number }): void {
    if (this.store) tell(this.story, this.person, { headline: this.doc.getText('headline').toString(), ...now });
  }

  private async list<T>(key: string): Promise<T[]> {
    const kept = await this.get(key);
    return typeof kept === 'string' ? (JSON.parse(kept) as T[]) : [];
  }

  private async get(key: string): Promise<unknown> {
    return this.soon(this.store?.get(key).catch(() => undefined));
  }

  private set(key: string, value: string | number): void {
    void this.store?.set(key, value).catch(() => undefined);
  }

  private async soon<T>(work: Promise<T> | undefined): Promise<T | undefined> {
    return Promise.race([work, new Promise<undefined>((done) => setTimeout(() => done(undefined), STORE_WAIT))]);
  }
}
