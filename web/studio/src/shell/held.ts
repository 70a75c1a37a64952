// Whatever is moved on the page, or drawn anew in another place, loses the focus. Whoever stands on it keeps their place when somebody
// else's change does that.
import { tick } from 'svelte';

/** For an `$effect.pre` that hangs on what is about to be drawn inside `root`. */
export function holdFocus(root: Element | undefined): void {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || !root?.contains(held)) return;
  const id = held.closest('[id]')?.id;
  void tick().then(() => {
    if (document.activeElement !== document.body) return;
    const place = held.isConnected || !id ? held : document.getElementById(id);
    place?.focus({ preventScroll: true });
  });
}
