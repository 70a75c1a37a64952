// What the house knows that a text names by number: pictures, other stories, concepts. Each is asked for once a screen.
import { SvelteMap } from 'svelte/reactivity';
import { untrack } from 'svelte';
import { get, isNo, type Versioned } from '../api/api';
import { router } from '../shell/router.svelte';
import { session } from '../shell/session.svelte';

export type Rights = 'own' | 'agency' | 'licensed' | 'public' | 'unknown';

export interface Picture {
  id: number;
  alt: string;
  caption: string;
  credit: string;
  rights: Rights;
  width: number;
  height: number;
  focus: { x: number; y: number };
  renditions: { file: string; width: number; height: number; bytes: number }[];
}

export interface Figure {
  picture: number;
  alt?: string | null;
  caption?: string | null;
}

export interface OtherStory {
  id: number;
  headline: string;
  state: string;
  edition: string;
}

export type Kind = 'section' | 'region' | 'subject' | 'place' | 'topic' | 'programme';

export interface Concept {
  id: number;
  kind: Kind;
  code?: string;
  parent?: number;
  names: Record<string, { name: string }>;
}

/** Without a line, or signed out, nothing is known to be missing: it is asked again. */
const AGAIN = 10_000;

/** `undefined`: on its way; `null`: not in the house, or not for this person. */
type Known<T> = T | null | undefined;

/** By person and address: what one may read, the next who sits here may not. */
const known = new SvelteMap<string, unknown>();
/** The same as it came: what is long is not sent once more on each screen. */
const came = new Map<string, Versioned<unknown>>();
const asked = new Set<string>();
let screen: unknown;

const place = (path: string): string => `${session.who?.person.id} ${path}`;

/** On the next screen it is asked again; what was known is shown until that is answered. */
function once<T>(path: string, read: (value: unknown) => T): Known<T> {
  const at = place(path);
  const here = untrack(() => router.at);
  if (here !== screen) asked.clear();
  screen = here;
  if (!asked.has(at)) {
    asked.add(at);
    const ask = async (): Promise<void> => {
      try {
        const before = came.get(at);
        const now = await get<unknown>(path, undefined, before);
        came.set(at, now);
        if (now !== before) known.set(at, read(now.value));
      } catch (refused) {
        if (isNo(refused)) known.set(at, null);
        else setTimeout(() => void ask(), AGAIN);
      }
    };
    void ask();
  }
  return known.get(at) as Known<T>;
}

export const picture = (id: number): Known<Picture> => (id > 0 ? once(`pictures/${id}`, (value) => value as Picture) : undefined);

export function knowPicture(value: Picture): void {
  const at = place(`pictures/${value.id}`);
  asked.add(at);
  known.set(at, value);
}

export const story = (id: number): Known<OtherStory> =>
  id > 0
    ? once(`stories/${id}`, (value) => {
        const { id: number, state, edition, content } = value as { id: number; state: string; edition: string; content: { headline: string } };
        return { id: number, state, edition, headline: content.headline };
      })
    : undefined;

/** All concepts of a kind. */
export const concepts = (kind: Kind): Known<Concept[]> => once(`concepts?kind=${kind}`, (value) => value as Concept[]);

/** One of a kind, by its number: also one that was made since all of them were told. */
export const concept = (kind: Kind, id: number): Known<Concept> =>
  once(`concepts/${id}`, (value) => value as Concept) ?? (known.get(place(`concepts?kind=${kind}`)) as Known<Concept[]>)?.find((one) => one.id === id);

/** A concept's name in an edition, else in any. */
export function nameIn(concept: Concept, edition: string): string {
  return concept.names[edition]?.name ?? concept.names['en']?.name ?? Object.values(concept.names)[0]?.name ?? concept.code ?? String(concept.id);
}

/** Of the files of a picture the smallest that fills a width, for `src`. */
export function fileFor(picture: Picture, width: number): string | null {
  const sizes = [...picture.renditions].sort((a, b) => a.width - b.width);
  return (sizes.find((size) => size.width >= width) ?? sizes.at(-1))?.file ?? null;
}
