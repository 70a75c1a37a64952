// Puts words back that went, unseen, with a paragraph that somebody else moved or reshaped.
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from 'y-prosemirror';
import type { RelativePosition } from 'yjs';
import { takeOut } from '../blocks/blocks';
import { AS_IS } from '../notes/suggest';
import { placeOf, type Marked, type Unseen } from '../room/unseen';
import { schema } from './schema';

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
  takeOut(tr, from, to);
  const there = tr.mapping.map(at);
  tr.insertText(words, there);
  // Whoever is in the middle of a word goes on behind its last letter.
  if (selection.empty && selection.head > from && selection.head <= to) tr.setSelection(TextSelection.create(tr.doc, there + selection.head - from));
  view.dispatch(tr);
}

/** Puts marks on the words they were on, where those stand now: bold, a comment, a suggestion. */
export function markAgain(view: EditorView, marks: Marked[]): void {
  const { tr } = view.state;
  for (const { before, words, after, name, attrs } of marks) {
    const to = placeOf(tr.doc, before + words, after);
    // Of several of a kind on the same words each has a sign of its own behind its name.
    const mark = schema.marks[name.split('--')[0] ?? '']?.create(attrs);
    if (to !== null && mark && tr.doc.textBetween(Math.max(0, to - words.length), to) === words) tr.addMark(to - words.length, to, mark);
  }
  if (tr.docChanged && view.editable) view.dispatch(tr.setMeta(AS_IS, true).setMeta('addToHistory', false));
}

const shared = (view: EditorView) => ySyncPluginKey.getState(view.state) as { type: never; doc: never; binding: { mapping: never } };

/** Where a place of the shared document stands on the screen. */
export function absolute(view: EditorView, place: RelativePosition): number | null {
  const { type, doc, binding } = shared(view);
  return relativePositionToAbsolutePosition(doc, type, place, binding.mapping);
}

/** Which place of the shared document stands there on the screen. */
export function relative(view: EditorView, at: number): RelativePosition {
  const { type, binding } = shared(view);
  return absolutePositionToRelativePosition(at, type, binding.mapping);
}
