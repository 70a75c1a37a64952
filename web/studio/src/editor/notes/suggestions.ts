// The suggestions that are open in a text: found, accepted, rejected. Rejecting an insertion and accepting a deletion are the only acts
// that take words out, and both can be undone.
import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { APART } from '../text/apart';
import { takeOut } from '../blocks/blocks';
import { markType } from '../text/schema';
import { AS_IS } from './suggest';

const KINDS = ['insertion', 'deletion'] as const;
type Kind = (typeof KINDS)[number];

/** Words in a row with the mark of one person. */
interface Run {
  kind: Kind;
  by: number | null;
  name: string;
  at: string | null;
  text: string;
  from: number;
  to: number;
}

/** Words that come, words that go, or some in the place of others. */
export interface Suggestion {
  by: number | null;
  name: string;
  at: string | null;
  runs: Run[];
  from: number;
  to: number;
}

/** All open ones in reading order; what one person did in one go is one, also across a bold word or a comment. The newsroom counts them alike. */
export function open(doc: Node): Suggestion[] {
  const found: Suggestion[] = [];
  for (const run of runs(doc)) {
    const last = found.at(-1);
    const [before, more] = last?.runs ?? [];
    // A word that was replaced is struck out beside what is to stand there.
    if (last && before && !more && before.kind !== run.kind && before.by === run.by && before.to === run.from) {
      last.runs.push(run);
      last.to = run.to;
    } else found.push({ by: run.by, name: run.name, at: run.at, runs: [run], from: run.from, to: run.to });
  }
  return found;
}

function runs(doc: Node): Run[] {
  const found: Run[] = [];
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
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

export const accept = (view: EditorView, which: Suggestion[]): void => settle(view, which, 'insertion');
export const reject = (view: EditorView, which: Suggestion[]): void => settle(view, which, 'deletion');

/** Those of the kind that stays lose their mark; the others' words go. From the end, so that places hold. */
function settle(view: EditorView, which: Suggestion[], stays: Kind): void {
  const tr = view.state.tr.setMeta(AS_IS, true).setMeta(APART, true);
  const settled = which.flatMap((one) => one.runs);
  for (const run of settled.sort((a, b) => b.from - a.from)) {
    const [from, to] = [tr.mapping.map(run.from, 1), tr.mapping.map(run.to, -1)];
    if (to <= from) continue;
    if (run.kind === stays) tr.removeMark(from, to, markType(run.kind));
    else takeOut(tr, from, to);
  }
  if (tr.docChanged) view.dispatch(tr);
}
