// What time it is at the newsroom. A machine's own clock may be hours off; what is due, held or ended goes by the newsroom's.

/** By how much this machine's clock is ahead of it. */
let ahead = 0;

/** An answer says when it was given, to the second, and so between which two numbers this is. What is known stays as far as that allows: an answer that
    was long under way leaves much open. */
export function heard(said: string | null, asked: number, got: number): void {
  const given = Date.parse(said ?? '');
  if (Number.isNaN(given)) return;
  ahead = Math.min(got - given, Math.max(asked - given - 1_000, ahead));
}

export const now = (): number => Date.now() - ahead;
