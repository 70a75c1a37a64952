// What this browser remembers of the server's, for when there is no line: who was signed in, and which stories were open.
const BEGIN = 'remembered-';
/** As the clipboards of fronts were named before. */
const FORMER = 'front-clipboard-';
const STAYS = 'stays-';

/** What a browser that keeps nothing would not take: remembered as long as the page is. */
const unkept = new Map<string, string>();

export class Remembered<T> {
  readonly #name: string;

  /** What `stays` is not forgotten when somebody signs out. */
  constructor(name: string, stays = false) {
    this.#name = (stays ? STAYS : BEGIN) + name;
  }

  keep(value: T): void {
    const said = JSON.stringify(value);
    try {
      localStorage.setItem(this.#name, said);
      unkept.delete(this.#name);
    } catch {
      unkept.set(this.#name, said);
    }
  }

  recall(): T | null {
    try {
      return JSON.parse(unkept.get(this.#name) ?? localStorage.getItem(this.#name) ?? 'null') as T | null;
    } catch {
      return null;
    }
  }

  forget(): void {
    unkept.delete(this.#name);
    try {
      localStorage.removeItem(this.#name);
    } catch {
      // Nothing was kept.
    }
  }
}

/** When somebody signs out, or is signed out by the server. */
export function forgetAll(): void {
  const goes = (name: string): boolean => name.startsWith(BEGIN) || name.startsWith(FORMER);
  for (const name of unkept.keys()) if (goes(name)) unkept.delete(name);
  try {
    for (const name of Object.keys(localStorage)) if (goes(name)) localStorage.removeItem(name);
  } catch {
    // There is nothing to forget.
  }
}
