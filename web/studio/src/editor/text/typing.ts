// What typing turns into a block: `## `, `> `, `- `, `1. ` at the start of a paragraph.
import { InputRule, inputRules } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { APART } from './apart';
import { shape, type Shape } from './lineup';
import { is } from './schema';

const RULES: [RegExp, Shape][] = [
  [/^##\s$/, 'subheading'],
  [/^>\s$/, 'quotation'],
  [/^[-*•]\s$/, 'bullet_list'],
  [/^1[.)]\s$/, 'ordered_list'],
];

export const typingPlugin = (): Plugin =>
  inputRules({
    rules: RULES.map(
      ([sign, into]) =>
        new InputRule(sign, (state, _match, start, end) => {
          if (!is(state.selection.$from.parent, 'paragraph')) return null;
          const bare = state.apply(state.tr.delete(start, end));
          let after: number | null = null;
          let made = bare.tr;
          shape(into)(bare, (tr) => {
            made = tr;
            after = tr.selection.from;
          });
          if (after === null) return null;
          // Both steps in one transaction, so that one undo gives the signs back.
          const tr = state.tr.delete(start, end);
          for (const step of made.steps) tr.step(step);
          return tr.setMeta(APART, true).setSelection(made.selection.map(tr.doc, tr.mapping.slice(tr.steps.length)));
        }),
    ),
  });
