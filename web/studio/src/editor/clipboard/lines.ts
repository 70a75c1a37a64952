// Lines on their way from foreign markup to blocks: words are gathered into a line, lines of one kind into one block.
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { fit } from '../text/lineup';
import { shifted, type Shift } from './raised';
import { is, schema, type } from '../text/schema';

/** What a line is kept as. */
export type Kept = 'paragraph' | 'subheading' | 'quote_line' | 'attribution' | 'bullet_list' | 'ordered_list';

const CONTAINER: Partial<Record<Kept, string>> = { quote_line: 'quotation', attribution: 'quotation', bullet_list: 'bullet_list', ordered_list: 'ordered_list' };

export class Lines {
  kept: Kept = 'paragraph';
  private readonly blocks: Node[] = [];
  private gatheredWords: { text: string; marks: readonly Mark[] }[] = [];
  private gathered: { container: string; lines: Node[] } | null = null;

  words(text: string, marks: readonly Mark[]): void {
    const flat = text.replace(/[\t\n\f\r \p{Cc}]+/gu, ' ');
    if (flat) this.gatheredWords.push({ text: flat, marks });
  }

  /** Words inside are raised or lowered, where there are signs for all of them. */
  shift(shift: Shift, inside: () => void): void {
    const line = this.gatheredWords;
    const begun = line.length;
    inside();
    // Where a line ended inside, what is gathered now is another.
    const within = line === this.gatheredWords ? line.slice(begun) : [];
    const signs = within.map(({ text }) => shifted(shift, text));
    if (!signs.includes(null)) within.forEach((words, i) => (words.text = signs[i] ?? ''));
  }

  /** Nothing stands in the line yet. */
  get isBare(): boolean {
    return this.gatheredWords.length === 0;
  }

  get isListed(): boolean {
    return this.kept === 'bullet_list' || this.kept === 'ordered_list';
  }

  listed = (ordered: boolean): Kept => (ordered ? 'ordered_list' : 'bullet_list');

  /** Everything inside is of this kind. */
  within(kept: Kept, inside: () => void): void {
    this.line(kept, inside);
    this.close();
  }

  /** A line of its own, of a kind of its own if one is given. */
  line(kept: Kept | null, inside: () => void): void {
    this.end();
    const was = this.kept;
    if (kept) this.kept = kept;
    inside();
    this.end();
    this.kept = was;
  }

  /** Ends the line that is being gathered, if there are words in it. */
  end(): void {
    const content = this.taken();
    if (content.size === 0) return;
    const container = CONTAINER[this.kept];
    if (!container) {
      this.close();
      const into = type(this.kept);
      this.blocks.push(into.create(null, fit(content, into)));
      return;
    }
    if (this.gathered?.container !== container) this.close();
    this.gathered ??= { container, lines: [] };
    const line = container === 'quotation' ? this.kept : 'list_item';
    this.gathered.lines.push(type(line).create(null, content));
  }

  /** A line break: a new paragraph where paragraphs are, a space where a line is one thing. */
  turn(): void {
    if (this.kept === 'paragraph' || this.kept === 'quote_line') this.end();
    else this.words(' ', []);
  }

  block(node: Node): void {
    this.end();
    this.close();
    this.blocks.push(node);
  }

  finish(): Node[] {
    this.end();
    this.close();
    return this.blocks;
  }

  /** All the words as one line: the content of a cell. */
  joined(): Fragment {
    const blocks = this.finish();
    const parts: Node[] = [];
    const gather = (node: Node): boolean => {
      if (!node.isTextblock) return true;
      if (parts.length) parts.push(schema.text(' '));
      node.forEach((child) => parts.push(child));
      return false;
    };
    for (const block of blocks) if (gather(block)) block.descendants(gather);
    return Fragment.fromArray(parts);
  }

  private close(): void {
    if (this.gathered) this.blocks.push(type(this.gathered.container).create(null, said(this.gathered.lines)));
    this.gathered = null;
  }

  private taken(): Fragment {
    const out: Node[] = [];
    let spaced = true;
    for (const { text, marks } of this.gatheredWords) {
      const words: string = spaced ? text.replace(/^ +/, '') : text;
      if (!words) continue;
      spaced = words.endsWith(' ');
      out.push(schema.text(words, marks));
    }
    this.gatheredWords = [];
    const last = out.at(-1);
    if (last && spaced) {
      const trimmed = (last.text ?? '').trimEnd();
      if (trimmed) out[out.length - 1] = schema.text(trimmed, last.marks);
      else out.pop();
    }
    // A line of nothing but hard spaces is how Word writes an empty one.
    return out.every((node) => (node.text ?? '').trim() === '') ? Fragment.empty : Fragment.fromArray(out);
  }
}

/** Words of which nothing but an attribution is left are what was said. */
const said = (lines: Node[]): Node[] => (lines.every((line) => is(line, 'attribution')) ? lines.map((line) => type('quote_line').create(null, line.content)) : lines);
