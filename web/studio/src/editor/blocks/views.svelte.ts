// Blocks without text of their own, drawn by components inside the text.
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import { mount, unmount, type Component } from 'svelte';
import { change, remove } from './blocks';

export interface BlockProps {
  attrs: Record<string, unknown>;
  chosen: boolean;
  editable: boolean;
  set: (attrs: Record<string, unknown>) => void;
  remove: () => void;
}

export const blockView =
  (component: Component<BlockProps>): NodeViewConstructor =>
  (node, view, place) =>
    new BlockView(component, node, view, place);

class BlockView implements NodeView {
  readonly dom = document.createElement('div');
  private readonly props: BlockProps;
  private readonly drawn: Record<string, unknown>;
  /** The right to write comes and goes without a word to the blocks: the text's own element shows it. */
  private readonly watch: MutationObserver;

  constructor(component: Component<BlockProps>, private node: Node, view: EditorView, place: () => number | undefined) {
    this.dom.className = 'atom';
    this.dom.contentEditable = 'false';
    const here = (act: (at: number) => void): void => {
      const at = place();
      if (at !== undefined) act(at);
    };
    this.props = $state({
      attrs: node.attrs,
      chosen: false,
      editable: view.editable,
      set: (attrs) => here((at) => change(view, at, attrs)),
      remove: () => here((at) => remove(view, at)),
    });
    this.drawn = mount(component, { target: this.dom, props: this.props });
    this.watch = new MutationObserver(() => (this.props.editable = view.editable));
    this.watch.observe(view.dom, { attributeFilter: ['contenteditable'] });
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.props.attrs = node.attrs;
    return true;
  }

  selectNode(): void {
    this.props.chosen = true;
    this.dom.classList.add('chosen');
  }

  deselectNode(): void {
    this.props.chosen = false;
    this.dom.classList.remove('chosen');
  }

  /** Buttons and fields inside are the component's own; a press beside them selects the block. */
  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('button, input, textarea, select, dialog, a') !== null;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.watch.disconnect();
    void unmount(this.drawn);
  }
}
