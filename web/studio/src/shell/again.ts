// Looking again: from time to time while the page is before somebody, and at once when they or the line come back.
import { untrack } from 'svelte';
import { isNo } from '../api/api';
import { complain, dismiss } from './toasts.svelte';

/** For what could not be shown yet: whoever waits for it sees it soon after the line is back. */
export const SOON = 3_000;

/** Answers what ends it. */
export function lookAgain(every: number, look: () => unknown): () => void {
  const again = (): void => void (document.visibilityState === 'visible' && look());
  const ticking = setInterval(again, every);
  document.addEventListener('visibilitychange', again);
  addEventListener('online', again);
  return () => {
    clearInterval(ticking);
    document.removeEventListener('visibilitychange', again);
    removeEventListener('online', again);
  };
}

/** Once the page is before somebody. */
export const shown = () => new Promise<void>((go) => {
  const look = () => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', look);
    go();
  };
  document.addEventListener('visibilitychange', look);
  look();
});

/** Looks, and looks again until it was answered once: nobody sits before an empty screen because one answer was lost, and that it was is said once.
 * Answers what ends it. */
export function lookUntilAnswered(look: () => Promise<unknown>): () => void {
  let asking = false;
  let left = false;
  /** The note of what was refused. */
  let told: number | undefined;
  const again = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      await untrack(look);
      dismiss(told);
      end();
    } catch (refused) {
      if (!left && (told === undefined || isNo(refused))) told = complain(refused);
      if (isNo(refused)) end();
    }
    asking = false;
  };
  const end = lookAgain(SOON, again);
  void again();
  return () => {
    left = true;
    end();
  };
}
