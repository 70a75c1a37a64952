// Words of one's own at a text which one may not open any more: those that were kept above it, and those that had not arrived. They are in this browser's
// store, whatever the newsroom says.
import { Doc } from 'yjs';
import { Keeping } from './keeping.svelte';
import type { Rescued } from './room.svelte';
import { unsent } from './unsent';

export class LeftBehind {
  rescued = $state.raw<Rescued[]>([]);
  private readonly doc = new Doc();
  private readonly keeping: Keeping;

  constructor(story: number, person: number) {
    this.keeping = new Keeping(story, person, this.doc);
    this.look().catch(() => undefined);
  }

  private async look(): Promise<void> {
    // No page can have the story open for long: whatever one left is here.
    const { saved: kept, writers, changes } = await this.keeping.open('all');
    const words = unsent(this.doc, new Map(writers.map(([client, , arrived]) => [client, arrived])));
    // What was done without words is told, too, so that it can be sent away.
    this.rescued = words || changes > 0 ? [...kept, { words, back: false, unsent: true }] : kept;
  }

  /** What had not arrived and is sent away goes from this browser: it shall not arrive later, when the story is one's own again. */
  readonly keep = (rescued: Rescued[]): void => {
    const lost = (all: Rescued[]): boolean => all.some((one) => one.unsent);
    if (lost(this.rescued) && !lost(rescued)) void this.forget();
    this.rescued = rescued;
    this.keeping.keepRescued(rescued.filter((one) => !one.unsent));
  };

  private async forget(): Promise<void> {
    await this.keeping.forgetText();
    this.keeping.keepChanges(0, [], []);
  }

  leave(): void {
    this.doc.destroy();
    this.keeping.leave();
  }
}
