// What this browser remembers of the server's, for when there is no line: who was signed in, and which stories were open.
const BEGIN = 'remembered-';
/** As the clipboards of fronts were named before. */
const FORMER = 'front-clipboard-';
const STAYS = 'stays-';

export class Remembered<T> {
  readonly #name: string;

  /** What `stays` is not forgotten when somebody signs out. */
  constructor(name: string, stays = false) {
    this.#name = (stays ? STAYS : BEGIN) + name;
  }

  keep(value: T): void {
    try {
      localStorage.setItem(this.#name, JSON.stringify(value));
    } catch {
      // Nothing is kept in this browser, or nothing more.
    }
  }

  recall(): T | null {
    try {
      return JSON.parse(localStorage.getItem(this.#name) ?? 'null') as T | null;
    } catch {
      return null;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#name);
    } catch {
      // Nothing was kept.
    }
  }
}

/** When somebody signs out, or is signed out by the server. */
export function forgetAll(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(BEGIN) || name.startsWith(FORMER)) localStorage.removeItem(name);
  } catch {
    // There is nothing to forget.
  }
}
