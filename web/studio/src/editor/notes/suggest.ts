// Suggesting: what is typed and deleted stays in the text as an insertion or deletion mark until somebody accepts or rejects it.
// A change of this person is rewritten before it is applied, so that the shared text never passes through a state in which words are gone.
import { Fragment, Slice, type Mark, type Node } from 'prosemirror-model';
import { NodeSelection, Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { Mapping, ReplaceStep } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { ySyncPluginKey } from 'y-prosemirror';
import { now } from '../../api/time';
import { composes } from '../../shell/composes';
import { markType } from '../text/schema';

export interface Author {
  id: number;
  name: string;
}

/** Transactions with this meta are applied as they are: accepting, rejecting, comments. */
export const AS_IS = 'as-is';

const key = new PluginKey<boolean>('suggesting');
/** A minute is fine enough to tell suggestions apart. */
const MINUTE = 60_000;
/** What is written on behind or before words of one's own is one suggestion with them, as long as those are no older. */
const GOES_ON = 5 * MINUTE;

const mark = (name: 'insertion' | 'deletion', by: Author): Mark =>
  markType(name).create({ by: by.id, name: by.name, at: new Date(Math.floor(now() / MINUTE) * MINUTE).toISOString() });

/** The mark of what comes here. Within what somebody else suggests it is part of that: they are accepted or rejected as one. */
function comes(doc: Node, pos: number, by: Author): Mark {
  const { nodeBefore, nodeAfter } = doc.resolve(pos);
  const [before, after] = [nodeBefore, nodeAfter].map((node) => node?.marks.find((one) => one.type.name === 'insertion'));
  const own = [before, after].find((one) => one?.attrs['by'] === by.id && now() - Date.parse(String(one.attrs['at'])) < GOES_ON);
  return own ?? (before && after && before.attrs['by'] === after.attrs['by'] && before.attrs['by'] !== by.id ? before : mark('insertion', by));
}

export const suggesting = (state: EditorState): boolean => key.getState(state) === true;

export function setSuggesting(view: EditorView, on: boolean): void {
  const { tr, storedMarks } = view.state;
  // What is typed next would still be a suggestion.
  if (!on && storedMarks) tr.setStoredMarks(storedMarks.filter((one) => one.type.name !== 'insertion'));
  view.dispatch(tr.setMeta(key, on).setMeta(AS_IS, true));
}

/** Keeps whether this person suggests, and gives typing its mark beforehand: a composition must not be redrawn under the fingers. */
export function suggestPlugin(by: Author, on: boolean): Plugin<boolean> {
  let composing = false;
  return new Plugin<boolean>({
    key,
    state: {
      init: () => on,
      apply: (tr, was) => {
        const told: unknown = tr.getMeta(key);
        return typeof told === 'boolean' ? told : was;
      },
    },
    appendTransaction: (_all, _old, state) => {
      const { selection, storedMarks } = state;
      // A mark that is laid down in the middle of a composition ends it, and the input method writes what it has once more.
      if (composing || !suggesting(state) || !(selection instanceof TextSelection) || !selection.$cursor?.parent.inlineContent) return null;
      const marks = storedMarks ?? selection.$cursor.marks().filter((m) => m.type.name !== 'deletion');
      const own = comes(state.doc, selection.head, by);
      if (storedMarks && own.isInSet(marks)) return null;
      return state.tr.setStoredMarks(own.addToSet(marks));
    },
    props: {
      handleDOMEvents: {
        beforeinput: deletes,
        keydown: (view, event) => void (composes(event) && makeWay(view, by)),
        compositionstart: (view) => {
          makeWay(view, by);
          composing = true;
        },
        compositionend: () => void (composing = false),
      },
      handleKeyDown: (view, { key }) => (key === 'Backspace' || key === 'Delete' || key === 'Enter') && across(view.state) && strikeAcross(view, by),
      handleTextInput: (view, _from, _to, words) => across(view.state) && strikeAcross(view, by, words),
    },
  });
}

/** Whether this person suggests, and has chosen words of several blocks. */
export const across = (state: EditorState): boolean =>
  suggesting(state) && !(state.selection instanceof NodeSelection) && !state.selection.empty && !state.selection.$from.sameParent(state.selection.$to);

/** Strikes the words of several blocks out where they stand: the blocks stay, for the words may. What is typed instead follows those of the first block. */
function strikeAcross(view: EditorView, by: Author, words = ''): true {
  view.dispatch(struckAcross(view.state, by, words));
  return true;
}

/** Strikes out what an input method is about to write over; what it writes stands behind. */
function makeWay(view: EditorView, by: Author): void {
  if (across(view.state)) return void strikeAcross(view, by);
  const { selection } = view.state;
  if (!suggesting(view.state) || !(selection instanceof TextSelection) || selection.empty) return;
  const { from, to } = selection;
  const tr = view.state.tr.setMeta(AS_IS, true);
  const end = strike(tr, from, to, by);
  view.dispatch(tr.setSelection(near(tr.doc, end)));
}

function struckAcross(state: EditorState, by: Author, words = ''): Transaction {
  const { $from, from, to } = state.selection;
  const tr = state.tr.setMeta(AS_IS, true);
  strike(tr, from, to, by);
  const at = tr.mapping.map($from.parent.isTextblock && words ? $from.end() : from, -1);
  tr.setSelection(near(tr.doc, at));
  if (words) tr.insert(tr.selection.from, state.schema.text(words, [mark('insertion', by)])).setSelection(near(tr.doc, tr.selection.from));
  return tr.scrollIntoView();
}

/** Strikes out before the browser deletes: undoing its deletion in the page would put the caret where the next key does not expect it. */
function deletes(view: EditorView, event: InputEvent): boolean {
  if (!suggesting(view.state) || view.composing || !event.cancelable || !/^delete(Content|Word|SoftLine|HardLine)/.test(event.inputType)) return false;
  const [range, ...more] = event.getTargetRanges();
  if (!range || more.length > 0) return false;
  const [from, to] = [view.posAtDOM(range.startContainer, range.startOffset), view.posAtDOM(range.endContainer, range.endOffset)];
  if (from >= to || !view.state.doc.resolve(from).sameParent(view.state.doc.resolve(to))) return false;
  event.preventDefault();
  // The page's caret may have moved a moment ago and not be told yet; from where it stands the way of the deletion is read.
  const caret = event.inputType.endsWith('Forward') ? from : to;
  if (view.state.selection.empty && view.state.selection.head !== caret) view.dispatch(view.state.tr.setSelection(near(view.state.doc, caret)));
  view.dispatch(view.state.tr.delete(from, to));
  return true;
}

/** The transaction to apply instead of `tr` while `by` suggests. */
export function suggested(state: EditorState, tr: Transaction, by: Author): Transaction {
  if (!suggesting(state) || !tr.docChanged || tr.getMeta(AS_IS) || tr.getMeta(ySyncPluginKey)) return tr;
  if (tr.getMeta('uiEvent') === 'cut' && across(state)) return struckAcross(state, by);
  const out = state.tr;
  let caret: number | null = null;
  let blocks = false;
  tr.steps.forEach((step, i) => {
    // Where a position of the document before this step is in the rewritten one.
    const back = new Mapping(tr.mapping.maps.slice(0, i).reverse().map((map) => map.invert()));
    const now = (pos: number, side: 1 | -1): number => out.mapping.map(back.map(pos, side), side);
    if (!(step instanceof ReplaceStep)) {
      const moved = step.map(back)?.map(out.mapping);
      if (moved) out.maybeStep(moved);
      return;
    }
    const from = now(step.from, 1);
    const to = Math.max(from, now(step.to, -1));
    blocks ||= !out.doc.resolve(from).sameParent(out.doc.resolve(to));
    const { start, slice } = differing(out.doc, from, to, step.slice);
    caret = replace(out, start, to, slice, by, state.selection.head, caret);
  });
  // However such a change was put together: no word goes that is not this person's own suggestion.
  if (blocks && standing(out.doc, by) < standing(state.doc, by)) return state.tr;
  if (!out.docChanged && caret === null) return out.setSelection(near(out.doc, Math.min(tr.selection.head, out.doc.content.size)));
  if (caret !== null) out.setSelection(near(out.doc, caret));
  return out.scrollIntoView();
}

/** How many characters stand that somebody has to accept a suggestion for before they go. */
function standing(doc: Node, by: Author): number {
  let sum = 0;
  doc.descendants((node) => {
    if (node.isText && !node.marks.some((m) => m.type.name === 'insertion' && m.attrs['by'] === by.id)) sum += node.nodeSize;
  });
  return sum;
}

const near = (doc: Node, pos: number) => TextSelection.near(doc.resolve(Math.max(0, Math.min(pos, doc.content.size))));

/** One replacement as a suggestion; answers where the caret goes. */
function replace(out: Transaction, from: number, to: number, slice: Slice, by: Author, head: number, before: number | null): number {
  const gone = out.doc.textBetween(from, to, '', '\uFFFC');
  if (from === to || gone === '' || gone.includes('\uFFFC')) {
    // Splits and joins of blocks move no word, and a block without text cannot carry a mark: such changes are made. But a picture is not
    // struck out with the words around it.
    if (gone.includes('\uFFFC') && gone.replaceAll('\uFFFC', '').trim() !== '') return before ?? head;
    const sized = out.doc.content.size;
    const come = comes(out.doc, from, by);
    out.replace(from, to, slice);
    const end = to + out.doc.content.size - sized;
    if (end > from) out.addMark(from, end, come);
    return slice.openEnd > 0 && slice.content.childCount > 1 ? end : Math.max(from, end);
  }
  const forward = slice.size === 0 && head <= from;
  const end = strike(out, from, to, by);
  if (slice.size === 0) return forward ? end : from;
  const inline = inlineOf(slice);
  const sized = out.doc.content.size;
  const come = comes(out.doc, end, by);
  if (inline) out.insert(end, inline);
  else out.replace(end, end, slice);
  const after = end + out.doc.content.size - sized;
  out.addMark(end, after, come).removeMark(end, after, markType('deletion'));
  return after;
}

/** Marks the words of a range as deleted; one's own open insertions are simply taken back. Answers where the range now ends. */
function strike(out: Transaction, from: number, to: number, by: Author): number {
  const own: { from: number; to: number }[] = [];
  out.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isText) return;
    const [start, end] = [Math.max(from, pos), Math.min(to, pos + node.nodeSize)];
    if (node.marks.some((m) => m.type.name === 'insertion' && m.attrs['by'] === by.id)) own.push({ from: start, to: end });
    else if (!node.marks.some((m) => m.type.name === 'deletion')) out.addMark(start, end, mark('deletion', by));
  });
  for (const range of own.reverse()) out.delete(range.from, range.to);
  return to - own.reduce((sum, range) => sum + range.to - range.from, 0);
}

