// A sheet: one of the house's things (a concept, an edition, the site, a channel) as somebody fills it in. What is typed is kept in this
// browser until it is saved or thrown away, and what somebody else saved meanwhile is laid together with it.
import { Problem, isNo, type Versioned } from '../api/api';
import { lookUntilAnswered } from '../shell/again';
import { why } from '../shell/refused';
import { Remembered } from '../shell/remembered';
import { complain } from '../shell/toasts.svelte';
import { join, same } from './join';

/** What a sheet is about, and how it is read and written. */
export interface Thing<T> {
  /** Its kind, by which words for refusals are found: `concept`. */
  kind: string;
  /** Under what this browser keeps it: `concepts/17`. */
  name: string;
  /** Version `null`: it is not there yet, and begins so. */
  read: () => Promise<Versioned<T>>;
  write: (value: T, version: string | null) => Promise<Versioned<T>>;
  /** Of what can be taken away. */
  remove?: (value: T, version: string | null) => Promise<void>;
}

/** Whoever can say why what stands at a place was refused; nothing where it was not. */
export interface Judged {
  wrong: (place: string) => string;
}

interface Kept<T> {
  base: T;
  value: T;
}

const CHANGED = 412;
const INVALID = 422;

export class Sheet<T extends object> implements Judged {
  /** What stands in the form; there once `standing` is `open`. */
  value = $state() as T;
  standing = $state<'reading' | 'open' | 'missing'>('reading');
  busy = $state(false);
  refused = $state.raw<Problem | null>(null);
  /** What was typed here earlier and never saved stands in it again. */
  back = $state(false);
  /** Somebody else has saved it meanwhile: where both changed the same. */
  clashes = $state.raw<string[] | null>(null);
  #base = $state.raw() as T;
  /** What it was before somebody else saved it. */
  #before: T | null = null;
  #version = $state.raw<string | null>(null);
  readonly #thing: Thing<T>;
  readonly #kept: Remembered<Kept<T>>;

  constructor(thing: Thing<T>) {
    this.#thing = thing;
    this.#kept = new Remembered(`sheet-${thing.name}`);
    $effect(() => lookUntilAnswered(() => this.#open()));
  }

  get fresh(): boolean {
    return this.#version === null;
  }

  get changed(): boolean {
    return this.standing === 'open' && !same(this.value, this.#base);
  }

  async #open(): Promise<void> {
    try {
      this.#stand(await this.#thing.read());
    } catch (refused) {
      if (!isNo(refused)) throw refused;
      this.standing = 'missing';
      return;
    }
    this.standing = 'open';
    const kept = this.#kept.recall();
    if (!kept) return;
    this.#lay(kept.base, kept.value);
    this.back = this.changed;
    if (!this.clashes?.length) this.clashes = null;
  }

  /** Takes what stands as it was told. */
  #stand({ value, version }: Versioned<T>): void {
    this.#base = value;
    this.#version = version;
    this.value = structuredClone(value);
  }

  /** Lays what was typed over an earlier state together with what stands now. */
  #lay(before: T, typed: T): void {
    const { value, clashes } = join(before, typed, this.#base);
    this.value = structuredClone(value);
    this.#before = before;
    this.clashes = clashes;
  }

  /** For an `$effect`: keeps what is typed. */
  keep(): void {
    if (this.changed) this.#kept.keep({ base: this.#base, value: $state.snapshot(this.value) as T });
    else if (this.standing === 'open') this.#kept.forget();
  }

  throwAway(): void {
    this.value = structuredClone(this.#base);
    this.back = false;
    this.clashes = this.refused = null;
  }

  /** Where both changed the same, it is as the other has it; the rest stays. */
  yield(): void {
    if (this.#before) this.value = structuredClone(join(this.#before, this.#base, $state.snapshot(this.value) as T).value);
    this.clashes = null;
  }

  /** What was saved, or nothing. */
  async save(): Promise<T | null> {
    if (this.busy) return null;
    const sent = $state.snapshot(this.value) as T;
    this.busy = true;
    this.refused = null;
    try {
      this.#saved(sent, await this.#thing.write(sent, this.#version));
      return this.#base;
    } catch (refused) {
      await this.#not(sent, refused).catch(complain);
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** Takes it away, with what was typed here; whether it is gone. */
  async remove(): Promise<boolean> {
    if (this.busy || !this.#thing.remove) return false;
    this.busy = true;
    try {
      await this.#thing.remove(this.#base, this.#version);
      this.throwAway();
      return true;
    } catch (refused) {
      complain(refused);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** What was typed while it was on its way stays in the form; and what stands there as it was saved is not drawn anew under anybody's hands. */
  #saved(sent: T, { value, version }: Versioned<T>): void {
    const typed = $state.snapshot(this.value) as T;
    const joined = join(sent, typed, value).value;
    this.#base = value;
    this.#version = version;
    if (!same(typed, joined)) this.value = structuredClone(joined);
    this.back = false;
    this.clashes = null;
    // Whoever has left its form finds it saved, not waiting to be saved.
    if (same(sent, typed)) this.#kept.forget();
  }

  async #not(sent: T, refused: unknown): Promise<void> {
    if (!(refused instanceof Problem)) throw refused;
    if (refused.status === CHANGED) {
      const [before, typed] = [this.#base, $state.snapshot(this.value) as T];
      this.#stand(await this.#thing.read());
      this.#lay(before, typed);
    } else if (refused.status === INVALID) {
      this.refused = refused;
    } else {
      complain(refused);
      if (!refused.type.endsWith('not-out-yet')) return;
      // It is saved: only the way to readers is not free yet. What was new had no address by which it could be read again.
      const now = await this.#thing.read();
      if (now.version) this.#saved(sent, now);
    }
  }

  /** Why the newsroom refused what stands at a place. */
  wrong(place: string): string {
    return this.refused?.place === place ? this.why : '';
  }

  get why(): string {
    return this.refused ? why(this.refused, this.#thing.kind) : '';
  }
}
