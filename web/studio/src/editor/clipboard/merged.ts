// Cells of a foreign table that are merged: ours has none, so what one covers beside and below itself stays, and is empty.
import type { Node } from 'prosemirror-model';

/** Nobody means more; whoever writes a million wants to fill the screen. */
const MOST = 50;

export class Places {
  /** How many rows below are covered yet, by column. */
  private readonly covered: number[] = [];

  constructor(private readonly empty: () => Node) {}

  row(given: { cell: Element; made: Node }[]): Node[] {
    const out: Node[] = [];
    const pass = (): void => {
      for (let below = this.covered[out.length]; below; below = this.covered[out.length]) {
        this.covered[out.length] = below - 1;
        out.push(this.empty());
      }
    };
    for (const { cell, made } of given) {
      pass();
      const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let i = 0; i < wide; i += 1) {
        this.covered[out.length] = high - 1;
        out.push(i === 0 ? made : this.empty());
      }
    }
    pass();
    return out;
  }
}

const span = (cell: Element, name: string): number => Math.min(MOST, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
