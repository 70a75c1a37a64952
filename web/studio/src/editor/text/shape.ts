// Puts right what a change at this screen left in a state that a block should not be in. What others change is put right at theirs: two screens that
// mend the same thing at once would mend it twice.
import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';
import { is, schema } from './schema';

export const shapePlugin = (): Plugin =>
  new Plugin({
    appendTransaction: (all, old, state) => {
      const local = all.some((tr) => tr.docChanged) && all.every((tr) => !tr.getMeta(ySyncPluginKey));
      if (!local || old.doc.eq(state.doc)) return null;
      const tr = state.tr;
      state.doc.forEach((block, at, index) => {
        if (block !== old.doc.maybeChild(index)) mend(tr, block, at);
      });
      return tr.docChanged ? tr : null;
    },
  });

/** One attribution, at the end; one title, at the start. A second one is a line like the others, so no word goes. */
function mend(tr: Transaction, block: Node, at: number): void {
  const only = is(block, 'quotation') ? 'attribution' : is(block, 'fact_box') ? 'fact_title' : null;
  if (!only) return;
  const place = only === 'attribution' ? block.childCount - 1 : 0;
  const line = schema.nodes[only === 'attribution' ? 'quote_line' : 'fact_line'];
  block.forEach((child, offset, index) => {
    if (is(child, only) && index !== place) tr.setNodeMarkup(tr.mapping.map(at + 1 + offset), line);
  });
}
