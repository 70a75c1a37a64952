// What the API tells of a front: its layout, its draft, and what is done to it.

export type Size = 'small' | 'medium' | 'large';
export const SIZES: Size[] = ['small', 'medium', 'large'];

export interface Hours {
  from?: string | null;
  until?: string | null;
  daily?: { from: string; until: string } | null;
}

export interface Pick extends Hours {
  story: number;
  size?: Size;
  kicker?: string | null;
  headline?: string | null;
  picture?: number | null;
  links?: number[];
}

export type Fill = 'newest' | { concept: number };
export type Role = 'top-story' | 'region' | 'row' | 'live' | 'latest';

export interface Container extends Hours {
  key: string;
  role: Role;
  title?: string | null;
  picks: Pick[];
  fill?: Fill | null;
  size: number;
}

export interface Breaking {
  text: string;
  link?: { story: number } | { address: string } | null;
  from?: string | null;
  until?: string | null;
}

export interface Layout {
  containers: Container[];
  topics: number[];
  breaking?: Breaking | null;
}

/** A story as a card shows it. */
export interface Story {
  id: number;
  kind: 'article' | 'audio' | 'video';
  state: string;
  headline: string;
  kicker: string[];
  picture?: string;
  published?: string;
  scheduled?: string;
}

export interface Present {
  id: string;
  name: string;
  container?: string;
}

export interface Difference {
  what: string;
  container?: string;
  story?: number;
  from?: string;
  fields?: string[];
}

export interface Touch {
  by: string;
  at: string;
  /** Where that was a rolling back: when readers got the version that the draft is again. */
  rolled_back_to?: string;
}

export interface Draft {
  edition: string;
  version: number;
  layout: Layout;
  live: Layout;
  changes: Difference[];
  edited?: Touch;
  launched?: Touch;
  /** What readers would see in each container now. */
  shown: { container: string; title?: string; stories: number[] }[];
  stories: Story[];
  topics: { id: number; name: string }[];
  people: Present[];
  here: number;
}

/** A small step on the draft, by key and number. */
export type Step = { do: string } & Record<string, unknown>;

export interface Launch extends Touch {
  number: number;
  changes: number;
}

export interface Weight {
  html: number;
  style: number;
  script: number;
  fonts: number;
  pictures: number;
  total: number;
  budget: number;
}

export interface Edition {
  code: string;
  language: string;
  name: string;
  time_zone: string;
}

export interface Concept {
  id: number;
  kind: string;
  names: Record<string, { name: string }>;
}
