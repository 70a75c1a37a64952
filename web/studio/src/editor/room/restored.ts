// An earlier text that was put back while others write. The change says of itself what it is, so that whoever is in the middle of a sentence keeps that
// above the text, and what they type on before they look up as well.
import { Plugin } from 'prosemirror-state';
import * as Y from 'yjs';
import { sentences } from './unseen';
import type { Own } from './own';

/** Which revision was put back last. */
export const restored = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('restored');

/** One's own words that such a change took, of the paragraphs one is writing in; `null` for any other change. */
export const taken = (transaction: Y.Transaction, own: Own): string | null => (transaction.changed.has(restored(transaction.doc) as never) ? sentences(transaction, own) : null);

/** Fingers that pause so long have seen what happened. */
export const PAUSE = 1_500;

/** Takes letters instead of the text, from such a change until the fingers pause. */
export class Adrift {
  private until = 0;

  /** `keep` puts letters behind the words that are kept. */
  constructor(private readonly keep: (words: string) => void) {}

  readonly begin = (): void => void (this.until = Date.now() + PAUSE);

  readonly plugin = new Plugin({
    props: {
      handleTextInput: (_view, _from, _to, words) => this.take(words),
      handleKeyDown: (_view, { key }) => (key === 'Enter' ? this.take('\n') : (key === 'Backspace' || key === 'Delete') && this.take('')),
      handleDOMEvents: { mousedown: () => void (this.until = 0) },
    },
  });

  private take(words: string): boolean {
    if (Date.now() > this.until) return false;
    this.begin();
    if (words) this.keep(words);
    return true;
  }
}
