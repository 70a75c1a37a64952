// In how many stories an open comment names whoever sits here: asked from time to time, at every step, and when somebody comes back to the page.
import { get } from '../api/api';
import { lookAgain } from './again';

const AGAIN = 20_000;
const MOST = 99;

let count = $state(0);

export const mentions = {
  get count(): number {
    return count;
  },
};

export async function look(): Promise<void> {
  // Without an answer it is as it was.
  const page = await get<{ stories: unknown[] }>(`stories?mentions=true&limit=${MOST}`).catch(() => null);
  if (page) count = page.value.stories.length;
}

export const follow = (): (() => void) => lookAgain(AGAIN, look);
