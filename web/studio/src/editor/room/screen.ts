// The text on the screen, as the room knows it: what somebody else's change asks of it.
import type { Marked, Unseen } from './unseen';

export interface Screen {
  /** Readies it for somebody else's change. */
  ready(): void;
  /** Puts words back where their paragraph stands now, if it does. */
  putBack(unseen: Unseen): boolean;
  /** Puts marks back on their words. */
  markAgain(marks: Marked[]): void;
  /** Brings the caret to the words it stood by, once those that went along are back. */
  caretBack(): void;
  /** It did not follow a change: it is not to be written in before it is drawn anew. */
  unfollowed(fault: unknown): void;
}

/** Where no text is on the screen. */
export const NONE: Screen = {
  ready: () => undefined,
  putBack: () => false,
  markAgain: () => undefined,
  caretBack: () => undefined,
  unfollowed: (fault) => {
    throw fault;
  },
};
