// Where the focus is after something was done: a button that is gone, or rests, keeps none, and then keys lead nowhere.
import { tick } from 'svelte';

/** Nobody has the focus, or one that the next drawing takes it from. */
const isLost = (): boolean => !document.activeElement || document.activeElement === document.body || document.activeElement.matches(':disabled');

/** Asked before an answer is waited for; what it gives says afterwards whether the focus is where it was, or on nothing. Whoever has gone on to another place
 * stays there: what they type would be commands here. */
export function rests(): () => boolean {
  const held = document.activeElement;
  return () => isLost() || [held, document.getElementById('main')].includes(document.activeElement as HTMLElement);
}

/** Back to where one was; if that is gone or takes none, to the screen. */
export async function focusAgain(before: Element | null, otherwise?: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (!isLost()) return;
  for (const to of [before, otherwise?.(), document.getElementById('main')]) {
    if (to instanceof HTMLElement && to.isConnected) to.focus();
    if (!isLost()) return;
  }
}
