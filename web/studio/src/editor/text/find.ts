// Find and replace in the text: hits are found a line at a time, across bold and links, and shown as decorations.
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, TextSelection, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

export interface Sought {
  text: string;
  matchCase: boolean;
  wholeWords: boolean;
}

export interface Hit {
  from: number;
  to: number;
}

interface Found {
  sought: Sought | null;
  hits: Hit[];
  drawn: DecorationSet;
}

const key = new PluginKey<Found>('find');
const NOTHING: Found = { sought: null, hits: [], drawn: DecorationSet.empty };

/** Signs that look alike, or that programs put for each other. */
const ALIKE = [/[\p{Zs}]/u, /["“”„]/u, /['‘’]/u].map((signs) => ({ signs, any: signs.source }));

/** One sign of what is sought. A place where a word may break is no sign. */
const sign = (one: string): string => ALIKE.find(({ signs }) => signs.test(one))?.any ?? one.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');

/** Scripts that write words without spaces: where one ends the browser knows. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

function pattern({ text, matchCase, wholeWords }: Sought): RegExp {
  const inWord = '[\\p{L}\\p{M}\\p{N}_]';
  const like = [...text.replaceAll('\u00AD', '')].map(sign).join('\u00AD*');
  return new RegExp(wholeWords && !UNSPACED.test(text) ? `(?<!${inWord})${like}(?!${inWord})` : like, matchCase ? 'gu' : 'giu');
}

export function hits(doc: Node, sought: Sought): Hit[] {
  if (!sought.text) return [];
  const like = pattern(sought);
  const found: Hit[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const line = standing(node);
    const ends = sought.wholeWords && UNSPACED.test(sought.text) ? new Set([...words.segment(line)].map(({ index }) => index).concat(line.length)) : null;
    for (const { 0: match, index } of line.matchAll(like)) {
      if (match && (!ends || (ends.has(index) && ends.has(index + match.length)))) found.push({ from: pos + 1 + index, to: pos + 1 + index + match.length });
    }
    return false;
  });
  return found;
}

/** The words of a line, with a sign that nobody seeks for each letter that is struck out: those are on their way out, and were replaced already if they were. */
function standing(line: Node): string {
  let text = '';
  line.forEach((child) => (text += child.marks.some(({ type }) => type.name === 'deletion') ? '\uFFFC'.repeat(child.nodeSize) : (child.text ?? '')));
  return text;
}

function look(state: EditorState, doc: Node, sought: Sought | null): Found {
  if (!sought?.text) return NOTHING;
  const found = hits(doc, sought);
  const { from, to } = state.selection;
  const drawn = found.map((hit) => Decoration.inline(hit.from, hit.to, { class: hit.from === from && hit.to === to ? 'hit now' : 'hit' }));
  return { sought, hits: found, drawn: DecorationSet.create(doc, drawn) };
}

export const findPlugin = (): Plugin<Found> =>
  new Plugin<Found>({
    key,
    state: {
      init: () => NOTHING,
      apply: (tr, was, _old, state) => {
        const told = tr.getMeta(key) as Sought | null | undefined;
        const sought = told === undefined ? was.sought : told;
        if (!sought) return was.sought ? NOTHING : was;
        return told !== undefined || tr.docChanged || tr.selectionSet ? look(state, tr.doc, sought) : was;
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });

export function seek(view: EditorView, sought: Sought | null): void {
  view.dispatch(view.state.tr.setMeta(key, sought));
}

/** How many there are, and which one is selected (from 1; 0 for none). */
export function tally(state: EditorState): { all: number; now: number } {
  const found = key.getState(state)?.hits ?? [];
  const { from, to } = state.selection;
  return { all: found.length, now: found.findIndex((hit) => hit.from === from && hit.to === to) + 1 };
}

/** Selects the next hit from the cursor on, round the end. */
export function next(view: EditorView, back = false): void {
  const found = key.getState(view.state)?.hits ?? [];
  const { from, to } = view.state.selection;
  const hit = back ? (found.findLast((one) => one.to <= from) ?? found.at(-1)) : (found.find((one) => one.from >= to) ?? found[0]);
  if (hit) view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, hit.from, hit.to)).scrollIntoView());
}

/** Replaces the selected hit and goes on to the next; without a selected hit it only goes there. */
export function replaceOne(view: EditorView, text: string): void {
  const { from, to } = view.state.selection;
  const hit = (key.getState(view.state)?.hits ?? []).find((one) => one.from === from && one.to === to);
  if (hit) view.dispatch(put(view.state, [hit], text));
  next(view);
}

export function replaceAll(view: EditorView, text: string): number {
  const found = key.getState(view.state)?.hits ?? [];
  if (found.length) view.dispatch(put(view.state, found, text));
  return found.length;
}

/** The new words keep the marks of the first word they stand for. */
function put(state: EditorState, found: Hit[], text: string) {
  const tr = state.tr;
  for (const hit of [...found].reverse()) {
    const marks = state.doc.resolve(hit.from).marksAcross(state.doc.resolve(hit.to)) ?? [];
    if (text) tr.replaceWith(hit.from, hit.to, state.schema.text(text, marks));
    else tr.delete(hit.from, hit.to);
  }
  return tr;
}
