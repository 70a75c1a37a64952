// The link the cursor is in: where it leads, and from where to where it goes.
import type { EditorState } from 'prosemirror-state';
import { markType } from './schema';

export interface Linked {
  story: number | null;
  address: string | null;
  from: number;
  to: number;
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
