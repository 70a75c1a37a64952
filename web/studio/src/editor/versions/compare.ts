// Two texts of a story compared by word: blocks are aligned first, then the words of those that changed.
import type { Word } from '../../words/words.svelte';
import { signOffLine, type Metadata } from '../details/fields.svelte';
import type { Figure } from '../house.svelte';
import { plainLine, type Block, type Content } from '../story';
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
  text: string;
}

/** What a story says of itself beside its text, in the order of its details. */
const DETAILS: [keyof Metadata, Word][] = [
  ['picture', 'editor-hero'], ['subjects', 'editor-subjects'], ['places', 'editor-places'], ['topics', 'editor-topics'], ['regions', 'editor-regions'],
  ['section', 'editor-section'], ['programme', 'editor-programme'], ['byline', 'editor-byline'], ['sign_off', 'editor-sign-off'], ['slug', 'editor-slug'],
  ['language', 'editor-language'], ['related', 'editor-related'],
];

/** The details that differ; `name` says what a number stands for. */
export function details(before: Content, after: Content, name: (detail: keyof Metadata, number: number) => string): Compared[] {
  const told = (content: Content, detail: keyof Metadata): string => {
    const value = content[detail];
    if (detail === 'picture') return pictureLine(content.picture);
    if (detail === 'sign_off') return signOffLine(content.sign_off ?? {});
    const all = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
    return all.map((one) => (typeof one === 'number' ? name(detail, one) : String(one))).join(', ');
  };
  return DETAILS.flatMap(([detail, label]): Compared[] => {
    const [was, is] = [told(before, detail), told(after, detail)];
    return was === is ? [] : [{ kind: 'detail', label, change: 'mixed', runs: words(was, is) }];
  });
}

export function compare(before: Content, after: Content): Compared[] {
  const steps = align(pieces(before), pieces(after), (a, b) => a.kind === b.kind && a.text === b.text);
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

function pieces({ headline, front_headline, standfirst, body }: Content): Piece[] {
  const front: Piece[] = front_headline ? [{ kind: 'front-headline', text: front_headline }] : [];
  return [{ kind: 'headline', text: headline }, ...front, { kind: 'standfirst', text: standfirst ?? '' }, ...(body ?? []).flatMap((block) => pieceOf(block))];
}

const pictureLine = (figure: Figure | null | undefined): string => (figure ? `${figure.picture} ${figure.alt ?? ''} ${figure.caption ?? ''}`.trim() : '');

/** A block as lines a person reads. */
function pieceOf(block: Block): Piece[] {
  const line = (text: string): Piece => ({ kind: block.type, text });
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return [line(plainLine(block.text))];
    case 'quotation':
      return [...block.text, ...(block.attribution ? [block.attribution] : [])].map((text) => line(plainLine(text)));
    case 'list':
      return block.items.map((text) => line(plainLine(text)));
    case 'picture':
      return [line(pictureLine(block))];
    case 'related':
      return [line(String(block.story))];
    case 'embed':
      return [line(`${block.provider} ${block.id} ${block.title ?? ''}`.trim())];
    case 'table':
      return [block.caption ?? '', ...[block.head ?? [], ...block.rows].map((row) => row.map(plainLine).join(' | '))].filter(Boolean).map(line);
    case 'fact-box':
      return [block.title, ...block.text.map(plainLine)].map(line);
  }
}

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
    out.push({ kind: piece.kind, change: 'mixed', runs: words(gone[at]!.text, piece.text) });
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
