// Blocks made of lines, and how they turn into each other: paragraphs, headings, quotations, lists and fact boxes hold the same words in other shapes.
import { Fragment, type Node, type NodeType } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { APART } from './apart';
import { takes } from './marks';
import { is, schema, type } from './schema';

export type Shape = 'paragraph' | 'subheading' | 'quotation' | 'bullet_list' | 'ordered_list' | 'fact_box';

const LINE: Record<Exclude<Shape, 'paragraph' | 'subheading'>, string> = { quotation: 'quote_line', bullet_list: 'list_item', ordered_list: 'list_item', fact_box: 'fact_line' };

const isContainer = (shape: Shape): shape is keyof typeof LINE => shape in LINE;

/** The blocks of the text that a selection touches: their places, and the first and last index. */
export function touched(state: EditorState): { first: number; last: number; from: number; to: number } {
  const { $from, $to } = state.selection;
  const [first, last] = [$from.index(0), Math.max($from.index(0), $to.depth === 0 ? $to.index(0) - 1 : $to.index(0))];
  let from = 0;
  for (let i = 0; i < first; i += 1) from += state.doc.child(i).nodeSize;
  let to = from;
  for (let i = first; i <= last && i < state.doc.childCount; i += 1) to += state.doc.child(i).nodeSize;
  return { first, last: Math.min(last, state.doc.childCount - 1), from, to };
}

/** The shape of what is selected, if it is one. */
export function shapeOf(state: EditorState): string {
  const { first, last } = touched(state);
  const names = new Set<string>();
  for (let i = first; i <= last; i += 1) names.add(state.doc.child(i).type.name);
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

/** Turns what is selected into a shape; what has that shape already becomes paragraphs again. */
export function shape(into: Shape): Command {
  return (state, dispatch) => {
    const { first, last, from, to } = touched(state);
    const blocks = Array.from({ length: last - first + 1 }, (_, i) => state.doc.child(first + i));
    if (blocks.some((block) => block.isAtom || is(block, 'table'))) return false;
    if (!dispatch) return true;
    const wanted: Shape = into !== 'paragraph' && blocks.every((block) => block.type.name === into) ? 'paragraph' : into;
    const lines = blocks.flatMap(linesOf);
    const made = isContainer(wanted) ? [contained(wanted, lines)] : lines.map((line) => type(wanted).create(null, fit(line.content, type(wanted))));
    const caret = caretIn(state, from);
    const tr = state.tr.replaceWith(from, to, made);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(placed(made, from, caret)))).setMeta(APART, true).scrollIntoView());
    return true;
  };
}

/** The line for a name that nobody has written is no line of words. */
const linesOf = (block: Node): Node[] => (block.isTextblock ? [block] : Array.from({ length: block.childCount }, (_, i) => block.child(i)).filter((line) => line.content.size > 0 || !is(line, 'attribution')));

function contained(shape: keyof typeof LINE, lines: Node[]): Node {
  const line = type(LINE[shape]);
  const made = lines.map((node) => line.create(null, fit(node.content, line)));
  if (shape === 'fact_box') return type(shape).create(null, [type('fact_title').create(), ...made]);
  return type(shape).create(null, shape === 'quotation' && !made.some((one) => is(one, 'attribution')) ? [...made, type('attribution').create()] : made);
}

/** The same words without the marks this kind of line is not given. */
export function fit(content: Fragment, into: NodeType): Fragment {
  const out: Node[] = [];
  content.forEach((node) => out.push(node.mark(node.marks.filter((mark) => takes(into, mark.type)))));
  return Fragment.fromArray(out);
}

/** In which line from `from` on the selection is, and how far in it. */
function caretIn(state: EditorState, from: number): { line: number; offset: number } {
  const { $head } = state.selection;
  let line = -1;
  state.doc.nodesBetween(from, $head.pos, (node) => {
    if (node.isTextblock) line += 1;
    return !node.isTextblock;
  });
  return { line: Math.max(0, line), offset: $head.parentOffset };
}

function placed(made: Node[], from: number, { line, offset }: { line: number; offset: number }): number {
  let at = from;
  let seen = -1;
  for (const block of made) {
    let found: number | null = null;
    const look = (node: Node, pos: number): void => {
      if (!node.isTextblock || is(node, 'fact_title')) return;
      seen += 1;
      if (seen === line && found === null) found = pos + 1 + Math.min(offset, node.content.size);
    };
    look(block, at);
    if (!block.isTextblock) block.descendants((node, pos) => look(node, at + 1 + pos));
    if (found !== null) return found;
    at += block.nodeSize;
  }
  return at;
}

/** The last line of a quotation says whose words it is, or no longer. */
export const attribute: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!is($from.node(1), 'quotation')) return false;
  if (dispatch) {
    const into = is($from.parent, 'attribution') ? 'quote_line' : 'attribution';
    dispatch(state.tr.setNodeMarkup($from.before(), schema.nodes[into]));
  }
  return true;
};

/** Moves the touched blocks one place up or down. */
export function move(by: -1 | 1): Command {
  return (state, dispatch) => {
    const { first, last, from, to } = touched(state);
    const other = state.doc.maybeChild(by < 0 ? first - 1 : last + 1);
    if (!other) return false;
    if (dispatch) {
      // The neighbour changes sides: the blocks that were chosen, and the cursor in them, stay what they are.
      const tr = state.tr;
      if (by < 0) tr.insert(to, other).delete(from - other.nodeSize, from);
      else tr.delete(to, to + other.nodeSize).insert(from, other);
      dispatch(tr.setMeta(APART, true).scrollIntoView());
    }
    return true;
  };
}
