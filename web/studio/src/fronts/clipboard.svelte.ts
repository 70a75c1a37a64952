// The clipboard: stories put aside while a front is laid out. It is one's own, and stays in this browser until one signs out.
import { Remembered } from '../shell/remembered';
import type { Story } from './shapes';

const MOST = 50;

export class Clipboard {
  readonly #kept: Remembered<unknown>;
  stories = $state.raw<Story[]>([]);

  constructor(edition: string, person: number | undefined) {
    this.#kept = new Remembered(`clipboard-${edition}-${person}`);
    const kept = this.#kept.recall();
    if (Array.isArray(kept)) this.stories = kept.filter((one): one is Story => typeof one?.id === 'number' && typeof one?.headline === 'string');
  }

  add(story: Story): void {
    this.#keep([story, ...this.stories.filter((one) => one.id !== story.id)].slice(0, MOST));
  }

  remove(id: number): void {
    this.#keep(this.stories.filter((one) => one.id !== id));
  }

  #keep(stories: Story[]): void {
    this.stories = stories;
    this.#kept.keep(stories);
  }
}
