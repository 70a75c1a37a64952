// A story's life as the API tells it: what it is, what may be done with it, and what readers see of it afterwards.
import { del, get, post, put, type Versioned } from '../api/api';

export type State = 'draft' | 'spiked' | 'scheduled' | 'published' | 'unpublished' | 'taken-down';

/** What a clock on the wall reads in a time zone. */
export interface WallTime {
  wall: string;
  zone: string;
}

export interface Story {
  id: number;
  edition: string;
  family: number;
  state: State;
  version: number;
  revision: number;
  published_revision: number | null;
  embargo: string | null;
  embargo_as: WallTime | null;
  scheduled: string | null;
  scheduled_as: WallTime | null;
  first_published: string | null;
  last_published: string | null;
  corrections: { at: string; note: string; amended?: string }[];
  takedown: { at: string; notice: string } | null;
  content: { language: string; headline: string };
  /** What state and permission allow now, by the names of the workflow's table. */
  verbs: string[];
  address?: string;
  permalink: string;
}

/** What the checklist can find. */
export type Code =
  | 'under-embargo'
  | 'source-under-embargo'
  | 'source-taken-down'
  | 'no-headline'
  | 'long-headline'
  | 'no-text'
  | 'no-recording'
  | 'no-standfirst'
  | 'long-standfirst'
  | 'no-kicker'
  | 'filed'
  | 'no-second-editor'
  | 'four-eyes'
  | 'second-editor'
  | 'source-is-newer'
  | 'open-suggestions'
  | 'open-comments'
  | 'picture-is-missing'
  | 'picture-has-no-alt'
  | 'picture-has-no-credit'
  | 'picture-has-no-rights'
  | 'file-is-withdrawn'
  | 'picture-has-changed'
  | 'picture-is-whole'
  | 'picture-alt-untranslated'
  | 'picture-caption-untranslated'
  | 'table-is-empty'
  | 'table-has-empty-row'
  | 'leads-to-hidden'
  | 'stale-day';

/** Where readers meet a story. */
export type SurfaceKind =
  | 'page'
  | 'permalink'
  | 'text'
  | 'ninjs'
  | 'front'
  | 'rss'
  | 'atom'
  | 'json-feed'
  | 'news-sitemap'
  | 'section'
  | 'region'
  | 'subject'
  | 'place'
  | 'topic'
  | 'programme';

export interface Finding {
  blocks: boolean;
  weight: 'blocks' | 'warns' | 'good';
  code: Code;
  place: string;
  message: string;
  facts: Record<string, string>;
}

/** Acts by which a text goes out. */
export const OUT = new Set(['publish', 'publish-on-time', 'correct']);

/** States of what readers have, or have had. */
export const HAD = new Set<State>(['published', 'unpublished', 'taken-down']);

/** An instant that an ambiguous reading may mean. */
export interface Choice {
  fold: 'earlier' | 'later';
  at: string;
  reads: string;
}

export interface Seen {
  surface: SurfaceKind;
  name?: string;
  address: string;
  status: number;
  shown: boolean;
  right: boolean;
  measured: string;
  after?: number;
}

export interface Receipt {
  expects: 'shown' | 'gone';
  asked?: string;
  surfaces: Seen[];
}

export interface Act {
  at: string;
  by: string;
  what: string;
  detail?: string;
  /** The version of the story that it made. */
  version?: number;
  revision?: number;
  /** Where an assignment put it, and with whom. */
  desk?: string;
  stage?: string;
  people?: { name: string }[];
}

export interface Changed {
  place: string;
  how: 'added' | 'changed' | 'removed';
  before?: string;
  now?: string;
}

export interface Member {
  id: number;
  edition: string;
  language: string;
  state: State;
  version: number;
  revision: number;
  published_revision: number | null;
  headline: string;
  translated_from: { story: number; revision: number } | null;
  changed: Changed[];
  /** Something of what it says was taken down. */
  orphaned: boolean;
}

/** A published story of a family that one may not read here: as readers have it. */
export interface Elsewhere {
  id: number;
  edition: string;
  language: string;
  headline: string;
}

export interface Link {
  id: string;
  revision: number | null;
  at: string | null;
  by: string;
  created: string;
  expires: string;
  revoked: string | null;
}

export type When = { at: string } | (WallTime & { fold?: 'earlier' | 'later' });

const at = (id: number, noun = '') => `stories/${id}${noun}`;

export const story = (id: number) => get<Story>(at(id));
export const checklist = async (id: number) => (await get<Finding[]>(at(id, '/checklist'))).value;
export const receipt = async (id: number) => (await get<Receipt>(at(id, '/receipt'))).value;
export const history = async (id: number) => (await get<Act[]>(at(id, '/history'))).value;
export const family = async (id: number) => (await get<{ members: Member[]; elsewhere: Elsewhere[] }>(at(id, '/family'))).value;
export const links = async (id: number) => (await get<Link[]>(at(id, '/previews'))).value;

type Done = Promise<Versioned<Story>>;
export const publish = (id: number, version: string): Done => post(at(id, '/publication'), undefined, version);
export const unpublish = (id: number, version: string): Done => del(at(id, '/publication'), version);
export const schedule = (id: number, version: string, when: When): Done => put(at(id, '/schedule'), when, version);
export const unschedule = (id: number, version: string): Done => del(at(id, '/schedule'), version);
export const embargo = (id: number, version: string, when: When): Done => put(at(id, '/embargo'), when, version);
export const liftEmbargo = (id: number, version: string): Done => del(at(id, '/embargo'), version);
export const correct = (id: number, version: string, note: string): Done => post(at(id, '/correction'), { note }, version);
export const takeDown = (id: number, version: string, notice: string): Done => post(at(id, '/takedown'), { notice }, version);
export const amendCorrection = (id: number, version: string, number: number, note: string): Done => put(at(id, `/corrections/${number}`), { note }, version);
export const amendNotice = (id: number, version: string, notice: string): Done => put(at(id, '/takedown'), { notice }, version);
/** From now on it is no translation. */
export const standAlone = (id: number, version: string): Done => put(at(id, '/translation'), { of: id }, version);
export const upToDate = (id: number, version: string, revision: number): Done => put(at(id, '/translation/base'), { revision }, version);

export const share = (id: number, wish: { expires?: number; revision?: number; at?: string }) =>
  post<Link & { address: string }>(at(id, '/previews'), wish);
export const revoke = (id: number, link: string) => del(at(id, `/previews/${link}`));
