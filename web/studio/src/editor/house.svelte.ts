// What the house knows that a text names by number: pictures, other stories, concepts. Each is asked for once a screen.
import { SvelteMap } from 'svelte/reactivity';
import { get, isNo } from '../api/api';

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

const pictures = new SvelteMap<number, Picture | null>();
const stories = new SvelteMap<number, OtherStory | null>();
const asked = new Set<string>();

function once(path: string, keep: (value: unknown) => void, none: () => void): void {
  if (asked.has(path)) return;
  asked.add(path);
  const ask = (): void => void get<unknown>(path).then(({ value }) => keep(value), (refused: unknown) => (isNo(refused) ? none() : void setTimeout(ask, AGAIN)));
  ask();
}

export function picture(id: number): Known<Picture> {
  if (id > 0) once(`pictures/${id}`, (value) => pictures.set(id, value as Picture), () => pictures.set(id, null));
  return pictures.get(id);
}

export function knowPicture(value: Picture): void {
  asked.add(`pictures/${value.id}`);
  pictures.set(value.id, value);
}

export function story(id: number): Known<OtherStory> {
  const keep = (value: unknown): void => {
    const { id: number, state, edition, content } = value as { id: number; state: string; edition: string; content: { headline: string } };
    stories.set(id, { id: number, state, edition, headline: content.headline });
  };
  if (id > 0) once(`stories/${id}`, keep, () => stories.set(id, null));
  return stories.get(id);
}

const vocabularies = new Map<Kind, Promise<Concept[]>>();

/** All concepts of a kind. */
export function concepts(kind: Kind): Promise<Concept[]> {
  const known = vocabularies.get(kind) ?? get<Concept[]>(`concepts?kind=${kind}`).then(({ value }) => value);
  vocabularies.set(kind, known);
  known.catch(() => vocabularies.delete(kind));
  return known;
}

/** One of a kind was made or changed: all of them are asked for anew. */
export const forgetConcepts = (kind: Kind): unknown => vocabularies.delete(kind);

/** A concept's name in an edition, else in any. */
export function nameIn(concept: Concept, edition: string): string {
  return concept.names[edition]?.name ?? concept.names['en']?.name ?? Object.values(concept.names)[0]?.name ?? concept.code ?? String(concept.id);
}

/** Of the files of a picture the smallest that fills a width, for `src`. */
export function fileFor(picture: Picture, width: number): string | null {
  const sizes = [...picture.renditions].sort((a, b) => a.width - b.width);
  return (sizes.find((size) => size.width >= width) ?? sizes.at(-1))?.file ?? null;
}
