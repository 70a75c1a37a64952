// What is pasted from Word, Google Docs or a web page becomes clean blocks of ours: words, emphasis and links stay, everything else is
// dropped. Nothing of the foreign markup reaches the page.
import { Fragment, Slice, type Mark, type Node } from 'prosemirror-model';
import { fit } from '../text/lineup';
import { linkTo } from '../text/linked';
import { own } from './clip';
import { recognised } from '../blocks/embed';
import { inert, STYLE } from './inert';
import { Lines, type Kept } from './lines';
import { Places } from './merged';
import { shiftOf } from './raised';
import { languageTag } from '../text/language-tag';
import { markType, schema, type } from '../text/schema';
import { shown } from './shown';

/** The desk's limit on blocks of a story. What is more is refused whole, with its number. */
const BLOCKS = 2000;

/** So much is kept of what a foreign page calls its frame. */
const TITLE = 200;

export interface Pasted {
  slice: Slice;
  /** Pictures that were in it; ours come from the picture desk, with rights. */
  pictures: number;
}

export class TooMuch extends Error {
  constructor(readonly blocks: number) {
    super(`${blocks} blocks are more than the ${BLOCKS} of a story`);
  }
}

const SKIPPED = new Set([
  'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OBJECT', 'EMBED', 'SVG', 'MATH', 'HEAD', 'META', 'LINK', 'TITLE', 'BASE', 'TEXTAREA', 'SELECT',
  'BUTTON', 'AUDIO', 'VIDEO', 'CANVAS', 'FRAME', 'FRAMESET', 'INPUT', 'MAP', 'DIALOG', 'NAV', 'O:P', 'COL', 'COLGROUP',
]);
const BLOCK = new Set([
  'P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'ASIDE', 'FIGURE', 'FIGCAPTION', 'ADDRESS', 'PRE', 'DL', 'DT', 'DD', 'FORM', 'FIELDSET', 'DETAILS',
  'SUMMARY', 'CENTER', 'HR', 'BODY',
]);

export function clean(html: string, hosts: readonly string[]): Pasted {
  const reader = new Reader(hosts);
  reader.children(shown(inert(html)), []);
  return { slice: sliced(reader.lines.finish()), pictures: reader.pictures };
}

/** Plain text: an empty line or a line break begins a paragraph. */
export function plain(text: string): Slice {
  const lines = text.split(/[\r\n\u2028\u2029]+/u).map((line) => line.replace(/[\p{Cc}]+/gu, ' ').trim()).filter(Boolean);
  return sliced(lines.map((line) => type('paragraph').create(null, schema.text(line))));
}

function sliced(blocks: Node[]): Slice {
  if (blocks.length > BLOCKS) throw new TooMuch(blocks.length);
  const [first, last] = [blocks[0], blocks.at(-1)];
  const opens = (node: Node | undefined): number => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(Fragment.from(blocks), opens(first), opens(last));
}

class Reader {
  readonly lines = new Lines();
  pictures = 0;

  constructor(private readonly hosts: readonly string[]) {}

