// Puts words back that went, unseen, with a paragraph that somebody else moved or reshaped; and keeps the caret with the words it stood by.
import type { Node } from 'prosemirror-model';
import { Plugin, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { relativePositionToAbsolutePosition, ySyncPluginKey } from 'y-prosemirror';
import type { RelativePosition } from 'yjs';
import { placeOf, type Unseen } from './unseen';

/** What must be found of a paragraph to take words that still stand to where it stands now. */
const SURE = 12;

/** Answers whether their place was found. Words that still stand somewhere stay there if it was not. */
export function putBack(view: EditorView, { before, words, after, left }: Unseen): boolean {
  if (left) {
    if (before.length >= SURE) bring(view, words, left, placeOf(view.state.doc, before, '', SURE));
    return true;
  }
  const at = placeOf(view.state.doc, before, after);
  if (at === null || !view.editable) return false;
  view.dispatch(view.state.tr.insertText(words, at));
  return true;
}

/** Takes words from where the paragraph was to where it is. */
function bring(view: EditorView, words: string, left: RelativePosition, at: number | null): void {
  const { doc, selection, tr } = view.state;
  const from = absolute(view, left);
  if (at === null || from === null || !view.editable) return;
  const to = from + words.length;
  if (to > doc.content.size || doc.textBetween(from, to) !== words || (at >= from && at <= to)) return;
  tr.delete(from, to);
  const there = tr.mapping.map(at);
  tr.insertText(words, there);
  // Whoever is in the middle of a word goes on behind its last letter.
  if (selection.empty && selection.head > from && selection.head <= to) tr.setSelection(TextSelection.create(tr.doc, there + selection.head - from));
  view.dispatch(tr);
}

function absolute(view: EditorView, place: RelativePosition): number | null {
  const { type, doc, binding } = ySyncPluginKey.getState(view.state) as { type: never; doc: never; binding: { mapping: never } };
  return relativePositionToAbsolutePosition(doc, type, place, binding.mapping);
}

interface Around {
  before: string;
  after: string;
}

function around(doc: Node, pos: number): Around | null {
  const at = doc.resolve(pos);
  if (!at.parent.isTextblock) return null;
  const text = (from: number, to: number): string => at.parent.textBetween(from, to, undefined, '\uFFFC');
  return { before: text(0, at.parentOffset), after: text(at.parentOffset, at.parent.content.size) };
}

/** So much on either side must be as it was for the caret to be where it was. */
const SAME = 12;

/** After somebody else's change: behind one's own last letter, though they typed at the same place; with its words, though these are elsewhere now. */
function caretAfter(old: EditorState, fresh: EditorState): number | null {
  if (!old.selection.empty || !fresh.selection.empty) return null;
  const was = around(old.doc, old.selection.head);
  const is = around(fresh.doc, fresh.selection.head);
  if (!was?.before || !is) return null;
  const typed = is.before.length - was.before.length;
  if (typed > 0 && is.after === was.after && is.before.startsWith(was.before)) return fresh.selection.head - typed;
  const stands = is.before.endsWith(was.before.slice(-SAME)) || (was.after !== '' && is.after.startsWith(was.after.slice(0, SAME)));
  return stands ? null : placeOf(fresh.doc, was.before, was.after);
}

export const caretPlugin = (): Plugin =>
  new Plugin({
    appendTransaction(transactions: readonly Transaction[], old: EditorState, fresh: EditorState) {
      const theirs = transactions.some((tr) => {
        const sync = tr.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean; isUndoRedoOperation?: boolean } | undefined;
        return sync?.isChangeOrigin === true && sync.isUndoRedoOperation !== true;
      });
      const at = theirs ? caretAfter(old, fresh) : null;
      return at === null || at === fresh.selection.head ? null : fresh.tr.setSelection(TextSelection.create(fresh.doc, at)).setMeta('addToHistory', false);
    },
  });
