// Work that may wait until what was typed is on screen: it runs once the next frame is painted.

/** Answers how to call it off. */
export function afterPaint(work: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (waiting = setTimeout(work)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
}
