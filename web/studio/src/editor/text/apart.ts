// What is a step of its own to undo.

/** A transaction with this meta is one, however quickly it followed the typing before it. */
export const APART = 'apart';

/** Who types steadily never pauses: a sentence that ends, with the space behind it, ends the step. */
const SENTENCE = /(?:[.!?…؟।]["'”’»)\]]*\s|[。！？]["'”’»）」』]*)$/u;

export const endsSentence = (before: string): boolean => SENTENCE.test(before);
