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
    forget(this.#name);
  }
}

function forget(name: string): void {
  unkept.delete(name);
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

/** The names of all that is remembered, with the beginnings that they are given here. */
export function allRemembered(): string[] {
  const kept = (): string[] => {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  };
  return [...new Set([...kept(), ...unkept.keys()])];
}

/** When somebody signs out, or is signed out by the server. */
export function forgetAll(): void {
  allRemembered().filter((name) => name.startsWith(BEGIN) || name.startsWith(FORMER)).forEach(forget);
}
