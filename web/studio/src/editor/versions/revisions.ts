// The kept texts of a story, by number.
import { get } from '../../api/api';
import type { Content } from '../story';

export const revision = async (story: number, number: number): Promise<Content> => (await get<{ content: Content }>(`stories/${story}/revisions/${number}`)).value.content;

export interface Pair {
  before: Content;
  after: Content;
  from: number;
  to: number;
}

/** Two of them, the earlier one first. */
export async function pair(story: number, one: number, other: number): Promise<Pair> {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const [before, after] = await Promise.all([revision(story, from), revision(story, to)]);
  return { before, after, from, to };
}
