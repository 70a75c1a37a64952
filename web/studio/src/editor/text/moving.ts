// A block that is moved is taken out and written anew, one after the other. In one go the shared document would hold the block for its neighbour and
// write each letter by letter into the other; what a colleague does in either meanwhile would end up between the two.
import { Selection, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';

/** Whether a change takes whole blocks out in one place and puts whole blocks in in another. */
function moves({ steps, docs }: Transaction): boolean {
  const whole = (step: unknown, i: number): boolean =>
    step instanceof ReplaceStep && step.slice.openStart === 0 && step.slice.openEnd === 0 && [step.from, step.to].every((pos) => docs[i]?.resolve(pos).depth === 0);
  return steps.length === 2 && steps.every(whole);
}

/** Applies a move's first half, and answers the other; any other change as it is. */
export function inTwo(view: EditorView, tr: Transaction): Transaction {
  const [first, second] = tr.steps;
  if (!first || !second || !moves(tr)) return tr;
  const half = view.state.apply(view.state.tr.step(first));
  if (!tr.docs[1] || !half.doc.eq(tr.docs[1])) return tr;
  view.updateState(half);
  const rest = half.tr.step(second);
  rest.setSelection(Selection.fromJSON(rest.doc, tr.selection.toJSON()));
  return tr.scrolledIntoView ? rest.scrollIntoView() : rest;
}
