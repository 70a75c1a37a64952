// Which letters this person typed as suggestions. To the shared document a suggestion is a sign before its words and one behind them: whoever accepts or
// rejects it takes both away, and what was typed on between them, unseen, would stand in the text without anybody having accepted it.
import * as Y from 'yjs';

type Told = { by?: unknown } | null;

export class OwnSuggestions {
  /** Ever typed as one. */
  private readonly typed = new Set<string>();
  /** Those that are open, with what is said of them. */
  private readonly open = new Map<string, Told>();

  constructor(
    private readonly body: Y.XmlFragment,
    private readonly me: number,
    private readonly hasArrived: (id: Y.ID) => boolean,
  ) {
    for (const text of textsOf(body)) this.look(text);
    body.doc?.on('afterTransaction', this.heard);
  }

  leave(): void {
    this.body.doc?.off('afterTransaction', this.heard);
  }

  /** Typed as a suggestion, and part of the text by now. */
  isAccepted({ id, content }: Y.Item): boolean {
    return content instanceof Y.ContentString && this.typed.has(name(id)) && !this.open.has(name(id));
  }

  private readonly heard = (transaction: Y.Transaction): void => {
    for (const text of transaction.changedParentTypes.keys()) {
      if (!(text instanceof Y.XmlText) || text._item?.deleted) continue;
      const isRejected = !transaction.local && this.takes(text, transaction);
      const lost = this.look(text);
      if (transaction.local) continue;
      const unasked = lost.filter(({ id }) => isRejected || !this.hasArrived(id));
      if (unasked.length) text.doc?.transact(() => unasked.forEach(({ at, told }) => text.format(at, 1, { insertion: told })), this);
    }
  };

  /** Whether words of an open suggestion went: who rejects it takes all of it that they saw. */
  private takes(text: Y.XmlText, { deleteSet }: Y.Transaction): boolean {
    for (let item = text._start; item; item = item.right) {
      if (item.deleted && this.open.has(name(item.id)) && Y.isDeleted(deleteSet, item.id)) return true;
    }
    return false;
  }

  /** Answers the letters that are open no longer. */
  private look(text: Y.XmlText): { at: number; id: Y.ID; told: Told }[] {
    const lost: { at: number; id: Y.ID; told: Told }[] = [];
    let now: Told = null;
    let at = 0;
    for (let item = text._start; item; item = item.right) {
      if (item.deleted) continue;
      if (item.content instanceof Y.ContentFormat && item.content.key === 'insertion') now = item.content.value as unknown as Told;
      if (!item.countable) continue;
      const mine = item.content instanceof Y.ContentString && now?.by === this.me;
      for (let i = 0; (mine || this.open.size > 0) && i < item.length; i += 1) {
        const id = Y.createID(item.id.client, item.id.clock + i);
        const told = this.open.get(name(id));
        if (mine) {
          this.typed.add(name(id));
          this.open.set(name(id), now);
        } else if (told !== undefined) {
          this.open.delete(name(id));
          lost.push({ at: at + i, id, told });
        }
      }
      at += item.length;
    }
    return lost;
  }
}

const name = ({ client, clock }: Y.ID): string => `${client} ${clock}`;

/** All lines of a text. */
export const textsOf = (parent: Y.XmlFragment): Y.XmlText[] =>
  parent.toArray().flatMap((child) => (child instanceof Y.XmlText ? [child] : child instanceof Y.XmlElement ? textsOf(child) : []));
