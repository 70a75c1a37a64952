// Links: what an address leads to; and the one the cursor is in, with from where to where it goes.
import type { Mark } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { address, ownStory } from './address';
import { markType } from './schema';

export interface Linked {
  story: number | null;
  address: string | null;
  from: number;
  to: number;
}

/** The link to what an address names: one of our stories by its number, or a place outside. */
export function linkTo(given: string, hosts: readonly string[]): Mark | null {
  const inside = /^#\/story\/(\d{1,15})$/.exec(given.trim());
  const story = inside ? Number(inside[1]) : ownStory(given, hosts);
  if (story !== null) return markType('link').create({ story });
  const outside = address(given);
  return outside ? markType('link').create({ address: outside }) : null;
}

export function linked(state: EditorState): Linked | null {
  const { $from } = state.selection;
  const kind = markType('link');
  const mark = kind.isInSet($from.marks()) ?? $from.nodeAfter?.marks.find((one) => one.type === kind);
  if (!mark) return null;
  let [from, to] = [$from.pos, $from.pos];
  $from.parent.forEach((node, offset) => {
    const start = $from.start() + offset;
    if (!mark.isInSet(node.marks) || start > to || start + node.nodeSize < from) return;
    [from, to] = [Math.min(from, start), Math.max(to, start + node.nodeSize)];
  });
  return { story: typeof mark.attrs['story'] === 'number' ? mark.attrs['story'] : null, address: typeof mark.attrs['address'] === 'string' ? mark.attrs['address'] : null, from, to };
}
