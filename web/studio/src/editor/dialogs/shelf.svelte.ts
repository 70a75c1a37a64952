// The pictures of the house to choose from, newest first, or those that are sought by their words; a page at a time.
import { get } from '../../api/api';
import { complain } from '../../shell/toasts.svelte';
import { knowPicture, type Picture } from '../house.svelte';

const PAGE = 60;

export class Shelf {
  private all = $state.raw<Picture[]>([]);
  private words = '';
  /** There are older ones that have not been asked for. */
  more = $state(true);
  busy = $state(false);
  /** Of several searches only the newest counts. */
  private turn = 0;

  /** `fits` says what can be chosen at all: words whose file is yet to come show nothing. */
  constructor(private readonly fits: (picture: Picture) => boolean = ({ renditions }) => renditions.length > 0) {}

  get shown(): Picture[] {
    return this.all.filter(this.fits);
  }

  put(picture: Picture): void {
    this.all = [picture, ...this.all];
  }

  async seek(words: string): Promise<void> {
    this.words = words.trim();
    await this.look([]);
  }

  async next(): Promise<void> {
    await this.look(this.all);
  }

  /** Page after page until there is something to see that was not there before. */
  private async look(before: Picture[]): Promise<void> {
    const turn = (this.turn += 1);
    const had = before.filter(this.fits).length;
    let all = before;
    this.busy = true;
    try {
      do {
        const asked = new URLSearchParams({ limit: String(PAGE) });
        if (this.words) asked.set('q', this.words);
        if (all.length) asked.set('before', String(Math.min(...all.map(({ id }) => id))));
        const { value } = await get<Picture[]>(`pictures?${asked}`);
        if (turn !== this.turn) return;
        value.forEach(knowPicture);
        all = [...all, ...value];
        this.all = all;
        this.more = value.length === PAGE;
      } while (this.more && this.shown.length <= had);
    } catch (refused) {
      if (turn === this.turn) complain(refused);
    }
    if (turn === this.turn) this.busy = false;
  }
}
