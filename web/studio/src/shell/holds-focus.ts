// A list whose entries go when they are dealt with: the focus stays in it, or goes to what it belongs to, and never to nowhere.
import type { Attachment } from 'svelte/attachments';

/** `otherwise` is the id of what takes the focus once nothing is left to press. */
export const holdsFocus = (otherwise: string): Attachment<HTMLElement> => (list) => {
  let focused: EventTarget | null = null;
  const came = ({ target }: FocusEvent): void => void (focused = target);
  const left = ({ relatedTarget }: FocusEvent): void => void (relatedTarget && (focused = null));
  const seen = new MutationObserver(() => {
    if (!(focused instanceof Element) || focused.isConnected) return;
    focused = null;
    if (document.activeElement === document.body) (list.querySelector<HTMLElement>('button:enabled') ?? document.getElementById(otherwise))?.focus();
  });
  list.addEventListener('focusin', came);
  list.addEventListener('focusout', left);
  seen.observe(list, { childList: true, subtree: true });
  return () => {
    seen.disconnect();
    list.removeEventListener('focusin', came);
    list.removeEventListener('focusout', left);
  };
};
