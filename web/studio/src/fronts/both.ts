// Two at the same fields: what both have changed since they were opened, each to something else.

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** `stood` is what the fields were opened on, `now` what a colleague may have made of it. */
export function bothChanged<T extends object>(stood: T, mine: T, now: T): (keyof T)[] {
  return (Object.keys(mine) as (keyof T)[]).filter((key) => !same(mine[key], stood[key]) && !same(now[key], stood[key]) && !same(mine[key], now[key]));
}

/** These fields as another has them. */
export function taken<T extends object>(fields: (keyof T)[], from: T): Partial<T> {
  return Object.fromEntries(fields.map((key) => [key, from[key]])) as Partial<T>;
}
