// What two lists have in common, and what makes one of the other: of the blocks of two texts, of the words of two lines.

export type Change = 'same' | 'in' | 'out';

/** Above this many edits one list goes whole and the other comes: nobody reads such a weave. */
const MOST_EDITS = 1500;

/** The shortest way from one list to another (Myers), as steps in order. */
export function align<T>(a: T[], b: T[], same: (a: T, b: T) => boolean): { change: Change; item: T }[] {
  let start = 0;
  while (start < a.length && start < b.length && same(a[start]!, b[start]!)) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && same(a[a.length - 1 - end]!, b[b.length - 1 - end]!)) end += 1;
  const middle = myers(a.slice(start, a.length - end), b.slice(start, b.length - end), same);
  const kept = (items: T[]) => items.map((item) => ({ change: 'same' as const, item }));
  return [...kept(a.slice(0, start)), ...middle, ...kept(a.slice(a.length - end))];
}

function myers<T>(a: T[], b: T[], same: (a: T, b: T) => boolean): { change: Change; item: T }[] {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let d = 0; d <= most; d += 1) {
    trace.push(new Map(furthest));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && same(a[x]!, b[x - k]!)) x += 1;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return walked(a, b, trace);
    }
  }
  return [...a.map((item) => ({ change: 'out' as const, item })), ...b.map((item) => ({ change: 'in' as const, item }))];
}

function walked<T>(a: T[], b: T[], trace: Map<number, number>[]): { change: Change; item: T }[] {
  const steps: { change: Change; item: T }[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const at = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && (at.get(k - 1) ?? -1) < (at.get(k + 1) ?? -1));
    const before = down ? (at.get(k + 1) ?? 0) : (at.get(k - 1) ?? 0);
    const beforeY = before - (down ? k + 1 : k - 1);
    while (x > before && y > beforeY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      steps.push({ change: 'same', item: a[x]! });
    }
    if (d === 0) break;
    if (down) steps.push({ change: 'in', item: b[--y]! });
    else steps.push({ change: 'out', item: a[--x]! });
  }
  return steps.reverse();
}
