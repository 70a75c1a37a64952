// The text knows where the caret is before a key acts on it, or somebody else's change moves it: browsers tell of a moved caret a moment late.
import { AllSelection, NodeSelection, Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Keys that break, join or leave a line where the text believes the caret to be. */
const ACTS = new Set(['Enter', 'Backspace', 'Delete', 'Tab']);

/** What acts on a place or a selection, or leaves the text, must not act on the one before. What moves the caret or types there does by itself. */
const caughtUp = (view: EditorView, { ctrlKey, metaKey, key }: KeyboardEvent): void => {
  if (ctrlKey || metaKey || ACTS.has(key) || !getSelection()?.isCollapsed) catchUp(view);
};

export function catchUp(view: EditorView): void {
  const seen = getSelection();
  if (!seen?.anchorNode || !seen.focusNode || view.composing || view.state.selection instanceof NodeSelection) return;
  // All of the text is more than its letters: a picture at its edge stands beyond them.
  if (view.state.selection instanceof AllSelection && !seen.isCollapsed) return;
  if (!view.dom.contains(seen.anchorNode) || !view.dom.contains(seen.focusNode)) return;
  const { doc, selection, tr } = view.state;
  const at = TextSelection.between(doc.resolve(view.posAtDOM(seen.anchorNode, seen.anchorOffset)), doc.resolve(view.posAtDOM(seen.focusNode, seen.focusOffset)));
  if (!at.eq(selection)) view.dispatch(tr.setSelection(at));
}

/** Somebody else's cursor is drawn a moment after it was told of: it must not put one's own back to where that was. */
export function heed(view: EditorView, tr: Transaction): void {
  if (view.hasFocus()) catchUp(view);
  if (!tr.selection.eq(view.state.selection)) tr.setSelection(view.state.selection);
}

/** Before every other plugin hears a key. */
export const caughtUpPlugin = (): Plugin => new Plugin({ props: { handleDOMEvents: { keydown: (view, event) => void caughtUp(view, event) } } });
