// What was written in this browser and is not on the newsroom's disk: for a text that one may not open any more, whose words go nowhere from here.
import * as Y from 'yjs';

/** Writers of this browser, each with how far its words have arrived. */
export type Arrived = ReadonlyMap<number, number>;

const LINES = ['headline', 'front_headline', 'standfirst'];

/** In reading order, each run of words a line. */
export const unsent = (doc: Y.Doc, arrived: Arrived): string => textsOf(doc).flatMap((text) => runs(text, arrived).map(({ words }) => words)).filter((words) => words.trim()).join('\n');

export function takeOut(doc: Y.Doc, arrived: Arrived): void {
  doc.transact(() => {
    for (const text of textsOf(doc)) for (const { at, words } of runs(text, arrived).reverse()) text.delete(at, words.length);
  });
}

const textsOf = (doc: Y.Doc): Y.Text[] => [...LINES.map((name) => doc.getText(name)), ...within(doc.getXmlFragment('body'))];

const within = (parent: Y.XmlFragment): Y.Text[] => parent.toArray().flatMap((child) => (child instanceof Y.XmlElement ? within(child) : child instanceof Y.XmlText ? [child] : []));

function runs(text: Y.Text, arrived: Arrived): { at: number; words: string }[] {
  const found: { at: number; words: string }[] = [];
  let at = 0;
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const from = Math.max(0, (arrived.get(item.id.client) ?? Infinity) - item.id.clock);
    if (item.content instanceof Y.ContentString && from < item.length) {
      const words = item.content.str.slice(from);
      const last = found.at(-1);
      if (last && last.at + last.words.length === at + from) last.words += words;
      else found.push({ at: at + from, words });
    }
    at += item.length;
  }
  return found;
}
