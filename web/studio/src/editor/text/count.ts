// Words and reading time of a text in any script, by the server's rule (`newsroom::body::words`), kept a line so that typing counts one line.
import type { Node } from 'prosemirror-model';

/** Scripts without spaces between words (Thai, Lao, Burmese, Khmer, Japanese, Chinese): two signs count as one word. Korean has spaces. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\u{20000}-\u{3FFFF}]/gu;
const SPACES = /\p{White_Space}+/u;
const SPOKEN = /[\p{Alphabetic}\p{N}]/u;
const WORDS_A_MINUTE = 230;

export function words(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.split(SPACES).filter((word) => SPOKEN.test(word.replace(UNSPACED, ''))).length;
  return spaced + Math.ceil(unspaced / 2);
}

const counted = new WeakMap<Node, number>();
/** Lines that the server does not count: they are titles, not text. */
const UNCOUNTED = new Set(['table_caption', 'fact_title']);

export function wordsOf(doc: Node): number {
  let sum = 0;
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    if (UNCOUNTED.has(node.type.name)) return false;
    let known = counted.get(node);
    if (known === undefined) {
      known = words(standing(node));
      counted.set(node, known);
    }
    sum += known;
    return false;
  });
  return sum;
}

/** The words that stand: suggested insertions are not yet there, suggested deletions still are. */
function standing(node: Node): string {
  let text = '';
  node.forEach((child) => {
    if (!child.marks.some((mark) => mark.type.name === 'insertion')) text += child.text ?? '';
  });
  return text;
}

export const minutes = (count: number): number => Math.max(1, Math.round(count / WORDS_A_MINUTE));
