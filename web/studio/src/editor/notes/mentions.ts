// People named in a comment by `@`.
import type { Colleague } from '../../shell/colleagues';

/** The word after the last `@` before the caret, while it is being typed. */
export const beingTyped = (text: string, caret: number): string | null => /(?:^|\s)@([\p{L}\p{M}.'’ -]{0,30})$/u.exec(text.slice(0, caret))?.[1] ?? null;

export function mentioned(text: string, all: Colleague[]): number[] {
  return all.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);
}
