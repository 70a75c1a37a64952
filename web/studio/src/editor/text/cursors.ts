// Other people's cursors and selections in the text, by classes alone: the page's policy allows no style in markup.
import { yCursorPlugin } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import type { Plugin } from 'prosemirror-state';
import * as Y from 'yjs';
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

/** A place in the shared document as somebody's window tells of it, whoever wrote that window; `null` for what is no place. */
export function placeTold(given: unknown, doc: Y.Doc): Y.RelativePosition | null {
  try {
    const place = Y.createRelativePositionFromJSON(given);
    // That it leads nowhere is found only on the way.
    Y.createAbsolutePositionFromRelativePosition(place, doc);
    return place;
  } catch {
    return null;
  }
}

/** What is drawn of a window's: a fault in one would keep the text from following anybody. */
function isSound(told: Record<string, unknown>, doc: Y.Doc): boolean {
  const { user, cursor } = told;
  if (typeof user !== 'object' || typeof cursor !== 'object' || cursor === null) return false;
  const { anchor, head } = cursor as Record<string, unknown>;
  return placeTold(anchor, doc) !== null && placeTold(head, doc) !== null;
}

export const cursorsPlugin = (awareness: Awareness): Plugin =>
  yCursorPlugin(awareness, {
    awarenessStateFilter: (me: number, other: number, told: Record<string, unknown>) => me !== other && isSound(told, awareness.doc),
    cursorBuilder: cursor,
    selectionBuilder: (user: User) => ({ class: `sel ${who(user)}` }),
  }) as Plugin;
