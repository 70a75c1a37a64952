// Words that somebody else's change took along without having seen them. To move, join or reshape a paragraph is, in the shared document, to
// delete it and to write a copy: what another person had typed into it and not sent yet is in no copy. Here it is found, with what stood around it.
import type { Node } from 'prosemirror-model';
import * as Y from 'yjs';
import type { Deleted, Own } from './own';

/** A run of one's own words, and the text of their paragraph on both sides as it was. */
export interface Unseen {
  before: string;
  words: string;
  after: string;
  /** Where they stand, if they still do: the others broke the paragraph before them, or wrote another text into it. */
  left: Y.RelativePosition | null;
}

/** `told` is what the change itself deletes: all that whoever made it saw there. What else went with it they did not see. */
export function unseen(transaction: Y.Transaction, told: Deleted, own: Own): Unseen[] {
  // Headline and standfirst are lines: there is nowhere else to put a word.
  return textsIn(transaction).filter((text) => text instanceof Y.XmlText).flatMap((text) => runs(pieces(text, transaction, told, own)));
}

/** The texts a change takes words out of. */
export function textsIn(transaction: Y.Transaction): Y.Text[] {
  const texts = new Set<Y.Text>();
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (item) => {
    if (item instanceof Y.Item && item.content instanceof Y.ContentString && item.parent instanceof Y.Text) texts.add(item.parent);
  });
  return [...texts];
}

/** All one's own words that went with the texts one was writing in just now. */
export const sentences = (transaction: Y.Transaction, own: Own): string => textsIn(transaction).map((text) => sentence(text, transaction, own)).filter((words) => words.trim()).join('\n');

function sentence(text: Y.Text, { deleteSet }: Y.Transaction, own: Own): string {
  let words = '';
  let lately = false;
  for (let item = text._start; item; item = item.right) {
    const seen = own.writers.get(item.id.client);
    if (seen === undefined || !(item.content instanceof Y.ContentString) || !Y.isDeleted(deleteSet, item.id)) continue;
    words += item.content.str;
    lately ||= item.id.clock + item.length > seen;
  }
  return lately ? words : '';
}

/** What became of a piece of a paragraph: it was taken along unseen, deleted, is one's own and unseen, stood before and stands, or is new. */
type Fate = 'lost' | 'deleted' | 'own' | 'stands' | 'new';

interface Piece {
  fate: Fate;
  text: string;
  id: Y.ID;
}

function pieces(text: Y.Text, { deleteSet, beforeState }: Y.Transaction, told: Deleted, own: Own): Piece[] {
  const found: Piece[] = [];
  for (let item = text._start; item; item = item.right) {
    if (!(item.content instanceof Y.ContentString)) continue;
    // By single units: of a run that was typed in one go others may have seen the beginning.
    for (let i = 0; i < item.content.str.length; i += 1) {
      const id = Y.createID(item.id.client, item.id.clock + i);
      if (item.deleted && !Y.isDeleted(deleteSet, id)) continue;
      const seen = own.writers.get(id.client);
      let fate: Fate = seen !== undefined && id.clock >= seen ? 'own' : 'stands';
      if (item.deleted) fate = seen !== undefined && !Y.isDeleted(told, id) ? 'lost' : 'deleted';
      else if (id.clock >= (beforeState.get(id.client) ?? 0)) fate = 'new';
      const last = found.at(-1);
      if (last?.fate === fate) last.text += item.content.str[i] ?? '';
      else found.push({ fate, text: item.content.str[i] ?? '', id });
    }
  }
  return found;
}

/** A mark that one set and others had not seen: on which words, and what stood before and behind them. */
export interface Marked {
  before: string;
  words: string;
  after: string;
  name: string;
  attrs: Record<string, unknown>;
}

/** One's own marks on words of blocks that are gone: where somebody else wrote those anew, the copy has none of them. */
export function unseenMarks(transaction: Y.Transaction, own: Own): Marked[] {
  return textsIn(transaction).flatMap((text) => (text instanceof Y.XmlText && text._item?.deleted ? marks(text, transaction, own) : []));
}