/** Whether a word goes on here: 1 if it does. A suggestion is told in whole words. */
const inWord = (text: string, at: number): number => Number(/^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)));

/** Without the words both begin with: a browser that deletes one word often writes the space before it anew. */
function differing(doc: Node, from: number, to: number, slice: Slice): { start: number; slice: Slice } {
  const inline = inlineOf(slice);
  if (!inline || from === to || !doc.resolve(from).sameParent(doc.resolve(to))) return { start: from, slice };
  const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
  const [gone, come] = [plain(doc.textBetween(from, to)), plain(inline.textBetween(0, inline.size))];
  let same = 0;
  while (same < Math.min(gone.length, come.length) && gone[same] === come[same]) same += 1;
  while (same > 0 && inWord(gone, same) + inWord(come, same) > 0) same -= 1;
  return same === 0 ? { start: from, slice } : { start: from + same, slice: new Slice(inline.cut(same), 0, 0) };
}

/** The words of a slice if it is words only, be they a line of their own. */
function inlineOf(slice: Slice): Fragment | null {
  const { content } = slice;
  const only = content.childCount === 1 ? content.firstChild : null;
  if (only?.isTextblock && slice.openStart === 1 && slice.openEnd === 1) return only.content;
  return content.childCount > 0 && content.firstChild?.isInline ? content : null;
}
