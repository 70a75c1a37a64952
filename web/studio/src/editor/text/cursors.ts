// Other people's cursors and selections in the text, by classes alone: the page's policy allows no style in markup.
import { yCursorPlugin } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import type { Plugin } from 'prosemirror-state';
import { colourOf } from '../room/people.svelte';

interface User {
  id?: number;
  name?: string;
}

const who = (user: User): string => `hue-${colourOf(typeof user.id === 'number' ? user.id : 0)}`;

function cursor(user: User): HTMLElement {
  const caret = document.createElement('span');
  caret.className = `cur ${who(user)}`;
  caret.setAttribute('aria-hidden', 'true');
  const name = document.createElement('i');
  name.textContent = String(user.name ?? '').split(' ')[0] ?? '';
  caret.append(name);
  return caret;
}

export const cursorsPlugin = (awareness: Awareness): Plugin =>
  yCursorPlugin(awareness, { cursorBuilder: cursor, selectionBuilder: (user: User) => ({ class: `sel ${who(user)}` }) }) as Plugin;
