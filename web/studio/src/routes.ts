// Every screen of the studio: its address behind `#/`, its chunk, and its place in the rail. What is not here is not linked.
import type { Component } from 'svelte';
import type { IconName } from './shell/icons';
import { session, type Action } from './shell/session.svelte';
import type { Word } from './words/words.svelte';

export interface Screen {
  /** `:name` stands for one word of the address. */
  path: string;
  title: Word;
  // Each screen takes the params of its own path; the router hands over exactly those.
  load: () => Promise<{ default: Component<any> }>;
  /** Nobody needs to be signed in. */
  open?: true;
  /** What somebody must be allowed to do somewhere to be led here, or over the whole house. */
  action?: Action;
  house?: true;
  /** Where it is led to from: the rail at the side, or the menu behind one's initials. */
  rail?: IconName;
  menu?: IconName;
  /** The letter after G that leads here. */
  letter?: string;
}

/** Whether whoever sits here is led to a screen. */
export const mayEnter = ({ action, house }: Screen): boolean => !action || (house ? session.mayInHouse(action) : session.may(action));

/** Where no screen is. */
export const nowhere: Screen = { path: '', title: 'shell-nowhere', load: () => import('./shell/Nowhere.svelte') };

export const screens: Screen[] = [
  { path: 'desk', title: 'place-desk', load: () => import('./desk/Desk.svelte'), rail: 'desk', letter: 'd' },
  { path: 'story/:id', title: 'place-story', load: () => import('./editor/Story.svelte') },
  { path: 'publish/:id', title: 'publish-title', load: () => import('./publish/PublishScreen.svelte') },
  { path: 'preview/:id', title: 'preview-title', load: () => import('./publish/PreviewScreen.svelte') },
  { path: 'translations/:id', title: 'translations-title', load: () => import('./publish/TranslationsScreen.svelte') },
  { path: 'fronts', title: 'place-fronts', load: () => import('./fronts/Front.svelte'), action: 'curate', rail: 'fronts', letter: 'f' },
  { path: 'fronts/:edition', title: 'place-fronts', load: () => import('./fronts/Front.svelte'), action: 'curate' },
  { path: 'people', title: 'place-people', load: () => import('./people/People.svelte'), rail: 'people', action: 'manage-people', letter: 'p' },
  { path: 'concepts', title: 'place-concepts', load: () => import('./concepts/Concepts.svelte'), menu: 'tag', action: 'edit-concepts' },
  { path: 'concepts/:id', title: 'place-concepts', load: () => import('./concepts/Concept.svelte'), action: 'edit-concepts' },
  { path: 'new-concept/:kind', title: 'place-concepts', load: () => import('./concepts/Concept.svelte'), action: 'edit-concepts' },
  { path: 'editions', title: 'place-editions', load: () => import('./editions/Editions.svelte'), menu: 'languages', action: 'edit-editions' },
  { path: 'editions/:code', title: 'place-editions', load: () => import('./editions/Edition.svelte'), action: 'edit-editions' },
  { path: 'new-edition', title: 'edition-new', load: () => import('./editions/Edition.svelte'), action: 'edit-editions' },
  { path: 'site', title: 'place-site', load: () => import('./site/Site.svelte'), menu: 'page', action: 'edit-site', house: true },
  { path: 'channels', title: 'place-channel', load: () => import('./channels/Channel.svelte'), menu: 'screen', action: 'edit-channel' },
  { path: 'channels/:edition', title: 'place-channel', load: () => import('./channels/Channel.svelte'), action: 'edit-channel' },
  { path: 'desks', title: 'place-desks', load: () => import('./desks/Desks.svelte'), menu: 'board', action: 'edit-desks' },
  { path: 'tokens', title: 'place-tokens', load: () => import('./people/Tokens.svelte'), menu: 'key', action: 'manage-tokens' },
  { path: 'audit', title: 'place-audit', load: () => import('./people/Audit.svelte'), menu: 'shield', action: 'read-audit', house: true },
  { path: 'account', title: 'place-account', load: () => import('./signin/Account.svelte'), menu: 'person' },
  { path: 'invitation/:secret', title: 'place-invitation', load: () => import('./signin/Invitation.svelte'), open: true },
];
