// Undo takes back what one did oneself, and nothing that somebody else wrote since. What others wrote into a block that goes comes to where its words
// stand again, or stays in what is left of the block; and words that were accepted are no longer their suggester's to take back.
import type { Command, EditorState, Plugin } from 'prosemirror-state';
import { ySyncPluginKey, yUndoPlugin, yUndoPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { textsOf, type OwnSuggestions } from '../notes/own-suggestions';
import { plain } from '../room/doubles';
import { placeIn, textsIn } from '../room/unseen';

class Undoing extends Y.UndoManager {
  /** The texts of blocks that went but for what others wrote in them. */
  readonly kept = new Set<Y.XmlText>();

  constructor(
    readonly body: Y.XmlFragment,
    private readonly suggestions: OwnSuggestions,
  ) {
    super(body, { trackedOrigins: new Set([ySyncPluginKey]), captureTransaction: ({ meta }) => meta.get('addToHistory') !== false });
    this.deleteFilter = (item) => this.goes(item);
  }

  step(way: 'undo' | 'redo'): boolean {
    const doing = way === 'undo' ? 'undoing' : 'redoing';
    let done = false;
    try {
      this.doc.transact((transaction) => {
        this.kept.clear();
        done = this[way]() !== null;
        if (done) rejoin(transaction, this);
        // The step the other way is made of all of this, and only when the transaction ends.
        this[doing] = true;
      }, this);
    } finally {
      this[doing] = false;
    }
    return done;
  }

  /** A block goes only if nothing is left in it, its own words having gone before. */
  private goes(item: Y.Item): boolean {
    const held = item.content instanceof Y.ContentType ? item.content.type : null;
    if ((held instanceof Y.XmlText || held instanceof Y.XmlElement) && held.length > 0) {
      if (held instanceof Y.XmlText) this.kept.add(held);
      return false;
    }
    return !this.suggestions.isAccepted(item);
  }
}

export const undoPlugin = (body: Y.XmlFragment, suggestions: OwnSuggestions): Plugin => yUndoPlugin({ undoManager: new Undoing(body, suggestions) });

const undoing = (state: EditorState): Undoing | undefined => (yUndoPluginKey.getState(state) as { undoManager: Undoing } | undefined)?.undoManager;

/** What comes next is undone by itself. */
export const stopCapturing = (state: EditorState): void => undoing(state)?.stopCapturing();

export const undo: Command = (state, dispatch) => (dispatch ? undoing(state)?.step('undo') : undoing(state)?.canUndo()) ?? false;
export const redo: Command = (state, dispatch) => (dispatch ? undoing(state)?.step('redo') : undoing(state)?.canRedo()) ?? false;

/** Fewer letters before words that others wrote do not tell where those belong. */
const LEAST = 6;

/** Words that others wrote behind some that this step took out, to where those stand again. */
function rejoin(transaction: Y.Transaction, { body, kept }: Undoing): void {
  const taken = textsIn(transaction).filter((text): text is Y.XmlText => text instanceof Y.XmlText && !text._item?.deleted);
  const again = textsOf(body).filter((text) => hasNew(text, transaction));
  for (const text of taken) {
    const others = again.filter((one) => one !== text);
    // Where they are put is told by what stands before them, so that the first go first.
    let gone = 0;
    for (const { at, words, before, after } of left(text, transaction, kept.has(text))) {
      const place = placeIn(others.map(plain), before, after, LEAST);
      const into = place && others[place.text];
      if (!into) continue;
      let to = place.at;
      for (const { insert, attributes } of cut(text, at - gone, words.length)) {
        into.insert(to, insert, { ...attributes });
        to += insert.length;
      }
      text.delete(at - gone, words.length);
      gone += words.length;
    }
    if (gone > 0 && text.length === 0) clear(text);
  }
}

interface Left {
  at: number;
  words: string;
  before: string;
  after: string;
}

/** Words that stand behind letters which went, with those that stood on both sides; of a block that went, the first ones too. */
function left(text: Y.XmlText, { deleteSet }: Y.Transaction, whole: boolean): Left[] {
  const pieces: { gone: boolean; text: string }[] = [];
  for (let item = text._start; item; item = item.right) {
    const gone = item.deleted && Y.isDeleted(deleteSet, item.id);
    if (!(item.content instanceof Y.ContentString) || (item.deleted && !gone)) continue;
    const last = pieces.at(-1);
    if (last?.gone === gone) last.text += item.content.str;
    else pieces.push({ gone, text: item.content.str });
  }
  const joined = (some: typeof pieces): string => some.map((piece) => piece.text).join('');
  let at = 0;
  return pieces.flatMap((piece, i): Left[] => {
    if (piece.gone) return [];
    at += piece.text.length;
    const beside = pieces[i - 1] ?? (whole ? pieces[i + 1] : undefined);
    if (!beside || beside.text.length < LEAST) return [];
    return [{ at: at - piece.text.length, words: piece.text, before: joined(pieces.slice(0, i)), after: joined(pieces.slice(i + 1)) }];
  });
}

function hasNew(text: Y.XmlText, { beforeState }: Y.Transaction): boolean {
  for (let item = text._start; item; item = item.right) if (!item.deleted && item.countable && item.id.clock >= (beforeState.get(item.id.client) ?? 0)) return true;
  return false;
}

/** A part of a text with its marks. */
function cut(text: Y.XmlText, from: number, length: number): { insert: string; attributes: Record<string, unknown> }[] {
  let at = 0;
  return (text.toDelta() as { insert: string; attributes?: Record<string, unknown> }[]).flatMap(({ insert, attributes = {} }) => {
    const part = insert.slice(Math.max(0, from - at), Math.max(0, from + length - at));
    at += insert.length;
    return part ? [{ insert: part, attributes }] : [];
  });
}

/** Takes out a block in which nothing stands any more, and what holds nothing but it. */
function clear(text: Y.XmlText): void {
  let child: Y.XmlText | Y.XmlElement = text;
  for (;;) {
    const parent: unknown = child.parent;
    if (!(parent instanceof Y.XmlFragment)) return;
    parent.delete(parent.toArray().indexOf(child), 1);
    if (!(parent instanceof Y.XmlElement) || parent.length > 0) return;
    child = parent;
  }
}
