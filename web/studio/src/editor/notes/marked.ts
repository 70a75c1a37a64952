// The words a comment is about are marked for as long as it is open.
import type { MarkViewConstructor } from 'prosemirror-view';
import * as Y from 'yjs';

export class Marked {
  private readonly threads: Y.Map<unknown>;
  private readonly shown = new Map<HTMLElement, string>();

  constructor(doc: Y.Doc) {
    this.threads = doc.getMap('comments');
    this.threads.observeDeep(this.look);
  }

  readonly view: MarkViewConstructor = (mark) => {
    const dom = document.createElement('span');
    const id = String(mark.attrs['id']);
    dom.dataset['comment'] = id;
    this.shown.set(dom, id);
    this.show(dom, id);
    // Its looks are no change of the text.
    return { dom, ignoreMutation: ({ type }) => type === 'attributes', destroy: () => void this.shown.delete(dom) };
  };

  leave(): void {
    this.threads.unobserveDeep(this.look);
  }

  private readonly look = (): void => this.shown.forEach((id, dom) => this.show(dom, id));

  private show(dom: HTMLElement, id: string): void {
    const thread = this.threads.get(id);
    dom.className = thread instanceof Y.Map && thread.get('resolved') === true ? '' : 'cm';
  }
}
