// Marks as a person puts them on. Headings and titles are set plain: what came with bold words or a link keeps them, and nothing here gives it more.
import { toggleMark } from 'prosemirror-commands';
import type { Mark, MarkType, NodeType } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';

const PLAIN = new Set(['subheading', 'fact_title', 'table_caption']);
const LOUD = new Set(['strong', 'emphasis', 'link']);

export const takes = (line: NodeType, kind: MarkType): boolean => line.inlineContent && !(PLAIN.has(line.name) && LOUD.has(kind.name));

/** Whether what is selected, or would be typed, has it already. */
export function has({ selection, storedMarks, doc }: EditorState, kind: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  return empty ? !!kind.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, kind);
}

/** Whether it can be put on what is selected, or taken off. */
export function may(state: EditorState, kind: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (has(state, kind)) return true;
  if (empty) return takes($from.parent.type, kind);
  let found = false;
  state.doc.nodesBetween(from, to, (node) => void (found ||= takes(node.type, kind)));
  return found;
}

/** Puts it on the words from here to there, line by line; one that is there already, whatever its line, gives way to it. */
export function lay(tr: Transaction, from: number, to: number, mark: Mark): Transaction {
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return;
    const [start, end] = [Math.max(from, pos + 1), Math.min(to, pos + 1 + node.content.size)];
    const words = node.textBetween(start - pos - 1, end - pos - 1);
    if (!words.trim() || !(takes(node.type, mark.type) || tr.doc.rangeHasMark(start, end, mark.type))) return;
    tr.addMark(start + words.length - words.trimStart().length, end - words.length + words.trimEnd().length, mark);
  });
  return tr;
}

export const toggle = (kind: MarkType): Command => (state, dispatch) => {
  const { empty, from, to } = state.selection;
  if (!may(state, kind)) return false;
  if (empty || has(state, kind)) return toggleMark(kind)(state, dispatch);
  dispatch?.(lay(state.tr, from, to, kind.create()).scrollIntoView());
  return true;
};
