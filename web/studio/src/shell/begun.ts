// What somebody has begun about a story and not sent: it stays while the page does, whatever they look at meanwhile, and is nobody else's.
import { session } from './session.svelte';

export class Begun<T> {
  readonly #all = new Map<number, T>();
  #whose: number | undefined;

  /** `nothing` is what it begins with. */
  constructor(readonly nothing: () => T) {}

  /** Whoever signs in anew finds it as it was. */
  of(story: number): T {
    const me = session.who?.person.id;
    if (me !== undefined && me !== this.#whose) {
      this.#all.clear();
      this.#whose = me;
    }
    const begun = this.#all.get(story) ?? this.nothing();
    this.#all.set(story, begun);
    return begun;
  }
}
