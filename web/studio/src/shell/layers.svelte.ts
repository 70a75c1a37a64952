// Which dialogs are open, one over the other: only in the topmost can anything be read out or pressed, so notes are told there.
interface Layer {
  layer: symbol;
  /** What the browser's Back does to it, if it does anything. */
  back?: () => void;
}

let open = $state.raw<Layer[]>([]);

export const layers = {
  get top(): symbol | undefined {
    return open.at(-1)?.layer;
  },
  /** Goes back from the topmost; answers whether there was one to go back from. */
  back(): boolean {
    const { back } = open.at(-1) ?? {};
    back?.();
    return back !== undefined;
  },
};

/** Lays a dialog over everything, until the returned function is called. */
export function lay(layer: symbol, back?: () => void): () => void {
  open = [...open, { layer, back }];
  return () => {
    open = open.filter((one) => one.layer !== layer);
  };
}
