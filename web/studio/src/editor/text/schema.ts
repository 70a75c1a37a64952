// The text as ProseMirror sees it: nodes and marks by the names and attributes the room and `newsroom::body::Block` know.
// What a block may hold is said loosely (a quotation may come out of a merge with two attributions, a subheading of an agency with bold
// words): the binding deletes, for everybody, a block that a strict rule forbids. `shape.ts` and `marks.ts` keep what is done at this screen in order.
import { Schema, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec } from 'prosemirror-model';
import { address } from './address';
import { languageTag } from './language-tag';

const line = (tag: string, name?: string): NodeSpec => ({
  content: 'text*',
  defining: true,
  toDOM: (): DOMOutputSpec => (name ? [tag, { class: name }, 0] : [tag, 0]),
});

const block = (content: string, tag: string): NodeSpec => ({
  group: 'block',
  content,
  defining: true,
  isolating: true,
  toDOM: (): DOMOutputSpec => [tag, 0],
});

/** A block without text of its own. What it shows is drawn by its view; `toDOM` is how it travels on the clipboard. */
const atom = (name: string, attrs: Record<string, unknown>): NodeSpec => ({
  group: 'block',
  atom: true,
  draggable: true,
  selectable: true,
  attrs: Object.fromEntries(Object.entries(attrs).map(([key, value]) => [key, { default: value }])),
  toDOM: (node: Node): DOMOutputSpec => {
    const data = Object.entries(node.attrs).filter(([, value]) => value !== null).map(([key, value]) => [`data-${key}`, String(value)]);
    return ['figure', { 'data-block': name, ...Object.fromEntries(data) }];
  },
});

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: { ...line('p'), group: 'block', defining: false },
  subheading: { ...line('h2'), group: 'block' },
  quotation: block('(quote_line | attribution)+', 'blockquote'),
  quote_line: line('p', 'quote-line'),
  attribution: line('p', 'attribution'),
  bullet_list: block('list_item+', 'ul'),
  ordered_list: block('list_item+', 'ol'),
  list_item: line('li'),
  picture: atom('picture', { picture: 0, alt: null, caption: null }),
  related: atom('related', { story: 0 }),
  embed: atom('embed', { provider: 'youtube', id: '', title: '' }),
  table: block('(table_caption | table_head | table_row)+', 'table'),
  table_caption: line('caption'),
  table_head: { content: 'table_cell+', toDOM: () => ['tr', { class: 'head' }, 0] },
  table_row: { content: 'table_cell+', toDOM: () => ['tr', 0] },
  table_cell: { ...line('td'), isolating: true },
  fact_box: block('(fact_title | fact_line)+', 'aside'),
  fact_title: line('p', 'fact-title'),
  fact_line: line('p', 'fact-line'),
  text: { inline: true },
};

const suggestion = (tag: string, name: string): MarkSpec => ({
  attrs: { by: { default: null }, name: { default: '' }, at: { default: null } },
  inclusive: false,
  toDOM: (mark) => [tag, { class: name, title: String(mark.attrs['name'] ?? ''), 'data-suggested': JSON.stringify(mark.attrs) }, 0],
});

const marks: Record<string, MarkSpec> = {
  strong: { toDOM: () => ['strong', 0] },
  emphasis: { toDOM: () => ['em', 0] },
  link: {
    attrs: { story: { default: null }, address: { default: null } },
    inclusive: false,
    toDOM: (mark) => {
      const { story, address: outside } = mark.attrs;
      if (Number.isSafeInteger(story)) return ['a', { href: `#/story/${story}`, 'data-story': String(story) }, 0];
      const safe = address(outside);
      return safe ? ['a', { href: safe, title: safe, rel: 'noreferrer noopener' }, 0] : ['span', 0];
    },
  },
  language: {
    attrs: { tag: { default: 'en' } },
    toDOM: (mark) => ['span', { lang: languageTag(mark.attrs['tag']) ?? '', class: 'foreign' }, 0],
  },
  comment: {
    attrs: { id: { default: '' } },
    inclusive: false,
    excludes: '',
    toDOM: (mark) => ['span', { class: 'cm', 'data-comment': String(mark.attrs['id']) }, 0],
  },
  insertion: suggestion('ins', 'ins'),
  deletion: suggestion('del', 'del'),
};

export const schema = new Schema({ nodes, marks });

export const is = (node: Node | null | undefined, ...names: string[]): boolean => !!node && names.includes(node.type.name);

/** The node type of that name; the names are those above, so it is there. */
export function type(name: string) {
  const found = schema.nodes[name];
  if (!found) throw new Error(`the schema has no node ${name}`);
  return found;
}

export function markType(name: string) {
  const found = schema.marks[name];
  if (!found) throw new Error(`the schema has no mark ${name}`);
  return found;
}
