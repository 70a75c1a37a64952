// A story as the API tells it, and its stored content.
import type { State } from '../desk/shapes';
import type { Metadata } from './details/fields.svelte';

export interface Span {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  link?: { story: number } | { address: string };
  language?: string;
}

/** A line of text: plain where it has no marks. */
export type Line = string | Span[];

export type Block =
  | { type: 'paragraph' | 'subheading'; text: Line }
  | { type: 'quotation'; text: Line[]; attribution?: Line }
  | { type: 'list'; ordered?: boolean; items: Line[] }
  | { type: 'picture'; picture: number; alt?: string; caption?: string }
  | { type: 'related'; story: number }
  | { type: 'embed'; provider: string; id: string; title?: string }
  | { type: 'table'; caption?: string; head?: Line[]; rows: Line[][] }
  | { type: 'fact-box'; title: string; text: Line[] };

export interface Content extends Partial<Metadata> {
  headline: string;
  front_headline?: string;
  standfirst?: string;
  body?: Block[];
}

export interface StoryInFull {
  id: number;
  edition: string;
  state: State;
  version: number;
  revision: number;
  published_revision: number | null;
  last_published: string | null;
  embargo: string | null;
  scheduled: string | null;
  corrections: unknown[];
  translated_from: { story: number; revision: number } | null;
  permalink: string;
  /** What state and permission allow now, by the names of the workflow's table. */
  verbs: string[];
  address?: string;
  content: Content;
}

export const plainLine = (line: Line | undefined): string => (typeof line === 'string' ? line : (line ?? []).map((span) => span.text).join(''));
