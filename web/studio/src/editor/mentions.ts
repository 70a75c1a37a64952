// People named in a comment by `@`.
import { get } from '../api/api';

export interface Mentionable {
  id: number;
  name: string;
}

let asked: Promise<Mentionable[]> | undefined;

export function people(): Promise<Mentionable[]> {
  asked ??= get<Mentionable[]>('colleagues').then(({ value }) => value, () => []);
  return asked;
}

/** The word after the last `@` before the caret, while it is being typed. */
export const beingTyped = (text: string, caret: number): string | null => /(?:^|\s)@([\p{L}\p{M}.'’ -]{0,30})$/u.exec(text.slice(0, caret))?.[1] ?? null;

export function mentioned(text: string, all: Mentionable[]): number[] {
  return all.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);
}
