// Every key of the studio, as one table: the sheet behind `?` is drawn from it, and what is pressed is looked up in it. A screen says
// what its rows do with `onKeys`; rows that nobody has taken do nothing. `Mod` is Ctrl, on a Mac the command key.
import { t, type Word } from '../words/words.svelte';
import { composes } from './composes';
import { look } from './look.svelte';
import { signOf } from './sign';

export type Where = 'everywhere' | 'list' | 'board' | 'editor' | 'front';

export interface Key {
  id: string;
  where: Where;
  /** One or more ways to press it. Two presses one after the other are parted by a blank: `g d`. */
  keys: string[];
  does: Word;
  /** The screen's own editor listens for it; it is here to be told of. */
  told?: true;
}

export const WHERE: [Where, Word][] = [
  ['everywhere', 'keys-everywhere'],
  ['list', 'keys-list'],
  ['board', 'keys-board'],
  ['editor', 'keys-editor'],
  ['front', 'keys-front'],
];

export const KEYS: Key[] = [
  { id: 'palette', where: 'everywhere', keys: ['Mod+k'], does: 'key-palette' },
  { id: 'sheet', where: 'everywhere', keys: ['?'], does: 'key-sheet' },
  { id: 'go', where: 'everywhere', keys: ['g'], does: 'key-go', told: true },
  { id: 'close', where: 'everywhere', keys: ['Escape'], does: 'key-close', told: true },
  { id: 'next', where: 'list', keys: ['j', 'ArrowDown'], does: 'key-next' },
  { id: 'previous', where: 'list', keys: ['k', 'ArrowUp'], does: 'key-previous' },
  { id: 'open', where: 'list', keys: ['Enter'], does: 'key-open' },
  { id: 'peek', where: 'list', keys: [' '], does: 'key-peek' },
  { id: 'select', where: 'list', keys: ['x'], does: 'key-select' },
  { id: 'new', where: 'list', keys: ['n'], does: 'key-new' },
  { id: 'take', where: 'list', keys: ['e'], does: 'key-take' },
  { id: 'assign', where: 'list', keys: ['a'], does: 'key-assign' },
  { id: 'ready', where: 'list', keys: ['r'], does: 'key-ready' },
  { id: 'spike', where: 'list', keys: ['s'], does: 'key-spike' },
  { id: 'filter', where: 'list', keys: ['/'], does: 'key-filter' },
  { id: 'stage', where: 'list', keys: ['1', '2', '3', '4', '5', '6', '7'], does: 'key-stage' },
  { id: 'view', where: 'list', keys: ['b'], does: 'key-view' },
  { id: 'lift', where: 'board', keys: [' '], does: 'key-lift', told: true },
  { id: 'carry', where: 'board', keys: ['ArrowLeft', 'ArrowRight'], does: 'key-carry', told: true },
  { id: 'put', where: 'editor', keys: ['/'], does: 'key-put', told: true },
  { id: 'bold', where: 'editor', keys: ['Mod+b', 'Mod+i'], does: 'key-bold', told: true },
  { id: 'lists', where: 'editor', keys: ['Mod+Shift+7', 'Mod+Shift+8'], does: 'key-lists', told: true },
  { id: 'link', where: 'editor', keys: ['Mod+k'], does: 'key-link', told: true },
  { id: 'blocks', where: 'editor', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], does: 'key-blocks', told: true },
  { id: 'comment', where: 'editor', keys: ['Mod+Shift+m'], does: 'key-comment', told: true },
  { id: 'find', where: 'editor', keys: ['Mod+f'], does: 'key-find' },
  { id: 'name', where: 'editor', keys: ['Mod+s'], does: 'key-name' },
  { id: 'region', where: 'editor', keys: ['F6'], does: 'key-region' },
  { id: 'source', where: 'editor', keys: ['F8'], does: 'key-source' },
  { id: 'spike', where: 'editor', keys: ['F9'], does: 'key-spike' },
  { id: 'publish', where: 'editor', keys: ['Mod+enter'], does: 'key-publish' },
  { id: 'region', where: 'front', keys: ['F6'], does: 'key-front-region' },
  { id: 'lift', where: 'front', keys: [' '], does: 'key-front-lift', told: true },
  { id: 'size', where: 'front', keys: ['1', '2', '3'], does: 'key-front-size' },
  { id: 'remove', where: 'front', keys: ['x'], does: 'key-front-remove' },
  { id: 'undo', where: 'front', keys: ['z'], does: 'key-front-undo' },
  { id: 'redo', where: 'front', keys: ['y'], does: 'key-front-redo' },
  { id: 'launch', where: 'front', keys: ['Mod+enter'], does: 'key-front-launch' },
];

/** `sign` is what was pressed, by the place of the key where the keyboard is of another script. */
type Does = (event: KeyboardEvent, sign: string) => void;
type Deeds = Record<string, Does>;

const taken: { where: Where; deeds: Deeds }[] = [];
let letters: Record<string, () => void> = {};
let waiting = 0;

/** Says what the rows of a place do, until the returned function is called. The newest answer counts. */
export function onKeys(where: Where, deeds: Deeds): () => void {
  const entry = { where, deeds };
  taken.push(entry);
  return () => void taken.splice(taken.indexOf(entry), 1);
}

/** Where `g` and a letter lead. */
export function leads(to: Record<string, () => void>): void {
  letters = to;
}

/** Whether somebody is writing: then letters are letters. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) && !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type));
}

/** What takes Enter and blank itself: a link or button is pressed and a box ticked, whatever the row would do. */
const OWN: Record<string, string> = { Enter: 'a,button,summary,[role=button]', ' ': 'a,button,summary,input,[role=button]' };

export function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || composes(event) || event.altKey) return;
  const mod = event.ctrlKey || event.metaKey;
  const sign = signOf(event);
  const single = !mod && sign.length === 1;
  // F6 leads out of a field as well as into it.
  if (!mod && !/^F\d+$/.test(event.key) && isField(event.target)) return;
  if (single && !look.letters && sign !== ' ') return;
  // A dialog that is open has the keys to itself; those of the page behind it do nothing, and nothing of the browser's either.
  const resting = document.querySelector('dialog[open]') !== null;
  if (!mod && resting) return;
  if (single && afterG(event, sign)) return;
  const name = mod ? `Mod+${sign.toLowerCase()}` : sign;
  if (OWN[name] && event.target instanceof Element && event.target.closest(OWN[name])) return;
  for (const { where, deeds } of [...taken].reverse()) {
    const row = KEYS.find((key) => key.where === where && !key.told && key.keys.includes(name) && deeds[key.id]);
    if (!row) continue;
    event.preventDefault();
    if (!resting) deeds[row.id]?.(event, sign);
    return;
  }
}

/** `g`, and within a second and a half the letter of a place. */
function afterG(event: KeyboardEvent, letter: string): boolean {
  const now = Date.now();
  if (waiting && now - waiting < 1_500) {
    waiting = 0;
    const go = letters[letter];
    if (!go) return false;
    event.preventDefault();
    go();
    return true;
  }
  waiting = letter === 'g' ? now : 0;
  return letter === 'g';
}

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const SIGNS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', enter: 'Enter' };

/** A key as it is printed on a key cap. */
export function cap(key: string): string {
  if (key === ' ') return t('cap-space');
  if (key === 'Enter') return t('cap-enter');
  const parts = key.split('+').map((part) => (part === 'Mod' ? (MAC ? '⌘' : 'Ctrl') : (SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part))));
  return parts.join(' ');
}
