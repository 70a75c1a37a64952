// Paste and drop: what comes is made clean, then fitted into the line or block the cursor is in.
import { Fragment, Slice, type Node, type NodeType } from 'prosemirror-model';
import { Plugin, TextSelection, type EditorState, type NodeSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { goBehind } from '../blocks/blocks';
import { APART } from '../text/apart';
import { catchUp } from '../text/caught-up';
import { fit } from '../text/lineup';
import { clean, plain, TooMuch } from './paste';
import { linkTo } from '../text/linked';
import { lay } from '../text/marks';
import { is, schema } from '../text/schema';
import { across, suggesting } from '../notes/suggest';

export interface Told {
  /** So many pictures were left out. */
  pictures: (count: number) => void;
  /** It was refused: so many blocks. */
  tooMuch: (blocks: number) => void;
  /** It was refused: the text would take so many bytes. */
  tooLong: (bytes: number) => void;
  /** Files came: pictures to upload. */
  files: (files: File[]) => void;
}

export function clipboardPlugin(hosts: readonly string[], told: Told): Plugin {
  const take = (view: EditorView, data: DataTransfer, bare: boolean): boolean => {
    const files = [...data.files].filter((file) => file.type.startsWith('image/'));
    const html = bare ? '' : data.getData('text/html');
    if (files.length && !html) {
      told.files(files);
      return true;
    }
    try {
      put(view, html ? clean(html, hosts) : { slice: plain(data.getData('text/plain')), pictures: 0 }, told);
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      told.tooMuch(error.blocks);
    }
    return true;
  };
  /** An address pasted over words becomes their link, where they can have one. */
  const link = (view: EditorView, text: string): boolean => {
    const mark = linkTo(text, hosts);
    const { from, to } = view.state.selection;
    const tr = mark && lay(view.state.tr, from, to, mark);
    if (tr?.docChanged) view.dispatch(tr.setMeta(APART, true));
    return !!tr?.docChanged;
  };
  /** Shift is held at the key that pastes: then it is words alone. */
  let bare = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (_view, { shiftKey, code, key }) => void (bare = shiftKey && (code === 'KeyV' || key.toLowerCase() === 'v')),
        keyup: () => void (bare = false),
        paste: (view, event) => {
          event.preventDefault();
          if (!view.editable || !event.clipboardData) return true;
          catchUp(view);
          return link(view, event.clipboardData.getData('text/plain')) || take(view, event.clipboardData, bare);
        },
        drop: (view, event) => {
          // What is dragged inside the text is moved by the view itself: as it stands now, for others may have written in it since it was taken up.
          const dragged: { slice: Slice; move: boolean; node?: NodeSelection } | null = view.dragging;
          if (dragged) view.dragging = { ...dragged, slice: (dragged.node ?? view.state.selection).content() };
          if (dragged || !event.dataTransfer) return false;
          event.preventDefault();
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (!view.editable || !at) return true;
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
          return take(view, event.dataTransfer, false);
        },
      },
    },
  });
}

/** The desk's limit on the text of a story. What is more the room does not take, and it closes. */
const BODY = 2 << 20;

const sizeOf = (content: Fragment): number => new TextEncoder().encode(content.textBetween(0, content.size, '\n')).length;

function put(view: EditorView, { slice, pictures }: { slice: Slice; pictures: number }, told: Told): void {
  const bytes = slice.size > 0 ? sizeOf(view.state.doc.content) + sizeOf(slice.content) : 0;
  if (bytes > BODY) return told.tooLong(bytes);
  // A suggestion takes no picture away.
  if (slice.size > 0 && suggesting(view.state)) goBehind(view);
  // Words of several blocks are struck out first; what comes stands where the cursor then is.
  if (slice.size > 0 && across(view.state)) view.dispatch(view.state.tr.deleteSelection().setMeta('uiEvent', 'cut'));
  if (slice.size > 0) view.dispatch(fitted(view.state, slice).scrollIntoView().setMeta(APART, true).setMeta('paste', true).setMeta('uiEvent', 'paste'));
  if (pictures > 0) told.pictures(pictures);
}

/** Inside a list, quotation or fact box what comes is lines of it; in a cell or title it is words. A block without text of its own stands after it. */
export function fitted(state: EditorState, slice: Slice): Transaction {
  const { $from, $to } = state.selection;
  if ($from.depth <= 1 || !$from.sameParent($to)) return state.tr.replaceSelection(begun(slice, $from.parent.type));
  const lines = textblocks(slice.content);
  const tr = lines.length ? inLine(state, lines) : state.tr;
  const atoms = slice.content.content.filter((block) => block.isBlock && block.isAtom);
  return atoms.length ? tr.insert(tr.mapping.map($from.after(1)), atoms) : tr;
}

function inLine(state: EditorState, lines: Node[]): Transaction {
  const { $from, $to } = state.selection;
  const line = $from.parent;
  if (lines.length === 1 || !is(line, 'list_item', 'quote_line', 'fact_line')) {
    return state.tr.replaceWith($from.pos, $to.pos, fit(joined(lines), line.type));
  }
  const [first, ...rest] = lines as [Node, ...Node[]];
  const tail = line.content.cut($to.parentOffset);
  const made = rest.map((node, i) => line.type.create(null, i === rest.length - 1 ? fit(node.content, line.type).append(tail) : fit(node.content, line.type)));
  const head = line.copy(line.content.cut(0, $from.parentOffset).append(fit(first.content, line.type)));
  const tr = state.tr.replaceWith($from.before(), $from.after(), [head, ...made]);
  const end = $from.before() + [head, ...made].reduce((sum, node) => sum + node.nodeSize, 0) - 1 - tail.size;
  return tr.setSelection(TextSelection.create(tr.doc, end));
}

/** Its first words go on in the line they are put into. */
function begun({ content, openStart, openEnd }: Slice, line: NodeType): Slice {
  const first = content.firstChild;
  return new Slice(openStart && first && line.inlineContent ? content.replaceChild(0, first.copy(fit(first.content, line))) : content, openStart, openEnd);
}

function textblocks(content: Fragment): Node[] {
  const found: Node[] = [];
  content.descendants((node) => {
    if (node.isTextblock) found.push(node);
    return !node.isTextblock;
  });
  return found;
}

function joined(lines: Node[]): Fragment {
  const parts: Node[] = [];
  for (const line of lines) {
    if (parts.length) parts.push(schema.text(' '));
    line.forEach((child) => parts.push(child));
  }
  return Fragment.fromArray(parts);
}
