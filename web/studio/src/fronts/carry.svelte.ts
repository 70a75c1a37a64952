// Carrying a card: by pointer from its grip, or by keys, where Space lifts, arrows move, Space drops and Escape puts it back.
import { announce } from '../shell/toasts.svelte';
import { t } from '../words/words.svelte';
import type { DraftRoom } from './draft.svelte';
import type { Story } from './shapes';

/** A place in a container: before the pick of this number among those that are not carried. */
export interface Over {
  container: string;
  place: number;
}

interface Lifted {
  story: Story;
  /** The container it was picked in; none for a story from the list, the clipboard or the container's own filling. */
  from: string | null;
  by: 'pointer' | 'keys';
  over: Over | null;
}

export class Carry {
  readonly #room: DraftRoom;
  lifted = $state.raw<Lifted | null>(null);
  /** Where stories were put whose answer has not come: they are carried on from there. */
  readonly #underWay = new Map<number, Over>();

  constructor(room: DraftRoom) {
    this.#room = room;
  }

  /** The picks of a container without the one that is carried. */
  #rest(key: string): number[] {
    return this.#room.container(key)?.picks.map((pick) => pick.story).filter((id) => id !== this.lifted?.story.id) ?? [];
  }

  isOver(key: string): number | null {
    return this.lifted?.over?.container === key ? this.lifted.over.place : null;
  }

  /** Lifts a story where it lies: `shown` is the container that shows it, if it fills that by itself. */
  lift(story: Story, by: 'pointer' | 'keys', shown?: string): void {
    const underWay = this.#underWay.get(story.id);
    const home = this.#room.home(story.id);
    const key = underWay?.container ?? home?.key ?? shown ?? this.#room.draft?.layout.containers[0]?.key;
    const last = shown ? this.#rest(shown).length : 0;
    const place = underWay?.place ?? home?.picks.findIndex((pick) => pick.story === story.id) ?? last;
    const over = by === 'keys' && key ? { container: key, place } : null;
    this.lifted = { story, from: this.#from(story), by, over };
    if (by === 'keys') announce(`${t('front-lifted', { story: story.headline })} ${this.#where()}`);
  }

  /** The container it is picked in once what is under way has been done. */
  #from(story: Story): string | null {
    return this.#underWay.get(story.id)?.container ?? this.#room.home(story.id)?.key ?? null;
  }

  /** Hangs it over another place. */
  hang(over: Over | null): void {
    if (!this.lifted) return;
    const same = over?.container === this.lifted.over?.container && over?.place === this.lifted.over?.place;
    if (!same) this.lifted = { ...this.lifted, over };
  }

  /** One place on or back, from container to container. */
  shift(step: 1 | -1): void {
    const over = this.lifted?.over;
    if (!this.lifted || !over) return;
    const keys = this.#room.draft?.layout.containers.map((one) => one.key) ?? [];
    const at = keys.indexOf(over.container);
    const place = over.place + step;
    let next: Over | null = { container: over.container, place };
    if (place < 0) next = keys[at - 1] ? { container: keys[at - 1]!, place: this.#rest(keys[at - 1]!).length } : null;
    else if (place > this.#rest(over.container).length) next = keys[at + 1] ? { container: keys[at + 1]!, place: 0 } : null;
    if (next) this.hang(next);
    announce(this.#where());
  }

  putBack(): void {
    if (!this.lifted) return;
    this.lifted = null;
    announce(t('front-put-back'));
  }

  /** Puts it down where it hangs. */
  async drop(): Promise<void> {
    const lifted = this.lifted;
    const over = lifted?.over;
    this.lifted = null;
    if (!lifted || !over) return;
    const said = { story: lifted.story.headline, place: over.place + 1, container: this.#room.title(over.container) };
    const done = await this.#put(lifted.story, lifted.from, over);
    if (done) announce(t('front-dropped', said));
  }

  /** Puts a story at a place without its being carried there. */
  async put(story: Story, over: Over): Promise<boolean> {
    return this.#put(story, this.#from(story), over);
  }

  async #put(story: Story, from: string | null, over: Over): Promise<boolean> {
    const { container, place } = over;
    this.#underWay.set(story.id, over);
    const done = await this.#room.stepFrom(() => {
      const picks = (key: string) => this.#room.container(key)?.picks.map((pick) => pick.story) ?? [];
      const rest = picks(container).filter((id) => id !== story.id);
      const after = rest[Math.min(place, rest.length) - 1] ?? null;
      if (from === null) return [{ do: 'add', container, pick: { story: story.id }, after }];
      return from === container && picks(from).indexOf(story.id) === place ? [] : [{ do: 'move', story: story.id, from, container, after }];
    });
    if (this.#underWay.get(story.id) === over) this.#underWay.delete(story.id);
    if (done && from === null) this.#room.clipboard.remove(story.id);
    return done;
  }

  /** "Place 2 of 5 in Top stories" */
  #where(): string {
    const over = this.lifted?.over;
    if (!over) return '';
    return t('front-over', { place: over.place + 1, of: this.#rest(over.container).length + 1, container: this.#room.title(over.container) });
  }
}
