// Where the focus is after something was done: a button that is gone, or rests, keeps none, and then keys lead nowhere.
import { tick } from 'svelte';

/** Nobody has the focus, or one that the next drawing takes it from. */
const isLost = (): boolean => !document.activeElement || document.activeElement === document.body || document.activeElement.matches(':disabled');

/** Back to where one was; if that is gone or takes none, to the screen. */
export async function focusAgain(before: Element | null, otherwise?: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (!isLost()) return;
  for (const to of [before, otherwise?.(), document.getElementById('main')]) {
    if (to instanceof HTMLElement && to.isConnected) to.focus();
    if (!isLost()) return;
  }
}