  children(parent: Element | DocumentFragment, marks: readonly Mark[]): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.text(child.nodeValue ?? '', parent, marks);
      else if (child.nodeType === 1) this.element(child as Element, marks);
    }
  }

  private text(text: string, parent: Element | DocumentFragment, marks: readonly Mark[]): void {
    // What a page sets before a name, to say that it is one.
    if (this.lines.isBare && parent instanceof Element && parent.closest('blockquote footer, blockquote cite')) text = text.replace(/^\s*[–—-]+\s*/u, '');
    if (!(parent instanceof Element) || !parent.closest('pre')) return this.lines.words(text, marks);
    text.split('\n').forEach((line, n) => {
      if (n > 0) this.lines.turn();
      this.lines.words(line, marks);
    });
  }

  private element(element: Element, marks: readonly Mark[]): void {
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || aside(element, tag)) return;
    // What a foreign page struck out is gone; what was struck out here is a suggestion and comes back as one.
    if (struck(element, tag) && !element.hasAttribute('data-suggested')) return;
    const ours = own(element);
    if (ours) return this.lines.block(ours);
    if (tag === 'IMG' || tag === 'PICTURE') {
      // The box of a list that is ticked off.
      if (element.closest('[role=checkbox], [aria-roledescription*=checkbox]')) return;
      this.pictures += 1;
      return;
    }
    if (tag === 'BR') return this.lines.turn();
    if (/^H[1-6]$/.test(tag)) return this.lines.within('subheading', () => this.children(element, []));
    if (tag === 'BLOCKQUOTE') return this.lines.within('quote_line', () => this.children(element, marks));
    if (tag === 'IFRAME') return this.frame(element);
    // A list has one level: what is in a list in it follows as its own items.
    if ((tag === 'UL' || tag === 'OL') && this.lines.isListed) return this.lines.line(null, () => this.children(element, marks));
    if (tag === 'UL' || tag === 'OL') return this.lines.within(this.lines.listed(tag === 'OL'), () => this.children(element, marks));
    if (tag === 'LI') return this.lines.line(null, () => this.children(element, marks));
    if ((tag === 'CITE' || tag === 'FOOTER') && this.lines.kept === 'quote_line') return this.lines.line('attribution', () => this.children(element, marks));
    if (tag === 'TABLE') return this.table(element);
    if (element.querySelector(':scope > .fact-title')) return this.factBox(element);
    const word = wordList(element);
    if (word) return this.lines.line(word, () => this.children(element, marks));
    if (element.classList.contains('attribution') && this.lines.kept === 'quote_line') return this.lines.line('attribution', () => this.children(element, marks));
    if (BLOCK.has(tag)) return this.lines.line(null, () => this.children(element, this.marked(element, tag, marks)));
    const inside = (): void => this.children(element, this.marked(element, tag, marks));
    const shift = shiftOf(element);
    if (shift) this.lines.shift(shift, inside);
    else inside();
  }

  private marked(element: Element, tag: string, marks: readonly Mark[]): readonly Mark[] {
    const style = element.getAttribute(STYLE) ?? '';
    // Word says beside each of its own what it would be in other scripts: `mso-bidi-font-weight`.
    const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(style)?.[1];
    let all = marks;
    const put = (mark: Mark): void => {
      all = mark.addToSet(all);
    };
    const heavy = weight ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600 : tag === 'B' || tag === 'STRONG';
    if (heavy) put(markType('strong').create());
    const slanted = /(?:^|;)\s*font-style:\s*(\w+)/i.exec(style)?.[1];
    if (slanted ? slanted === 'italic' || slanted === 'oblique' : tag === 'I' || tag === 'EM' || (tag === 'CITE' && this.lines.kept !== 'attribution')) put(markType('emphasis').create());
    if (tag === 'A') {
      const link = linkTo(element.getAttribute('href') ?? '', this.hosts);
      if (link) put(link);
    }
    const ours = suggested(element, tag) ?? foreign(element);
    if (ours) put(ours);
    return all;
  }

  /** A frame of one of our providers becomes an embed by its id; of any other nothing is left. */
  private frame(frame: Element): void {
    const shown = recognised(frame.getAttribute('src') ?? '');
    if (shown) this.lines.block(type('embed').create({ ...shown, title: (frame.getAttribute('title') ?? '').slice(0, TITLE) }));
  }

  /** All that is in it as one line. */
  private words(inside: Element): Fragment {
    const reader = new Reader(this.hosts);
    reader.children(inside, []);
    this.pictures += reader.pictures;
    return reader.lines.joined();
  }

  /** One of ours; other pages have no such thing. */
  private factBox(box: Element): void {
    const lines = [...box.children].map((child) => {
      const line = type(child.classList.contains('fact-title') ? 'fact_title' : 'fact_line');
      return line.create(null, fit(this.words(child), line));
    });
    this.lines.block(type('fact_box').create(null, lines));
  }

  private table(table: Element): void {
    const rows: { head: boolean; cells: Node[] }[] = [];
    const places = new Places(() => type('table_cell').create());
    let [most, alone] = [0, true];
    for (const row of table.querySelectorAll('tr')) {
      if (row.closest('table') !== table) continue;
      const cells = [...row.children].filter((cell) => /^T[DH]$/i.test(cell.tagName));
      const inner = cells.map((cell) => ({ cell, made: type('table_cell').create(null, this.words(cell)) }));
      if (!inner.length) continue;
      alone &&= rows.length === 0 && inner.length === 1;
      rows.push({ head: cells.every((cell) => cell.tagName.toUpperCase() === 'TH') || row.classList.contains('head'), cells: places.row(inner) });
      most = Math.max(most, rows.at(-1)?.cells.length ?? 0);
    }
    // A table of one cell is a frame somebody put around their text.
    if (!rows.length || alone) return this.children(table, []);
    for (const { cells } of rows) while (cells.length < most) cells.push(type('table_cell').create());
    const titled = table.querySelector('caption');
    const caption = titled ? this.words(titled) : Fragment.empty;
    const made = rows.map(({ head, cells }, i) => type(head && i === 0 && rows.length > 1 ? 'table_head' : 'table_row').create(null, cells));
    this.lines.block(type('table').create(null, [...(caption.size ? [type('table_caption').create(null, schema.text(caption.textBetween(0, caption.size)))] : []), ...made]));
  }
}

