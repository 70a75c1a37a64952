// Going to a place as the checklist names it: `headline`, `body/3`, `subjects`.
import type { Tab } from './side/tabs';
import type { Writing } from './text/writing.svelte';

const ON_PAPER = new Set(['headline', 'standfirst']);

/** Answers which tab has the field, if it is not on the sheet. */
export function jump(place: string, writing: Writing): Tab | null {
  const [name = '', index] = place.split('/');
  if (name === 'body') {
    const doc = writing.view?.state.doc;
    const at = Math.min(Number(index) || 0, (doc?.childCount ?? 1) - 1);
    let pos = 0;
    for (let i = 0; i < at; i += 1) pos += doc?.child(i).nodeSize ?? 0;
    writing.show(pos + 1, pos + 1);
    return null;
  }
  if (name === 'comments') return 'notes';
  if (!ON_PAPER.has(name)) return 'details';
  writing.fore();
  document.getElementById(`field-${name}`)?.focus();
  return null;
}
