// What a story says of itself beside its text: the shared map `fields`, each value plain JSON by the names of `newsroom::story::Content`.
import type * as Y from 'yjs';
import type { Figure } from '../house.svelte';
import { languageTag } from '../text/language-tag';

export interface SignOff {
  writer?: string | null;
  editor?: string | null;
  agencies?: string[];
  typed?: string | null;
}

export interface Recording {
  file: string;
  media_type: string;
  bytes: number;
  seconds: number;
}

export interface Metadata {
  kind: 'article' | 'audio' | 'video';
  language: string;
  byline: string[];
  sign_off: SignOff;
  slug: string | null;
  picture: Figure | null;
  section: number | null;
  regions: number[];
  subjects: number[];
  places: number[];
  topics: number[];
  related: number[];
  programme: number | null;
  recording: Recording | null;
}

type Is<T> = (value: unknown) => value is T;
const text: Is<string> = (value) => typeof value === 'string';
const count: Is<number> = (value): value is number => Number.isSafeInteger(value);
/** What the browser can name, too. */
const spoken: Is<string> = (value): value is string => {
  try {
    return Intl.getCanonicalLocales(languageTag(value) ?? []).length > 0;
  } catch {
    return false;
  }
};
const list = <T>(is: Is<T>): Is<T[]> => (value): value is T[] => Array.isArray(value) && value.every(is);
const gap = <T>(is: Is<T>): Is<T | null | undefined> => (value): value is T | null | undefined => value === null || value === undefined || is(value);
const shape = <T extends object>(parts: { [Name in keyof T]-?: Is<T[Name]> }): Is<T> => (value): value is T =>
  typeof value === 'object' && value !== null && Object.entries(parts).every(([name, is]) => (is as Is<unknown>)((value as Record<string, unknown>)[name]));

/** What each may be. Others' windows write here, too, whoever made them: what is of another kind is as if it were not there. */
const SOUND: { [Name in keyof Metadata]: Is<Metadata[Name]> } = {
  kind: (value): value is Metadata['kind'] => ['article', 'audio', 'video'].includes(value as string),
  language: spoken,
  byline: list(text),
  sign_off: shape<SignOff>({ writer: gap(text), editor: gap(text), agencies: (value): value is string[] | undefined => value === undefined || list(text)(value), typed: gap(text) }),
  slug: text,
  picture: shape<Figure>({ picture: count, alt: gap(text), caption: gap(text) }),
  section: count,
  regions: list(count),
  subjects: list(count),
  places: list(count),
  topics: list(count),
  related: list(count),
  programme: count,
  recording: shape<Recording>({ file: text, media_type: text, bytes: count, seconds: count }),
};

const BARE: Metadata = {
  kind: 'article', language: 'en', byline: [], sign_off: {}, slug: null, picture: null, section: null, regions: [], subjects: [], places: [], topics: [], related: [],
  programme: null, recording: null,
};

export class Fields {
  values = $state.raw<Metadata>(BARE);
  private readonly map: Y.Map<unknown>;

  constructor(private readonly doc: Y.Doc) {
    this.map = doc.getMap('fields');
    this.map.observe(this.look);
    this.look();
  }

  set<Name extends keyof Metadata>(name: Name, value: Metadata[Name]): void {
    if (JSON.stringify(value) === JSON.stringify(this.values[name])) return;
    this.doc.transact(() => {
      if (value === null) this.map.delete(name);
      else this.map.set(name, value);
    }, this);
  }

  leave(): void {
    this.map.unobserve(this.look);
  }

  private readonly look = (): void => {
    const found = Object.fromEntries([...this.map.entries()].filter(([name, value]) => Object.hasOwn(SOUND, name) && SOUND[name as keyof Metadata](value)));
    this.values = { ...BARE, ...found };
  };
}

/** The line under the text; the rule is that of `newsroom::byline::SignOff`. */
export function signOffLine({ writer, editor, agencies, typed }: SignOff): string {
  if (typed?.trim()) return typed.trim();
  const people = [writer, editor].map((one) => one?.trim()).filter(Boolean).join('/');
  const sources = agencies?.length ? `(${agencies.join(', ')})` : '';
  return [people, sources].filter(Boolean).join(' ');
}
