// Which dialogs are open, one over the other: only in the topmost can anything be read out or pressed, so notes are told there.
let open = $state.raw<symbol[]>([]);

export const layers = {
  get top(): symbol | undefined {
    return open.at(-1);
  },
};

/** Lays a dialog over everything, until the returned function is called. */
export function lay(layer: symbol): () => void {
  open = [...open, layer];
  return () => {
    open = open.filter((one) => one !== layer);
  };
}
