// Where in the studio somebody is: the address behind `#/`, read by the table of screens.
import { untrack } from 'svelte';
import { nowhere, screens, type Screen } from '../routes';
import { layers } from './layers.svelte';

export interface At {
  screen: Screen;
  params: Record<string, string>;
  query: URLSearchParams;
  /** The whole address behind `#/`. */
  path: string;
}

const FIRST = 'desk';

let at = $state.raw<At>(read(location.hash));
/** The step of the browser's history that one is at: each is numbered, so that going back is told from going on. */
let step = numbered(0);

export const router = {
  get at(): At {
    return at;
  },
};

/** The address of a place, for links: `href('story/1000004')`. Empty words of the query are left out. */
export function href(path: string, query: Record<string, string | undefined> = {}): string {
  const words = new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return `#/${path}${words.size ? `?${words}` : ''}`;
}

export function go(path: string, query: Record<string, string | undefined> = {}): void {
  location.hash = href(path, query);
}

/** Whether somebody is still where they were when this was asked: an answer that comes late leads nobody away. */
export function stays(): () => boolean {
  const here = untrack(() => at);
  return () => at === here;
}

/** Changes what the address says without a step back: filters, the row looked at. */
export function amend(query: Record<string, string | undefined>): void {
  history.replaceState(history.state, '', href(at.path.split('?')[0] ?? FIRST, query));
  at = read(location.hash);
}

addEventListener('hashchange', () => {
  const to = numbered(step + 1);
  // Back from a dialog closes the dialog: the screen under it stays.
  if (to < step && layers.back()) return history.go(step - to);
  step = to;
  at = read(location.hash);
});

/** The number of the step that the browser is at; one that is new is given `next`. */
function numbered(next: number): number {
  const { step } = (history.state ?? {}) as { step?: number };
  if (step === undefined) history.replaceState({ step: next }, '');
  return step ?? next;
}

function read(hash: string): At {
  const path = hash.replace(/^#\/?/, '') || FIRST;
  const [words = '', query = ''] = path.split('?');
  const segments = words.split('/').map(plain);
  for (const screen of screens) {
    const params = fits(screen.path.split('/'), segments);
    if (params) return { screen, params, query: new URLSearchParams(query), path };
  }
  return { screen: nowhere, params: {}, query: new URLSearchParams(query), path };
}

/** A word of an address; one that was cut off within a sign stays as it is. */
function plain(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/** The named words of a pattern, if the address is of its shape. */
function fits(pattern: string[], segments: string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [i, word] of pattern.entries()) {
    const given = segments[i] ?? '';
    if (word.startsWith(':')) params[word.slice(1)] = given;
    else if (word !== given) return null;
  }
  return params;
}
