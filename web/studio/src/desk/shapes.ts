// What the API tells of desks and of stories in a list.
import type { Here } from '../shell/place.svelte';
import type { Action } from '../shell/session.svelte';

export interface Stage {
  key: string;
  /** The house's own word; the usual stages have none. */
  name?: string;
}

export interface DeskLine {
  key: string;
  name: string;
  editions?: string[];
  stages: Stage[];
  four_eyes: boolean;
  version: number;
  /** Stories that are not before readers, by stage. */
  counts: Record<string, number>;
  /** What whoever asks may do with it. */
  may: Action[];
}

export interface Assignment {
  desk: string;
  stage: string;
  people: Here[];
  due: string | null;
  note: string;
  version: number;
}

export type State = 'draft' | 'spiked' | 'scheduled' | 'published' | 'unpublished' | 'taken-down';

/** On its way to readers, who do not have it now. */
export const IN_PROGRESS = ['draft', 'unpublished'];

export const inProgress = (state: string): boolean => IN_PROGRESS.includes(state);

export interface StoryLine {
  id: number;
  edition: string;
  state: State;
  version: number;
  revision: number;
  published_revision: number | null;
  embargo: string | null;
  scheduled: string | null;
  corrections: unknown[];
  language: string;
  headline: string;
  standfirst: string;
  slug: string;
  kicker: string[];
  topic: { id: number; name: string } | null;
  words: number;
  languages: { language: string; story: number }[];
  /** By whatever was done to it last; the text may be older. */
  changed: string;
  revised: string;
  revised_by: string;
  assignment: Assignment | null;
  here: Here[];
  /** An open comment names whoever asks. */
  mentions: boolean;
  /** What its state allows whoever asks to do with it. */
  verbs: string[];
}

export interface Page {
  stories: StoryLine[];
  before?: string;
}

/** What narrows the list. An empty word narrows nothing. */
export interface Filter {
  q: string;
  desk: string;
  stage: string;
  state: string;
  language: string;
  mine: string;
  /** Somebody's number: what they began or are assigned to. */
  person: string;
  mentions: string;
  sort: string;
}

export const FREE: Filter = { q: '', desk: '', stage: '', state: '', language: '', mine: '', person: '', mentions: '', sort: '' };

/** What the buttons and keys set is one thing at a time, within the words, the desk, the person, the language and the order. */
export const only = ({ q, desk, person, language, sort }: Filter, part: Partial<Filter>): Filter => ({ ...FREE, q, desk, person, language, sort, ...part });

/** States that narrow the list beside the stages, in the order of their buttons and keys. */
export const STATES = ['scheduled', 'published', 'spiked'] as const satisfies State[];

export interface SavedFilter {
  id: number;
  name: string;
  filter: Partial<Filter>;
}
