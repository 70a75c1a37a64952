// A stored content put back into the shared document, as an edit like any other. Undo takes back the text; headline and details are in the version before.
import { Fragment, type Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Doc, Text } from 'yjs';
import { address } from '../text/address';
import { APART } from '../text/apart';
import { isProvider } from '../blocks/embed';
import type { Fields, Metadata } from '../details/fields.svelte';
import { restored } from '../room/restored';
import { languageTag } from '../text/language-tag';
import { is, markType, schema, type } from '../text/schema';
import type { Block, Content, Line } from '../story';
import { AS_IS } from '../notes/suggest';
import { open } from '../notes/suggestions';
import { align } from './align';

function line(name: string, text: Line | undefined): Node {
  const spans = typeof text === 'string' ? [{ text }] : (text ?? []);
  const words = spans.filter((span) => span.text).map((span) => {
    const marks = [];
    if ('strong' in span && span.strong) marks.push(markType('strong').create());
    if ('emphasis' in span && span.emphasis) marks.push(markType('emphasis').create());
    if ('link' in span && span.link) {
      const link = 'story' in span.link ? { story: span.link.story } : { address: address(span.link.address) };
      marks.push(markType('link').create(link));
    }
    const tag = 'language' in span ? languageTag(span.language) : null;
    if (tag) marks.push(markType('language').create({ tag }));
    return schema.text(span.text, marks);
  });
  return type(name).create(null, words);
}

function block(given: Block): Node {
  switch (given.type) {
    case 'paragraph':
    case 'subheading':
      return line(given.type, given.text);
    case 'quotation':
      return type('quotation').create(null, [...given.text.map((text) => line('quote_line', text)), ...(given.attribution ? [line('attribution', given.attribution)] : [])]);
    case 'list':
      return type(given.ordered ? 'ordered_list' : 'bullet_list').create(null, given.items.map((text) => line('list_item', text)));
    case 'picture':
      return type('picture').create({ picture: given.picture, alt: given.alt ?? null, caption: given.caption ?? null });
    case 'related':
      return type('related').create({ story: given.story });
    case 'embed':
      return type('embed').create({ provider: isProvider(given.provider) ? given.provider : 'youtube', id: given.id, title: given.title ?? '' });
    case 'table': {
      const row = (name: string, cells: Line[]): Node => type(name).create(null, cells.map((text) => line('table_cell', text)));
      const head = given.head?.length ? [row('table_head', given.head)] : [];
      return type('table').create(null, [...(given.caption ? [line('table_caption', given.caption)] : []), ...head, ...given.rows.map((cells) => row('table_row', cells))]);
    }
    case 'fact-box':
      return type('fact_box').create(null, [line('fact_title', given.title), ...given.text.map((text) => line('fact_line', text))]);
  }
}

export function bodyOf(content: Content): Node[] {
  const blocks = (content.body ?? []).map(block);
  return blocks.length ? blocks : [type('paragraph').create()];
}

const METADATA: (keyof Metadata)[] = ['language', 'byline', 'sign_off', 'slug', 'picture', 'section', 'regions', 'subjects', 'places', 'topics', 'related', 'programme', 'recording'];
const LISTS = new Set<keyof Metadata>(['byline', 'regions', 'subjects', 'places', 'topics', 'related']);

/** Makes the shared document say what `content` says. */
export function restore(content: Content, revision: number, doc: Doc, fields: Fields, view: EditorView): void {
  putBody(view, bodyOf(content));
  doc.transact(() => {
    restored(doc).set('revision', revision);
    write(doc.getText('headline'), content.headline);
    write(doc.getText('front_headline'), content.front_headline ?? '');
    write(doc.getText('standfirst'), content.standfirst ?? '');
    for (const name of METADATA) put(fields, name, content[name]);
  });
}

const BESIDE = new Set(['comment', 'deletion']);

/** A block as a version keeps it: without what is said of its words beside the text, words that are only suggested, and lines that wait to be written. */
function kept(node: Node): Node {
  const inside: Node[] = [];
  node.forEach((child) => {
    if (is(child, 'attribution', 'table_caption') && child.content.size === 0) return;
    if (!child.isText) inside.push(kept(child));
    else if (!child.marks.some(({ type }) => type.name === 'insertion')) inside.push(child.mark(child.marks.filter(({ type }) => !BESIDE.has(type.name))));
  });
  return node.copy(Fragment.fromArray(inside));
}

interface Kept {
  block: Node;
  kept: Node;
}

/** Where the text says something else than these blocks, from its end, and what is to come there. */
function stretches(doc: Node, blocks: readonly Node[]): { from: number; to: number; come: Node[] }[] {
  const found: { from: number; to: number; come: Node[] }[] = [];
  const [old, fresh] = [doc.children, blocks].map((some) => some.map((block) => ({ block, kept: kept(block) }))) as [Kept[], Kept[]];
  let at = 0;
  let differs = false;
  for (const { change, item } of align(old, fresh, (a, b) => a.kept.eq(b.kept))) {
    if (change !== 'same' && !differs) found.unshift({ from: at, to: at, come: [] });
    differs = change !== 'same';
    const [here] = found;
    if (change === 'in') here?.come.push(item.block);
    else at += item.block.nodeSize;
    if (change === 'out' && here) here.to = at;
  }
  return found;
}

/** How many open suggestions would go. */
export const goes = (doc: Node, content: Content): number => {
  const all = stretches(doc, bodyOf(content));
  return open(doc).filter((one) => all.some(({ from, to }) => one.from < to && one.to > from)).length;
};

/** Blocks that say the same stay, with what is suggested and noted in them. Those that differ are written whole beside the old ones, which then go, a stretch
after the other: a sentence that somebody is in the middle of is not welded into an earlier one. */
function putBody(view: EditorView, blocks: Node[]): void {
  let apart = true;
  const act = (tr: Transaction): void => {
    view.dispatch(tr.setMeta(AS_IS, true).setMeta(APART, apart));
    apart = false;
  };
  for (const { from, to, come } of stretches(view.state.doc, blocks)) {
    const end = from + Fragment.from(come).size;
    if (end > from) act(view.state.tr.insert(from, come));
    if (to > from) act(view.state.tr.delete(end, end + to - from));
  }
}

function put<Name extends keyof Metadata>(fields: Fields, name: Name, value: Metadata[Name] | undefined): void {
  const none = (LISTS.has(name) ? [] : name === 'sign_off' ? {} : null) as Metadata[Name];
  if (name !== 'language' || value) fields.set(name, value ?? none);
}

function write(text: Text, value: string): void {
  if (text.toString() === value) return;
  text.delete(0, text.length);
  text.insert(0, value);
}
