// What was written in this browser and is not on the newsroom's disk: for a text that one may not open any more, whose words go nowhere from here.
import * as Y from 'yjs';
import type { Own } from './own';

/** Writers of this browser, each with how far its words have arrived. */
export type Arrived = ReadonlyMap<number, number>;

type Shared = Pick<Y.AbstractType<unknown>, '_start' | '_map'>;

const LINES = ['headline', 'front_headline', 'standfirst'];
/** What people write as values: of a picture, an embed, a comment, the details. All else is numbers and keys. */
const WRITTEN = new Set(['alt', 'caption', 'title', 'text', 'byline', 'slug', 'typed']);

/** In reading order, each run of words a line; what was said beside the text after it. */
export function unsent(doc: Y.Doc, arrived: Arrived): string {
  const all = [...LINES.map((name) => doc.getText(name)), doc.getXmlFragment('body'), doc.getMap('comments'), doc.getMap('fields')];
  return all.flatMap((type) => within(type, arrived)).filter((words) => words.trim()).join('\n');
}

function within(type: Shared, arrived: Arrived, name = ''): string[] {
  const found: string[] = [];
  let goesOn = false;
  for (let item = type._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const words = own(item, arrived, name);
    if (goesOn && words.length === 1 && item.content instanceof Y.ContentString) found.push((found.pop() ?? '') + words.join(''));
    else found.push(...words);
    goesOn = words.length > 0 && item.content instanceof Y.ContentString;
  }
  type._map.forEach((item, key) => item.deleted || found.push(...own(item, arrived, key)));
  return found;
}

function own({ id, content }: Y.Item, arrived: Arrived, name: string): string[] {
  if (content instanceof Y.ContentType) return within(content.type, arrived, name);
  const from = Math.max(0, (arrived.get(id.client) ?? Infinity) - id.clock);
  if (content instanceof Y.ContentString) return from < content.str.length ? [content.str.slice(from)] : [];
  return content instanceof Y.ContentAny ? content.arr.slice(from).flatMap((value) => written(value, name)) : [];
}

function written(value: unknown, name: string): string[] {
  if (typeof value === 'string') return WRITTEN.has(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => written(one, name));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => written(one, key)) : [];
}

/** The letters of one writer that had not arrived, up to a number, as they were typed: those that are gone by now as well. */
export function unarrived(doc: Y.Doc, client: number, upTo: number, own: Pick<Own, 'hasArrived'>): string {
  let words = '';
  let parent: unknown = null;
  for (const struct of doc.store.clients.get(client) ?? []) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
    const letters = struct.content.str.split('').filter((_, i) => struct.id.clock + i < upTo && !own.hasArrived(Y.createID(client, struct.id.clock + i))).join('');
    if (letters && words && struct.parent !== parent) words += '\n';
    if (letters) parent = struct.parent;
    words += letters;
  }
  return words;
}
