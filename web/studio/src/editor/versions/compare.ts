// Two texts of a story compared by word: blocks are aligned first, then the words of those that changed.
import { list } from '../../words/format';
import type { Word } from '../../words/words.svelte';
import { signOffLine, type Metadata } from '../details/fields.svelte';
import type { Figure } from '../house.svelte';
import { plainLine, type Block, type Content, type Line } from '../story';
import { align, type Change } from './align';

export interface Run {
  change: Change;
  text: string;
}

export interface Compared {
  kind: 'headline' | 'front-headline' | 'standfirst' | 'detail' | Block['type'];
  /** What a detail is called. */
  label?: Word;
  change: Change | 'mixed';
  runs: Run[];
}

interface Piece {
  kind: Compared['kind'];
  /** Its words. */
  text: string;
  /** And how they are set, and what they lead to: in signs, where they are compared. */
  full: string;
}

/** What the house calls what a text names by number. */
type Named = Record<'story' | 'picture' | 'concept', (id: number) => string>;

/** What a story says of itself beside its text, in the order of its details. */
const DETAILS: [keyof Metadata, Word][] = [
  ['picture', 'editor-hero'], ['subjects', 'editor-subjects'], ['places', 'editor-places'], ['topics', 'editor-topics'], ['regions', 'editor-regions'],
  ['section', 'editor-section'], ['programme', 'editor-programme'], ['byline', 'editor-byline'], ['sign_off', 'editor-sign-off'], ['slug', 'editor-slug'],
  ['language', 'editor-language'], ['related', 'editor-related'], ['recording', 'editor-recording'],
];

/** The details that differ. */
export function details(before: Content, after: Content, named: Named): Compared[] {
  const told = (content: Content, detail: keyof Metadata): string => {
    const value = content[detail];
    if (detail === 'picture') return pictureLine(content.picture, named);
    if (detail === 'recording') return content.recording ? `${content.recording.media_type} · ${content.recording.seconds} · ${content.recording.file}` : '';
    if (detail === 'sign_off') return signOffLine(content.sign_off ?? {});
    const all = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
    return list(all.map((one) => (typeof one === 'number' ? named[detail === 'related' ? 'story' : 'concept'](one) : String(one))));
  };
  return DETAILS.flatMap(([detail, label]): Compared[] => {
    const [was, is] = [told(before, detail), told(after, detail)];
    return was === is ? [] : [{ kind: 'detail', label, change: 'mixed', runs: words(was, is) }];
  });
}

export function compare(before: Content, after: Content, named: Named): Compared[] {
  const steps = align(pieces(before, named), pieces(after, named), (a, b) => a.kind === b.kind && a.full === b.full);
  const out: Compared[] = [];
  for (let i = 0; i < steps.length; i += 1) {
    const { change, item } = steps[i]!;
    if (change === 'same') {
      out.push({ kind: item.kind, change: 'same', runs: [{ change: 'same', text: item.text }] });
      continue;
    }
    // A stretch of blocks that went and came: what is alike is paired, so that its words are compared.
    const gone: Piece[] = [];
    const come: Piece[] = [];
    for (; i < steps.length && steps[i]!.change !== 'same'; i += 1) (steps[i]!.change === 'out' ? gone : come).push(steps[i]!.item);
    i -= 1;
    out.push(...woven(gone, come));
  }
  return out;
}

const bare = (kind: Piece['kind'], text: string): Piece => ({ kind, text, full: text });

function pieces({ headline, front_headline, standfirst, body }: Content, named: Named): Piece[] {
  const front = front_headline ? [bare('front-headline', front_headline)] : [];
  return [bare('headline', headline), ...front, bare('standfirst', standfirst ?? ''), ...(body ?? []).flatMap((block) => pieceOf(block, named))];
}

/** As one writes it in a mail: `*bold*`, `_italic_`, `words [where they lead]`. */
function signed(line: Line, named: Named): string {
  if (typeof line === 'string') return line;
  return line.map(({ text, strong, emphasis, link, language }) => {
    const slanted = emphasis ? `_${text}_` : text;
    const told = [...(link ? ['story' in link ? named.story(link.story) : link.address] : []), ...(language ? [language] : [])];
    return `${strong ? `*${slanted}*` : slanted}${told.map((one) => ` [${one}]`).join('')}`;
  }).join('');
}

/** What it shows, and its number: two may show the same. */
function pictureLine(figure: Figure | null | undefined, named: Named): string {
  if (!figure) return '';
  return [figure.alt ?? named.picture(figure.picture), figure.caption, `#${figure.picture}`].filter(Boolean).join(' ');
}

/** A block as lines a person reads. */
function pieceOf(block: Block, named: Named): Piece[] {
  const line = (text: string): Piece => bare(block.type, text);
  const set = (text: Line, before = ''): Piece => ({ kind: block.type, text: plainLine(text), full: before + signed(text, named) });
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return [set(block.text)];
    case 'quotation':
      return [...block.text, ...(block.attribution ? [block.attribution] : [])].map((text) => set(text));
    case 'list':
      return block.items.map((text) => set(text, block.ordered ? '# ' : '– '));
    case 'picture':
      return [line(pictureLine(block, named))];
    case 'related':
      return [line(named.story(block.story))];
    case 'embed':
      return [line(`${block.provider} ${block.id} ${block.title ?? ''}`.trim())];
    case 'table':
      return [...(block.caption ? [line(block.caption)] : []), ...[block.head ?? [], ...block.rows].filter((row) => row.length).map((row) => rowOf(row, named))];
    case 'fact-box':
      return [line(block.title), ...block.text.map((text) => set(text))];
  }
}

const rowOf = (cells: Line[], named: Named): Piece => ({ kind: 'table', text: cells.map(plainLine).join(' | '), full: cells.map((cell) => signed(cell, named)).join(' | ') });

/** Pairs each piece that came with the most alike of those that went, in order, and weaves their words. */
function woven(gone: Piece[], come: Piece[]): Compared[] {
  const out: Compared[] = [];
  let next = 0;
  for (const piece of come) {
    const at = gone.findIndex((other, i) => i >= next && other.kind === piece.kind && alike(other.text, piece.text));
    if (at < 0) {
      out.push({ kind: piece.kind, change: 'in', runs: [{ change: 'in', text: piece.text }] });
      continue;
    }
    for (; next < at; next += 1) out.push(whole(gone[next]!));
    out.push({ kind: piece.kind, change: 'mixed', runs: words(gone[at]!.full, piece.full) });
    next = at + 1;
  }
  for (; next < gone.length; next += 1) out.push(whole(gone[next]!));
  return out;
}

const whole = ({ kind, text }: Piece): Compared => ({ kind, change: 'out', runs: [{ change: 'out', text }] });

/** Whether enough words are common that a reader takes one for the other's new form. */
function alike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => new Set(parts(text).filter((part) => /[\p{L}\p{N}]/u.test(part)))) as [Set<string>, Set<string>];
  let common = 0;
  for (const part of left) if (right.has(part)) common += 1;
  return common * 2 >= Math.min(left.size, right.size);
}

const segments = new Intl.Segmenter(undefined, { granularity: 'word' });
const parts = (text: string): string[] => Array.from(segments.segment(text), ({ segment }) => segment);

/** What differs between two lines, in words of any script. */
export function words(before: string, after: string): Run[] {
  const runs: Run[] = [];
  for (const { change, item } of align(parts(before), parts(after), (a, b) => a === b)) {
    const last = runs.at(-1);
    if (last?.change === change) last.text += item;
    else runs.push({ change, text: item });
  }
  return runs;
}
