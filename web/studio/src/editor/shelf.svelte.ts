// The pictures of the house to choose from, newest first. A page is fetched when it is asked for; what is sought is sought in all of them.
import { get } from '../api/api';
import { complain } from '../shell/toasts.svelte';
import { knowPicture, type Picture } from './house.svelte';

const PAGE = 60;
/** A search goes on from page to page until so many more are found. */
const ENOUGH = 24;

export class Shelf {
  private all = $state.raw<Picture[]>([]);
  private words = $state('');
  /** There are older ones that have not been looked at. */
  more = $state(true);
  busy = $state(false);
  /** Of several searches only the newest goes on. */
  private turn = 0;

  /** `fits` says what can be chosen at all. */
  constructor(private readonly fits: (picture: Picture) => boolean = () => true) {}

  get shown(): Picture[] {
    const words = this.words.toLocaleLowerCase();
    return this.all.filter((one) => this.fits(one) && `${one.alt} ${one.caption} ${one.credit}`.toLocaleLowerCase().includes(words));
  }

  put(picture: Picture): void {
    this.all = [picture, ...this.all];
  }

  async seek(words: string): Promise<void> {
    this.words = words.trim();
    if (this.shown.length < ENOUGH) await this.next();
  }

  /** The next page; of a search, as many pages as it takes. */
  async next(): Promise<void> {
    const turn = (this.turn += 1);
    const wanted = this.shown.length + (this.words ? ENOUGH : 1);
    this.busy = true;
    try {
      while (this.more && turn === this.turn && this.shown.length < wanted) await this.page(turn);
    } catch (refused) {
      if (turn === this.turn) complain(refused);
    }
    if (turn === this.turn) this.busy = false;
  }

  private async page(turn: number): Promise<void> {
    const last = this.all.reduce((least, { id }) => Math.min(least, id), Infinity);
    const { value } = await get<Picture[]>(`pictures?limit=${PAGE}${this.all.length ? `&before=${last}` : ''}`);
    if (turn !== this.turn) return;
    value.forEach(knowPicture);
    const had = new Set(this.all.map(({ id }) => id));
    this.all = [...this.all, ...value.filter(({ id }) => !had.has(id))];
    this.more = value.length === PAGE;
  }
}
