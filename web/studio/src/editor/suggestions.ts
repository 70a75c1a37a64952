// The suggestions that are open in a text: found, accepted, rejected. Rejecting an insertion and accepting a deletion are the only acts
// that take words out, and both can be undone.
import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { APART } from './apart';
import { markType } from './schema';
import { AS_IS } from './suggest';

export interface Suggestion {
  kind: 'insertion' | 'deletion';
  by: number | null;
  name: string;
  at: string | null;
  text: string;
  from: number;
  to: number;
}

const KINDS = ['insertion', 'deletion'] as const;

/** All open ones in reading order; what one person did in one go is one, also across a bold word or a comment. */
export function open(doc: Node): Suggestion[] {
  const found: Suggestion[] = [];
  doc.descendants((node, pos) => {
    if (!node.isText) return true;
    for (const kind of KINDS) {
      const mark = node.marks.find((m) => m.type.name === kind);
      if (!mark) continue;
      const { by, name, at } = mark.attrs as { by: number | null; name: string; at: string | null };
      const last = found.findLast((one) => one.kind === kind);
      if (last && last.to === pos && last.by === by) {
        last.to = pos + node.nodeSize;
        last.text += node.text ?? '';
      } else found.push({ kind, by, name, at, text: node.text ?? '', from: pos, to: pos + node.nodeSize });
    }
    return false;
  });
  return found.sort((a, b) => a.from - b.from);
}

export const accept = (view: EditorView, which: Suggestion[]): void => settle(view, which, 'insertion');
export const reject = (view: EditorView, which: Suggestion[]): void => settle(view, which, 'deletion');

/** Those of the kind that stays lose their mark; the others' words go. From the end, so that places hold. */
function settle(view: EditorView, which: Suggestion[], stays: Suggestion['kind']): void {
  const tr = view.state.tr.setMeta(AS_IS, true).setMeta(APART, true);
  for (const one of [...which].sort((a, b) => b.from - a.from)) {
    const [from, to] = [tr.mapping.map(one.from, 1), tr.mapping.map(one.to, -1)];
    if (to <= from) continue;
    if (one.kind === stays) tr.removeMark(from, to, markType(one.kind));
    else takeOut(tr, from, to);
  }
  if (tr.docChanged) view.dispatch(tr);
}

/** Deletes words, and with them a paragraph that held nothing else. */
function takeOut(tr: Transaction, from: number, to: number): void {
  const $from = tr.doc.resolve(from);
  const whole = $from.depth === 1 && $from.start() === from && $from.end() === to && tr.doc.childCount > 1;
  if (whole) tr.delete($from.before(), $from.after());
  else tr.delete(from, to);
}
