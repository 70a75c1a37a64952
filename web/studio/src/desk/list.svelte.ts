// The list of stories as this screen holds it: fetched by filter, a page at a time, and looked at again while it is on the screen.
import { Problem, get, isSignedOut } from '../api/api';
import { lookAgain } from '../shell/again';
import { complain } from '../shell/toasts.svelte';
import type { DeskLine, Filter, Page, StoryLine } from './shapes';

const AGAIN = 8_000;
/** What is not here by then was lost on the way. */
const PATIENCE = 30_000;
const PAGE = 50;
/** So many the newsroom tells at once. */
const MOST = 200;

export class StoryList {
  stories = $state.raw<StoryLine[]>([]);
  desks = $state.raw<DeskLine[]>([]);
  /** Where the next page begins; none when all are here. */
  before = $state.raw<string | undefined>();
  loading = $state(true);
  /** Whether the last look failed: the list shown is from before that. */
  stale = $state(false);
  #filter: Partial<Filter> = {};
  #wanted = PAGE;
  #asking: AbortController | undefined;
  /** Counts what was done here: an answer on its way meanwhile does not know of it. */
  #deeds = 0;

  /** Another filter: the first page of it. */
  async show(filter: Partial<Filter>, limit = PAGE): Promise<void> {
    this.#filter = filter;
    this.#wanted = limit;
    this.loading = true;
    await this.look();
  }

  /** As much as is shown, as it stands now. Takes the place of a look on its way. */
  async look(): Promise<void> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    const lost = setTimeout(() => asking.abort(), PATIENCE);
    const deeds = this.#deeds;
    try {
      const [page, desks] = await Promise.all([this.#pages(asking.signal), get<DeskLine[]>('desks', asking.signal)]);
      if (asking !== this.#asking) return;
      if (deeds !== this.#deeds) return await this.look();
      this.stories = page.stories;
      this.before = page.before;
      this.desks = desks.value;
      this.stale = false;
    } catch (refused) {
      if (asking !== this.#asking) return;
      // The door has opened over the list, which is looked for again behind it.
      if (isSignedOut(refused)) return void (this.#asking = undefined);
      this.stale = true;
      // What is shown is of another filter than the one asked for.
      if (this.loading) [this.stories, this.before] = [[], undefined];
      if (refused instanceof Problem) complain(refused);
    } finally {
      clearTimeout(lost);
    }
    this.#asking = undefined;
    this.loading = false;
  }

  /** The next page of what is shown. Where another list is on its way, this one goes no further. */
  async more(): Promise<void> {
    if (this.loading) return;
    this.#wanted = this.stories.length + PAGE;
    await this.look();
  }

  /** Shows a change before the server has told of it. */
  put(id: number, change: (story: StoryLine) => StoryLine): void {
    this.#deeds += 1;
    this.stories = this.stories.map((story) => (story.id === id ? change(story) : story));
  }

  /** Looks from time to time. On a slow line the look before is waited for. */
  follow(): () => void {
    const end = lookAgain(AGAIN, () => this.#asking ?? this.look());
    return () => {
      end();
      this.#asking?.abort();
      this.#asking = undefined;
    };
  }

  /** As many pages as that takes. A story that moves meanwhile from one to the next is there once. */
  async #pages(signal: AbortSignal): Promise<Page> {
    const found = new Map<number, StoryLine>();
    let before: string | undefined;
    do {
      const page = await this.#page(Math.min(this.#wanted - found.size, MOST), before, signal);
      for (const story of page.stories) found.set(story.id, story);
      before = page.before;
    } while (before && found.size < this.#wanted);
    return { stories: [...found.values()], before };
  }

  async #page(limit: number, before: string | undefined, signal: AbortSignal): Promise<Page> {
    const words = Object.entries({ ...this.#filter, before, limit: String(limit) }).filter((pair): pair is [string, string] => Boolean(pair[1]));
    return (await get<Page>(`stories?${new URLSearchParams(words)}`, signal)).value;
  }
}
