// `/` on an empty line opens the list of what can be put there. It stays text until something is chosen, and closes by itself.
import { Plugin, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { composes } from '../../shell/composes';
import { is } from './schema';

export class Slash {
  /** What is typed after the stroke, or `null` while the list is closed. */
  query = $state<string | null>(null);
  at = $state.raw<{ left: number; top: number; bottom: number } | null>(null);
  chosen = $state(0);
  /** Which entries the list shows now, and what choosing one does; the list sets both. */
  entries = 0;
  choose: (index: number) => void = () => undefined;
  private dismissed = false;

  readonly plugin = new Plugin({
    view: () => ({ update: (view) => this.look(view) }),
    props: { handleKeyDown: (_view, event) => this.key(event) },
  });

  /** Takes the stroke and the word after it out again. */
  clear(view: EditorView): void {
    const { $from: at } = view.state.selection;
    if (typed(view.state) !== null) view.dispatch(view.state.tr.delete(at.start(), at.end()));
    this.query = null;
  }

  private look(view: EditorView): void {
    const query = typed(view.state);
    if (query === null) this.dismissed = false;
    const open = query !== null && !this.dismissed && view.editable && view.hasFocus();
    if (!open) {
      this.query = null;
      return;
    }
    if (this.query !== query) this.chosen = 0;
    this.query = query;
    this.at = view.coordsAtPos(view.state.selection.from);
  }

  private key(event: KeyboardEvent): boolean {
    if (this.query === null || composes(event)) return false;
    if (this.entries === 0) return false;
    if (event.key === 'Escape') {
      this.dismissed = true;
      this.query = null;
      event.stopPropagation();
      return true;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.chosen = (this.chosen + (event.key === 'ArrowDown' ? 1 : this.entries - 1)) % this.entries;
      return true;
    }
    if (event.key === 'Enter' || event.key === 'Tab') {
      this.choose(this.chosen);
      return true;
    }
    return false;
  }
}

function typed(state: EditorState): string | null {
  const { $from: at, empty } = state.selection;
  if (!empty || !is(at.parent, 'paragraph') || at.depth !== 1) return null;
  // A space may stand within a name; where none goes on so there is nothing to list.
  return /^\/((?:[^\s/]+ ?){0,4})$/u.exec(at.parent.textContent.slice(0, 40))?.[1] ?? null;
}
