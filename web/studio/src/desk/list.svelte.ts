// The list of stories as this screen holds it: fetched by filter, a page at a time, and looked at again while it is on the screen.
import { Problem, get } from '../api/api';
import { lookAgain } from '../shell/again';
import { complain } from '../shell/toasts.svelte';
import type { DeskLine, Filter, Page, StoryLine } from './shapes';

const AGAIN = 8_000;
const PAGE = 50;

export class StoryList {
  stories = $state.raw<StoryLine[]>([]);
  desks = $state.raw<DeskLine[]>([]);
  /** Where the next page begins; none when all are here. */
  before = $state.raw<string | undefined>();
  loading = $state(true);
  /** Why the last look failed, if it did: the list shown is from before that. */
  stale = $state(false);
  #filter: Partial<Filter> = {};
  #limit = PAGE;
  #asking = new AbortController();

  /** Another filter: the first page of it. */
  async show(filter: Partial<Filter>, limit = PAGE): Promise<void> {
    this.#filter = filter;
    this.#limit = limit;
    this.loading = true;
    await this.look();
  }

  /** As much as is shown, as it stands now. */
  async look(): Promise<void> {
    this.#asking.abort();
    const asking = (this.#asking = new AbortController());
    try {
      const most = Math.max(this.#limit, Math.min(this.stories.length, 200));
      const [page, desks] = await Promise.all([this.#page(this.loading ? this.#limit : most, undefined, asking.signal), get<DeskLine[]>('desks', asking.signal)]);
      this.stories = page.stories;
      this.before = page.before;
      this.desks = desks.value;
      this.stale = false;
    } catch (refused) {
      if (asking.signal.aborted) return;
      this.stale = true;
      if (refused instanceof Problem && refused.status !== 401) complain(refused);
    }
    this.loading = false;
  }

  /** The next page of what is shown. Where another list is on its way, this one goes no further. */
  async more(): Promise<void> {
    const filter = this.#filter;
    if (this.loading) return;
    try {
      const page = await this.#page(PAGE, this.before);
      if (filter !== this.#filter) return;
      const had = new Set(this.stories.map((story) => story.id));
      this.stories = [...this.stories, ...page.stories.filter((story) => !had.has(story.id))];
      this.before = page.before;
    } catch (refused) {
      if (filter === this.#filter) complain(refused);
    }
  }

  /** Shows a change before the server has told of it. */
  put(id: number, change: (story: StoryLine) => StoryLine): void {
    this.stories = this.stories.map((story) => (story.id === id ? change(story) : story));
  }

  follow(): () => void {
    const end = lookAgain(AGAIN, () => this.look());
    return () => {
      end();
      this.#asking.abort();
    };
  }

  async #page(limit: number, before?: string, signal?: AbortSignal): Promise<Page> {
    const words = Object.entries({ ...this.#filter, before, limit: String(limit) }).filter((pair): pair is [string, string] => Boolean(pair[1]));
    return (await get<Page>(`stories?${new URLSearchParams(words)}`, signal)).value;
  }
}
