// Two people's changes to one thing, laid together: a join of three, as all that is known of it is what both began from.

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two things say the same, whatever order their fields have. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((value, i) => same(value, other[i]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]));
}

export interface Joined<T> {
  value: T;
  /** Where both changed the same and not alike: `names/en/name`. There it stands as `first` has it. */
  clashes: string[];
}

/** What only one side changed is as that side has it. A list is one thing: its order is what was meant. */
export function join<T>(base: T, first: T, second: T, place = ''): Joined<T> {
  if (same(first, base) || same(first, second)) return { value: second, clashes: [] };
  if (same(second, base)) return { value: first, clashes: [] };
  if (!isRecord(first) || !isRecord(second)) return { value: first, clashes: [place] };
  const before: Record<string, unknown> = isRecord(base) ? base : {};
  const value: Record<string, unknown> = {};
  const clashes: string[] = [];
  for (const key of new Set([...Object.keys(second), ...Object.keys(first)])) {
    const joined = join(before[key], first[key], second[key], place ? `${place}/${key}` : key);
    value[key] = joined.value;
    clashes.push(...joined.clashes);
  }
  return { value: value as T, clashes };
}