/** Google Docs says it by style alone. */
const struck = (element: Element, tag: string): boolean =>
  tag === 'DEL' || tag === 'S' || tag === 'STRIKE' || /(?:^|;)\s*text-decoration(?:-line)?:[^;]*line-through/i.test(element.getAttribute(STYLE) ?? '');

/** What Word's authors say to each other beside the text, the marks that lead there or to a footnote, and its bullets. The words that a comment is about stay. */
function aside(element: Element, tag: string): boolean {
  if (/\bMso(?:Comment|(?:Footnote|Endnote)Reference\b)|\bmsocom(?:txt|anchor)\b/.test(element.className)) return true;
  if (tag === 'A' && /^#_(?:msocom_|ftn|edn)/.test(element.getAttribute('href') ?? '')) return true;
  return /mso-list:\s*Ignore|mso-element:\s*comment|mso-special-character:\s*(?:comment|footnote|endnote)|mso-(?:footnote|endnote)-id/i.test(element.getAttribute(STYLE) ?? '');
}

/** Word writes a list as paragraphs of a class, and says only in the bullet whether it counts. */
function wordList(element: Element): Kept | null {
  if (!/MsoListParagraph/.test(element.className) && !/mso-list:\s*l\d/i.test(element.getAttribute(STYLE) ?? '')) return null;
  return /^\s*[\p{N}a-z]{1,3}[.)]/iu.test(element.textContent ?? '') ? 'ordered_list' : 'bullet_list';
}

/** A suggestion copied from one of our own texts. */
function suggested(element: Element, tag: string): Mark | null {
  const told = element.getAttribute('data-suggested');
  if (!told || (tag !== 'INS' && tag !== 'DEL')) return null;
  try {
    const { by, name, at } = JSON.parse(told) as Record<string, unknown>;
    const plain = { by: typeof by === 'number' ? by : null, name: typeof name === 'string' ? name : '', at: typeof at === 'string' ? at : null };
    return markType(tag === 'INS' ? 'insertion' : 'deletion').create(plain);
  } catch {
    return null;
  }
}

/** Other programs write a language on every word; only our own mark is meant. */
function foreign(element: Element): Mark | null {
  const tag = element.classList.contains('foreign') ? languageTag(element.getAttribute('lang')) : null;
  return tag ? markType('language').create({ tag }) : null;
}
