// A stored content put back into the shared document, as an edit like any other. Undo takes back the text; headline and details are in the version before.
import { Fragment, type Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import type { Doc, Text } from 'yjs';
import { address } from '../text/address';
import { APART } from '../text/apart';
import { isProvider } from '../blocks/embed';
import type { Fields, Metadata } from '../details/fields.svelte';
import { restored } from '../room/restored';
import { languageTag, markType, schema, type } from '../text/schema';
import type { Block, Content, Line } from '../story';
import { AS_IS } from '../notes/suggest';

function line(name: string, text: Line | undefined): Node {
  const into = type(name);
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
    return schema.text(span.text, marks.filter((mark) => into.allowsMarkType(mark.type)));
  });
  return into.create(null, words);
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

/** Blocks that differ are written whole beside the old ones, which then go: a sentence that somebody is in the middle of is not welded into an earlier one. */
function putBody(view: EditorView, blocks: Node[]): void {
  const old = view.state.doc.content;
  const fresh = Fragment.from(blocks);
  if (old.eq(fresh)) return;
  const most = Math.min(old.childCount, blocks.length);
  let [head, tail] = [0, 0];
  while (head < most && old.child(head).eq(fresh.child(head))) head += 1;
  while (tail < most - head && old.child(old.childCount - 1 - tail).eq(fresh.child(blocks.length - 1 - tail))) tail += 1;
  const size = (some: readonly Node[]): number => some.reduce((sum, block) => sum + block.nodeSize, 0);
  const at = size(blocks.slice(0, head));
  const changed = blocks.slice(head, blocks.length - tail);
  const begin = at + size(changed);
  view.dispatch(view.state.tr.insert(at, changed).setMeta(AS_IS, true).setMeta(APART, true));
  view.dispatch(view.state.tr.delete(begin, view.state.doc.content.size - size(blocks.slice(blocks.length - tail))).setMeta(AS_IS, true));
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
