// Looking again: from time to time while the page is before somebody, and at once when they come back to it.

/** Answers what ends it. */
export function lookAgain(every: number, look: () => unknown): () => void {
  const again = (): void => void (document.visibilityState === 'visible' && look());
  const ticking = setInterval(again, every);
  document.addEventListener('visibilitychange', again);
  return () => {
    clearInterval(ticking);
    document.removeEventListener('visibilitychange', again);
  };
}
