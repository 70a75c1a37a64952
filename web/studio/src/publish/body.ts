// A story's text as lines to read, each with its place: what two columns show beside one another.
export interface Line {
  place: string;
  kind: 'headline' | 'standfirst' | 'subheading' | 'text';
  text: string;
}

type Span = { text: string };
type Text = string | Span[];
interface Block {
  type: string;
  text?: Text | Text[];
  attribution?: Text;
  items?: Text[];
  title?: string;
  caption?: string;
  head?: Text[];
  rows?: Text[][];
  alt?: string;
}

export interface Written {
  headline: string;
  standfirst?: string;
  body?: Block[];
}

const plain = (text: Text): string => (typeof text === 'string' ? text : text.map((span) => span.text).join(''));

function said(block: Block): string {
  const lines: Text[] = [];
  if (block.title) lines.push(block.title);
  if (block.text !== undefined) lines.push(...(isLines(block.text) ? block.text : [block.text as Text]));
  if (block.attribution) lines.push(block.attribution);
  lines.push(...(block.items ?? []), ...(block.head ?? []), ...(block.rows ?? []).flat());
  if (block.caption) lines.push(block.caption);
  return lines.map(plain).join('\n');
}

/** Several lines, and not the spans of one: spans are objects with a text. */
function isLines(text: Text | Text[]): text is Text[] {
  return Array.isArray(text) && text.every((part) => typeof part === 'string' || Array.isArray(part));
}

export function blocks(content: Written): Line[] {
  const head: Line[] = [
    { place: 'headline', kind: 'headline', text: content.headline },
    { place: 'standfirst', kind: 'standfirst', text: content.standfirst ?? '' },
  ];
  const body = (content.body ?? []).map((block, n): Line => ({ place: `body/${n}`, kind: block.type === 'subheading' ? 'subheading' : 'text', text: said(block) }));
  return [...head, ...body];
}
