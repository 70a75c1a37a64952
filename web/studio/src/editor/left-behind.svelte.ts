// Words of one's own at a text which one may not open any more: those that were kept above it, and those that had not arrived. They are in this browser's
// store, whatever the newsroom says.
import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import { Doc } from 'yjs';
import type { Saved, Written } from './room.svelte';
import { takeOut, unsent, type Arrived } from './unsent';

export class LeftBehind {
  saved = $state.raw<Saved[]>([]);
  private readonly doc = new Doc();
  private readonly store: IndexeddbPersistence;
  private arrived: Arrived = new Map();

  constructor(story: number) {
    this.store = new IndexeddbPersistence(`masthead-story-${story}`, this.doc);
    this.look().catch(() => undefined);
  }

  private async look(): Promise<void> {
    await this.store.whenSynced;
    const [saved, own] = (await Promise.all([this.store.get('saved'), this.store.get('own')])) as unknown[];
    const kept = typeof saved === 'string' ? (JSON.parse(saved) as Saved[]) : [];
    if (typeof own === 'string') this.arrived = new Map((JSON.parse(own) as Written[]).map(([client, seen, arrived = seen]) => [client, arrived]));
    const words = unsent(this.doc, this.arrived);
    this.saved = words ? [...kept, { words, back: false, unsent: true }] : kept;
  }

  /** What had not arrived and is sent away goes out of the text here, too: it shall not arrive later, when the story is one's own again. */
  readonly keep = (saved: Saved[]): void => {
    const lost = (all: Saved[]): boolean => all.some((one) => one.unsent);
    if (lost(this.saved) && !lost(saved)) void this.forget();
    this.saved = saved;
    void this.store.set('saved', JSON.stringify(saved.filter((one) => !one.unsent))).catch(() => undefined);
  };

  private async forget(): Promise<void> {
    takeOut(this.doc, this.arrived);
    await storeState(this.store).catch(() => undefined);
  }

  leave(): void {
    this.doc.destroy();
  }
}
