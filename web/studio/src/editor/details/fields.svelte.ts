// What a story says of itself beside its text: the shared map `fields`, each value plain JSON by the names of `newsroom::story::Content`.
import type * as Y from 'yjs';
import type { Figure } from '../house.svelte';

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
    const found = Object.fromEntries([...this.map.entries()].filter(([name, value]) => name in BARE && value !== null && value !== undefined));
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
