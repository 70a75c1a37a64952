// Looking again: from time to time while the page is before somebody, and at once when they or the line come back.

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
