// People named in a comment by `@`.
import type { Colleague } from '../../shell/colleagues';

/** The word after the last `@` before the caret, while it is being typed; in scripts without blanks in the middle of a line. */
export const beingTyped = (text: string, caret: number): string | null => /(?<![\w.+-])@([\p{L}\p{M}.'’ -]{0,30})$/u.exec(text.slice(0, caret))?.[1] ?? null;

/** Whether somebody is named, whoever it may be. An address of mail names nobody. */
export const namesSomebody = (text: string): boolean => /(?<![\w.+-])@\p{L}/u.test(text);

/** The longest names are looked for first, and taken out: “@Jo Lindt” does not name Jo Li. What is left names nobody here: `unknown` is the first such word. */
export function mentioned(text: string, all: Colleague[]): { named: number[]; unknown: string | null } {
  const named = new Set<string>();
  let rest = text;
  for (const { name } of [...all].sort((a, b) => b.name.length - a.name.length)) {
    const left = rest.replace(new RegExp(`@${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`, 'giu'), '\n');
    if (left !== rest) named.add(name);
    rest = left;
  }
  return { named: all.filter(({ name }) => named.has(name)).map(({ id }) => id), unknown: /(?<![\w.+-])@(\p{L}[\p{L}\p{M}'’-]*)/u.exec(rest)?.[1] ?? null };
}
