// Places as the checklist names them: `headline`, `body/3`.

/** The paragraph a place is in, counted from 1 as people do; nothing for what is not in the body. */
export function paragraphOf(place: string): number | undefined {
  const found = /^body\/(\d+)/.exec(place);
  return found ? Number(found[1]) + 1 : undefined;
}
