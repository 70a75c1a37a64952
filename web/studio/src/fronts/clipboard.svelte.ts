// The clipboard: stories put aside while a front is laid out. It is one's own, and stays in this browser.
import type { Story } from './shapes';

const MOST = 50;

export class Clipboard {
  readonly #name: string;
  stories = $state.raw<Story[]>([]);

  constructor(edition: string) {
    this.#name = `front-clipboard-${edition}`;
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#name) ?? '[]');
      if (Array.isArray(kept)) this.stories = kept.filter((one): one is Story => typeof one?.id === 'number' && typeof one?.headline === 'string');
    } catch {
      // A browser that keeps nothing begins with nothing.
    }
  }

  add(story: Story): void {
    this.#keep([story, ...this.stories.filter((one) => one.id !== story.id)].slice(0, MOST));
  }

  remove(id: number): void {
    this.#keep(this.stories.filter((one) => one.id !== id));
  }

  #keep(stories: Story[]): void {
    this.stories = stories;
    try {
      localStorage.setItem(this.#name, JSON.stringify(stories));
    } catch {
      // It lasts as long as this window, then.
    }
  }
}
