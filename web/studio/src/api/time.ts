// What time it is at the newsroom. A machine's own clock may be hours off; what is due, held or ended goes by the newsroom's.

/** By how much this machine's clock is ahead of it. */
let ahead = 0;

/** An answer says when it was given, to the second. Where our clock reads what it may read at that moment, it is right. */
export function heard(said: string | null, asked: number, got: number): void {
  const given = Date.parse(said ?? '');
  if (Number.isNaN(given)) return;
  ahead = got < given ? got - given : asked >= given + 1_000 ? asked - given - 1_000 : 0;
}

export const now = (): number => Date.now() - ahead;
