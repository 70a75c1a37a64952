// Moving in a table and changing its rows and columns. Rows may come out of a merge with different numbers of cells; a row that is changed here
// is filled up to the widest.
import { Fragment, type Node } from 'prosemirror-model';
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { is, type } from './schema';

interface Place {
  table: Node;
  at: number;
  /** Index of the row among the table's children. */
  row: number;
  column: number;
}

function place(state: EditorState): Place | null {
  const { $from } = state.selection;
  if (!is($from.node(1), 'table')) return null;
  const inCell = $from.depth >= 3;
  return { table: $from.node(1), at: $from.before(1), row: $from.index(1), column: inCell ? $from.index(2) : 0 };
}

export const inTable = (state: EditorState): boolean => place(state) !== null;

const width = (table: Node): number => {
  let most = 0;
  table.forEach((row) => {
    if (!is(row, 'table_caption')) most = Math.max(most, row.childCount);
  });
  return most;
};

/** The place before the content of a cell (or of the caption). */
function cellAt(table: Node, at: number, row: number, column: number): number {
  let pos = at + 1;
  for (let i = 0; i < row; i += 1) pos += table.child(i).nodeSize;
  const line = table.child(row);
  if (is(line, 'table_caption')) return pos + 1;
  pos += 1;
  for (let i = 0; i < Math.min(column, line.childCount - 1); i += 1) pos += line.child(i).nodeSize;
  return pos + 1;
}

const to = (tr: Transaction, pos: number): Transaction => tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)))).scrollIntoView();

/** Tab and Shift-Tab: the next or previous cell; Tab in the last one makes a row. */
export function step(by: -1 | 1): Command {
  return (state, dispatch) => {
    const found = place(state);
    if (!found) return false;
    const { table, at } = found;
    let { row, column } = found;
    column += by;
    const cells = is(table.child(row), 'table_caption') ? 1 : table.child(row).childCount;
    if (column < 0 || column >= cells) {
      row += by;
      if (row < 0) return false;
      if (row >= table.childCount) return addRow(state, dispatch);
      column = by > 0 ? 0 : table.child(row).childCount - 1;
    }
    dispatch?.(to(state.tr, cellAt(table, at, row, Math.max(0, column))));
    return true;
  };
}

/** Arrows at the edge of a cell: to the one beside, above or below it, past the edge of the table out of it, and back into it. A browser keeps the caret where it is. */
export function toward(way: 'up' | 'down' | 'left' | 'right'): Command {
  return (state, dispatch, view) => {
    const { $from, empty } = state.selection;
    if (!empty || !$from.parent.isTextblock || !view?.endOfTextblock(way)) return false;
    const found = place(state);
    const along = way === 'left' || way === 'right';
    const ahead = along ? (way === 'left') === (getComputedStyle(view.dom).direction === 'rtl') : way === 'down';
    const by = ahead ? 1 : -1;
    if (!found) return into();
    const { table, at, row, column } = found;
    if (along && !is(table.child(row), 'table_caption') && table.child(row).maybeChild(column + by)) return enter(column + by, row);
    return table.maybeChild(row + by) ? enter(along ? (ahead ? 0 : Infinity) : column, row + by) : out();

    function enter(cell: number, line: number): boolean {
      const start = cellAt(table, at, line, cell);
      const { size } = state.doc.resolve(start).parent.content;
      const offset = along ? (ahead ? 0 : size) : Math.min(size, $from.parentOffset);
      dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, start + offset)).scrollIntoView());
      return true;
    }

    function into(): boolean {
      const beyond = Selection.findFrom(state.doc.resolve(ahead ? $from.after() : $from.before()), by, true);
      if (!beyond || !is(beyond.$from.node(1), 'table')) return false;
      dispatch?.(state.tr.setSelection(beyond).scrollIntoView());
      return true;
    }

    function out(): boolean {
      const beyond = Selection.findFrom(state.doc.resolve(ahead ? at + table.nodeSize : at), by);
      if (beyond) dispatch?.(state.tr.setSelection(beyond).scrollIntoView());
      return beyond !== null;
    }
  };
}

/** Enter: the cell below; from the last row out of the table. */
export const down: Command = (state, dispatch) => {
  const found = place(state);
  if (!found) return false;
  const { table, at, row, column } = found;
  if (!dispatch) return true;
  if (row + 1 < table.childCount) {
    dispatch(to(state.tr, cellAt(table, at, row + 1, column)));
    return true;
  }
  const after = at + table.nodeSize;
  const tr = state.tr;
  if (!tr.doc.nodeAt(after)?.isTextblock) tr.insert(after, type('paragraph').create());
  dispatch(to(tr, after + 1));
  return true;
};

const emptyRow = (cells: number): Node => type('table_row').create(null, Array.from({ length: cells }, () => type('table_cell').create()));

export const addRow: Command = (state, dispatch) => {
  const found = place(state);
  if (!found) return false;
  const { table, at, row } = found;
  let after = at + 1;
  for (let i = 0; i <= row; i += 1) after += table.child(i).nodeSize;
  dispatch?.(to(state.tr.insert(after, emptyRow(Math.max(1, width(table)))), after + 2));
  return true;
};

/** Replaces each row by what `made` makes of its cells, filled up to the widest first. */
function columns(state: EditorState, { table, at }: Place, made: (cells: Node[]) => Node[]): Transaction {
  const wide = width(table);
  const lines: Node[] = [];
  table.forEach((row) => {
    if (is(row, 'table_caption')) return lines.push(row);
    const cells = Array.from({ length: wide }, (_, i) => row.maybeChild(i) ?? type('table_cell').create());
    return lines.push(row.copy(Fragment.fromArray(made(cells))));
  });
  return state.tr.replaceWith(at + 1, at + 1 + table.content.size, lines);
}

export const addColumn: Command = (state, dispatch) => {
  const found = place(state);
  if (!found) return false;
  if (dispatch) {
    const tr = columns(state, found, (cells) => cells.toSpliced(found.column + 1, 0, type('table_cell').create()));
    const table = tr.doc.nodeAt(found.at);
    dispatch(table ? to(tr, cellAt(table, found.at, found.row, found.column + 1)) : tr);
  }
  return true;
};

export const dropRow: Command = (state, dispatch) => {
  const found = place(state);
  if (!found || found.table.childCount < 2) return false;
  if (dispatch) {
    let from = found.at + 1;
    for (let i = 0; i < found.row; i += 1) from += found.table.child(i).nodeSize;
    const tr = state.tr.delete(from, from + found.table.child(found.row).nodeSize);
    dispatch(to(tr, Math.max(found.at + 2, from - 2)));
  }
  return true;
};

export const dropColumn: Command = (state, dispatch) => {
  const found = place(state);
  if (!found || width(found.table) < 2) return false;
  if (dispatch) {
    const tr = columns(state, found, (cells) => cells.toSpliced(found.column, 1));
    const table = tr.doc.nodeAt(found.at);
    dispatch(table ? to(tr, cellAt(table, found.at, found.row, Math.max(0, found.column - 1))) : tr);
  }
  return true;
};
