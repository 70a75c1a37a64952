// Words that two people wrote anew at once. To move, break, join or reshape a paragraph is, in the shared document, to delete words and to write copies
// of them: where two do it with the same words, and neither has seen the other's copy, both copies stand. Here one of them is taken out again. Both sides
// find the same one, so it does not matter who is first.
import * as Y from 'yjs';
import type { Deleted, Own } from './own';

/** Fewer letters may stand twice by chance. */
const LEAST = 4;
/** So much of the shorter of two paragraphs is the copy; the rest was typed into it since. */
const MOSTLY = 0.6;

const ATOMS = new Set(['picture', 'related', 'embed']);

type Kind = 'mine' | 'theirs' | 'other';

/** After somebody else's change; `told` is what it deletes itself. */
export function undouble(doc: Y.Doc, transaction: Y.Transaction, told: Deleted, own: Own): void {
  const both = common(told, own.deleted);
  if (both === 0) return;
  const kind = ({ client, clock }: Y.ID): Kind => {
    const seen = own.writers.get(client);
    if (seen !== undefined) return clock >= seen ? 'mine' : 'other';
    return clock >= (transaction.beforeState.get(client) ?? 0) ? 'theirs' : 'other';
  };
  doc.transact(() => {
    for (const type of transaction.changed.keys()) {
      if (type instanceof Y.XmlText) words(type, kind, both);
      else if (type instanceof Y.XmlFragment) blocks(type, kind, both);
    }
  }, undouble);
}

/** How much both have deleted: letters, and a block counts for one. */
function common(told: Deleted, gone: Iterable<Deleted>): number {
  let sum = 0;
  for (const { clients } of gone) {
    for (const [client, ranges] of clients) {
      if (!told.clients.has(client)) continue;
      for (const { clock, len } of ranges) for (let i = 0; i < len; i += 1) sum += Number(Y.isDeleted(told, Y.createID(client, clock + i)));
    }
  }
  return sum;
}

const crossed = (a: Kind, b: Kind): boolean => (a === 'mine' && b === 'theirs') || (a === 'theirs' && b === 'mine');

/** Of two copies the first goes, wherever they stand; of two pieces of a text that stand side by side and end alike the end of the first. */
function blocks(parent: Y.XmlFragment, kind: (id: Y.ID) => Kind, both: number): void {
  const made = parent.toArray().flatMap((block, at) => (block instanceof Y.XmlElement && block._item ? [{ block, at, kind: kind(block._item.id) }] : []));
  for (const first of made) {
    for (const next of made) {
      if (next.at <= first.at || !crossed(first.kind, next.kind)) continue;
      const [one, other] = [textOf(first.block), textOf(next.block)];
      let same = 0;
      while (same < Math.min(one.length, other.length) && one.at(-1 - same) === other.at(-1 - same)) same += 1;
      const isText = same >= Math.max(LEAST, MOSTLY * Math.min(one.length, other.length)) && same <= both;
      const beside = next.at === first.at + 1;
      if (isText ? same === one.length && (beside || one === other) : isAtom(first.block) && isAtom(next.block) && said(first.block) === said(next.block)) {
        parent.delete(first.at, 1);
        return blocks(parent, kind, both);
      }
      const [line, ...more] = first.block.toArray();
      if (isText && beside && line instanceof Y.XmlText && more.length === 0) line.delete(one.length - same, same);
    }
  }
}

/** A picture, a card, an embed: what it is stands in what it says of itself. */
const isAtom = (block: Y.XmlElement): boolean => ATOMS.has(block.nodeName);
const said = (block: Y.XmlElement): string => JSON.stringify([block.nodeName, ...Object.entries(block.getAttributes()).sort(([a], [b]) => a.localeCompare(b))]);

function textOf(element: Y.XmlElement): string {
  return element.toArray().map((child) => (child instanceof Y.XmlElement ? textOf(child) : child instanceof Y.XmlText ? plain(child) : '')).join('');
}

export const plain = (text: Y.XmlText): string => (text.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('');

/** The same words joined to one text by two: the first go. */
function words(text: Y.XmlText, kind: (id: Y.ID) => Kind, both: number): void {
  const runs: { kind: Kind; text: string; at: number }[] = [];
  let at = 0;
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const run = item.content instanceof Y.ContentString ? item.content.str : '\uFFFC';
    const last = runs.at(-1);
    if (last?.kind === kind(item.id)) last.text += run;
    else runs.push({ kind: kind(item.id), text: run, at });
    at += item.length;
  }
  const double = runs.findLast((run, i) => {
    const next = runs[i + 1];
    return next && crossed(run.kind, next.kind) && run.text === next.text && run.text.length >= LEAST && run.text.length <= both;
  });
  if (double) text.delete(double.at, double.text.length);
}