function marks(text: Y.XmlText, { deleteSet }: Y.Transaction, own: Own): Marked[] {
  const set = new Map<string, Record<string, unknown>>();
  const found: (Marked & { end: number })[] = [];
  let all = '';
  for (let item = text._start; item; item = item.right) {
    if (item.deleted && !Y.isDeleted(deleteSet, item.id)) continue;
    const { content } = item;
    if (content instanceof Y.ContentFormat) {
      const seen = own.writers.get(item.id.client);
      const attrs = content.value as unknown as Record<string, unknown> | null;
      if (attrs !== null && seen !== undefined && item.id.clock >= seen) set.set(content.key, attrs);
      else set.delete(content.key);
    } else if (content instanceof Y.ContentString) {
      for (const [name, attrs] of set) {
        const last = found.find((one) => one.name === name && one.attrs === attrs && one.end === all.length);
        if (last) [last.words, last.end] = [last.words + content.str, last.end + content.str.length];
        else found.push({ before: all, words: content.str, after: '', name, attrs, end: all.length + content.str.length });
      }
      all += content.str;
    }
  }
  return found.map(({ end, ...one }) => ({ ...one, after: all.slice(end) }));
}

/** So many letters before a run tell whether what it was written after is gone from there. */
const NEAR = 12;

function runs(all: Piece[]): Unseen[] {
  const joined = (some: Piece[], ...but: Fate[]): string => some.filter(({ fate }) => !but.includes(fate)).map(({ text }) => text).join('');
  return all.flatMap(({ fate, text: words, id }, i): Unseen[] => {
    const [before, after] = [all.slice(0, i), joined(all.slice(i + 1), 'new')];
    if (fate === 'lost') return [{ before: joined(before, 'new'), words, after, left: null }];
    const near = before.filter((piece) => piece.fate !== 'new').flatMap((piece) => [...piece.text].map(() => piece.fate)).slice(-NEAR);
    if (fate !== 'own' || near.filter((one) => one === 'deleted').length * 2 <= near.length) return [];
    return [{ before: joined(before, 'new'), words, after, left: new Y.RelativePosition(null, null, id) }];
  });
}

/** So much of the text on one side is looked for, and so little of it must be found at least. */
const MOST = 40;
const LEAST = 6;

/** Where in the text one would be between these words, if they stand anywhere. */
export function placeOf(doc: Node, before: string, after: string, least = LEAST): number | null {
  const blocks: { start: number; text: string }[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    blocks.push({ start: pos + 1, text: node.textBetween(0, node.content.size, undefined, '\uFFFC') });
    return false;
  });
  const place = placeIn(blocks.map(({ text }) => text), before, after, least);
  return place && (blocks[place.text]?.start ?? 0) + place.at;
}

/** In which of the texts, and where in it; of several places the one that both sides fit, or the first. */
export function placeIn(texts: string[], before: string, after: string, least = LEAST): { text: number; at: number } | null {
  const seek = (needle: string, ahead: boolean): { text: number; at: number }[] =>
    texts.flatMap((words, text) => {
      const found: { text: number; at: number }[] = [];
      for (let i = needle ? words.indexOf(needle) : -1; i >= 0; i = words.indexOf(needle, i + 1)) found.push({ text, at: i + (ahead ? 0 : needle.length) });
      return found;
    });
  const other = seek(after.slice(0, least), true);
  for (const [side, ahead] of [[before, false], [after, true]] as const) {
    for (let length = Math.min(MOST, side.length); length > 0 && length >= Math.min(least, side.length); length -= 1) {
      const all = seek(ahead ? side.slice(0, length) : side.slice(-length), ahead);
      if (all.length) return all.find((one) => !ahead && other.some(({ text, at }) => text === one.text && at === one.at)) ?? all[0] ?? null;
    }
  }
  return null;
}
