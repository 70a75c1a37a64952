// Words of one's own that were kept above a text which one may not open any more. They are in this browser's store, whatever the newsroom says.
import { IndexeddbPersistence } from 'y-indexeddb';
import { Doc } from 'yjs';
import type { Saved } from './room.svelte';

export class LeftBehind {
  saved = $state.raw<Saved[]>([]);
  private readonly doc = new Doc();
  private readonly store: IndexeddbPersistence;

  constructor(story: number) {
    this.store = new IndexeddbPersistence(`masthead-story-${story}`, this.doc);
    this.store.get('saved').then((saved: unknown) => typeof saved === 'string' && (this.saved = JSON.parse(saved) as Saved[]), () => undefined);
  }

  readonly keep = (saved: Saved[]): void => {
    this.saved = saved;
    void this.store.set('saved', JSON.stringify(saved)).catch(() => undefined);
  };

  leave(): void {
    this.doc.destroy();
  }
}
