// Putting blocks into the text and taking them out.
import type { Node } from 'prosemirror-model';
import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { APART } from '../text/apart';
import { touched } from '../text/lineup';
import { is, schema, type } from '../text/schema';
import { AS_IS } from '../notes/suggest';

/** Puts a block where the cursor is: in place of an empty paragraph, else after the block the cursor is in. Writing goes on in it, or behind one without text. */
export function put(view: EditorView, block: Node): void {
  const { state } = view;
  const { from, to, first, last } = touched(state);
  const only = state.doc.child(first);
  const empty = first === last && is(only, 'paragraph') && only.content.size === 0;
  const tr = empty ? state.tr.replaceWith(from, to, block) : state.tr.insert(to, block);
  const at = empty ? from : to;
  const end = at + block.nodeSize;
  const next = tr.doc.nodeAt(end);
  if (!next || (block.isAtom && !next.isTextblock)) tr.insert(end, type('paragraph').create());
  const inside = TextSelection.near(tr.doc.resolve((block.isAtom ? end : at) + 1));
  view.dispatch(tr.setSelection(inside).setMeta(AS_IS, true).setMeta(APART, true).scrollIntoView());
  view.focus();
}

/** Words typed while a block without text is selected stand in a paragraph behind it: one letter must not take a picture away. */
export function typeBehind(view: EditorView, words: string): boolean {
  if (!goBehind(view)) return false;
  view.dispatch(view.state.tr.insertText(words).scrollIntoView());
  return true;
}

/** Into a new paragraph behind the block without text that is selected, if one is. */
export function goBehind(view: EditorView): boolean {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return false;
  const tr = view.state.tr.insert(selection.to, type('paragraph').create());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1)).setMeta(AS_IS, true).setMeta(APART, true));
  return true;
}

/** Changes what a block without text says of itself. */
export function change(view: EditorView, at: number, attrs: Record<string, unknown>): void {
  const node = view.state.doc.nodeAt(at);
  if (!node) return;
  const tr = view.state.tr;
  for (const [name, value] of Object.entries(attrs)) if (node.attrs[name] !== value) tr.setNodeAttribute(at, name, value);
  if (tr.docChanged) view.dispatch(tr);
}

export function remove(view: EditorView, at: number): void {
  const node = view.state.doc.nodeAt(at);
  if (node) view.dispatch(without(view.state, at, node).setMeta(AS_IS, true).setMeta(APART, true));
  view.focus();
}

function without(state: EditorState, at: number, node: Node): Transaction {
  const tr = state.tr;
  if (state.doc.childCount === 1) tr.replaceWith(at, at + node.nodeSize, type('paragraph').create());
  else tr.delete(at, at + node.nodeSize);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(at, tr.doc.content.size)), -1));
}

/** Deletes words, and with them a paragraph that held nothing else. */
export function takeOut(tr: Transaction, from: number, to: number): void {
  const $from = tr.doc.resolve(from);
  const whole = $from.depth === 1 && $from.start() === from && $from.end() === to && tr.doc.childCount > 1;
  if (whole) tr.delete($from.before(), $from.after());
  else tr.delete(from, to);
}

export const factBox = (): Node => type('fact_box').create(null, [type('fact_title').create(), type('fact_line').create()]);

export function quotation(): Node {
  return type('quotation').create(null, [type('quote_line').create(), type('attribution').create()]);
}

export function table(columns = 3, rows = 2): Node {
  const row = (name: string): Node => type(name).create(null, Array.from({ length: columns }, () => type('table_cell').create()));
  return type('table').create(null, [type('table_caption').create(), row('table_head'), ...Array.from({ length: rows }, () => row('table_row'))]);
}

/** Out of a block of lines, from an empty line at its end: a paragraph after it. */
export const leave: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 2 || !is($from.node(1), 'quotation', 'bullet_list', 'ordered_list', 'fact_box')) return false;
  const box = $from.node(1);
  const lastLine = $from.index(1) === box.childCount - 1;
  if (!lastLine) return onward(state, dispatch);
  const isAttribution = is($from.parent, 'attribution');
  if ($from.parent.content.size > 0 && !(isAttribution && $from.parentOffset === $from.parent.content.size)) return false;
  if (!dispatch) return true;
  const tr = state.tr;
  const after = $from.after(1);
  const paragraph = type('paragraph').create();
  if ($from.parent.content.size > 0) tr.insert(after, paragraph);
  else if (box.childCount === 1) tr.replaceWith($from.before(1), after, paragraph);
  else tr.insert(after, paragraph).delete($from.before(), $from.after());
  const at = $from.parent.content.size > 0 ? after : box.childCount === 1 ? $from.before(1) : after - $from.parent.nodeSize;
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
};

/** Enter where the next line is there and waits: under a title, or before the attribution of what was said. */
function onward(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const { $from } = state.selection;
  const next = $from.node(1).child($from.index(1) + 1);
  const titled = is($from.parent, 'fact_title') && next.content.size === 0 && $from.parentOffset === $from.parent.content.size;
  const said = is(next, 'attribution') && $from.parent.content.size === 0 && $from.index(1) > 0;
  if (!titled && !said) return false;
  const after = $from.after();
  const tr = said ? state.tr.delete($from.before(), after) : state.tr;
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(after) + 1))).scrollIntoView());
  return true;
}

/** At the start of the first line of a block of lines, Backspace takes that line out of it; elsewhere it joins lines. */
export const outdent: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  if ($from.depth === 1) return intoBefore(state, dispatch);
  if ($from.depth !== 2 || $from.index(1) > 0 || !is($from.node(1), 'quotation', 'bullet_list', 'ordered_list', 'fact_box')) return false;
  if (!dispatch) return true;
  const box = $from.node(1);
  const tr = state.tr;
  const paragraph = type('paragraph').create(null, $from.parent.content);
  const at = $from.before(1);
  if (box.childCount === 1) tr.replaceWith(at, $from.after(1), paragraph);
  else tr.delete($from.before(), $from.after()).insert(at, paragraph);
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
};

/** A paragraph after a block of lines joins its last line. */
function intoBefore(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const { $from } = state.selection;
  const before = state.doc.maybeChild($from.index(0) - 1);
  const line = before?.lastChild;
  if (!before || !line?.isTextblock || !is($from.parent, 'paragraph', 'subheading')) return false;
  if (!dispatch) return true;
  const end = $from.before() - 2;
  const tr = state.tr.delete($from.before(), $from.after());
  if (tr.doc.childCount === 0) return false;
  tr.insert(end, $from.parent.content);
  dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
  return true;
}

/** A paragraph under the text, when the last block is not one: somebody clicked there or went down there. */
export function below(view: EditorView): void {
  const { doc } = view.state;
  if (!is(doc.lastChild, 'paragraph')) view.dispatch(view.state.tr.insert(doc.content.size, schema.nodes['paragraph']!.create()));
  view.dispatch(view.state.tr.setSelection(TextSelection.atEnd(view.state.doc)).scrollIntoView());
  view.focus();
}
