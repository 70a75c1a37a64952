// The caret stays with the words it stood by, whatever others do around it.
import type { Node } from 'prosemirror-model';
import { Plugin, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { placeOf } from '../room/unseen';

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
  if (!was || !(was.before || was.after)) return null;
  const typed = is ? is.before.length - was.before.length : 0;
  if (is && was.before && typed > 0 && is.after === was.after && is.before.startsWith(was.before)) return fresh.selection.head - typed;
  return is && stands(was, is) ? null : placeOf(fresh.doc, was.before, was.after);
}

const stands = (was: Around, is: Around): boolean =>
  (was.before !== '' && is.before.endsWith(was.before.slice(-SAME))) || (was.after !== '' && is.after.startsWith(was.after.slice(0, SAME)));

/** Once words that the change took along are back: it could not be found behind them before. */
export function follow(view: EditorView, old: EditorState): void {
  const at = caretAfter(old, view.state);
  if (at !== null && at !== view.state.selection.head) view.dispatch(caretAt(view.state, at));
}

const caretAt = (state: EditorState, at: number): Transaction => state.tr.setSelection(TextSelection.create(state.doc, at)).setMeta('addToHistory', false);

/** Whether the block is gone that was selected before a change. The binding would select the one behind it, or find none and throw. */
function goes(chosen: Y.RelativePosition, doc: Y.Doc): boolean {
  let id = chosen.item;
  let item: Y.Item | Y.GC | null = null;
  // What was undone or redone stands under another number.
  for (; id; id = item instanceof Y.Item ? item.redone : null) item = Y.getItem(doc.store, id);
  return item?.deleted ?? false;
}

export function caretPlugin(): Plugin {
  /** The block that was selected has gone a moment ago: the key that was meant for it takes nothing else. */
  let gone = false;
  return new Plugin({
    appendTransaction(transactions: readonly Transaction[], old: EditorState, fresh: EditorState) {
      const theirs = transactions.some((tr) => {
        const sync = tr.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean; isUndoRedoOperation?: boolean } | undefined;
        return sync?.isChangeOrigin === true && sync.isUndoRedoOperation !== true;
      });
      const at = theirs ? caretAfter(old, fresh) : null;
      return at === null || at === fresh.selection.head ? null : caretAt(fresh, at);
    },
    props: {
      handleKeyDown(_view, { key }) {
        const meant = gone && (key === 'Backspace' || key === 'Delete');
        gone = false;
        return meant;
      },
      handleDOMEvents: { mousedown: () => void (gone = false) },
    },
    view(view) {
      const { doc, binding } = ySyncPluginKey.getState(view.state) as { doc: Y.Doc; binding: { beforeTransactionSelection: { type: string; anchor: Y.RelativePosition } | null } };
      const look = ({ origin }: Y.Transaction): void => {
        const chosen = binding.beforeTransactionSelection;
        if (chosen?.type !== 'node' || !goes(chosen.anchor, doc)) return;
        binding.beforeTransactionSelection = { ...chosen, type: 'text' };
        gone = !(origin instanceof Y.UndoManager);
      };
      doc.on('beforeObserverCalls', look);
      return { destroy: () => doc.off('beforeObserverCalls', look) };
    },
  });
}
