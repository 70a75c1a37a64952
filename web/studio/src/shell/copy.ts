// Words onto the clipboard. Over a line without TLS, as in many a newsroom's own network, the browser has no interface for it: there it copies a selection.
import { t } from '../words/words.svelte';
import { complain, say } from './toasts.svelte';

export async function copy(words: string): Promise<void> {
  // Not what the browser's types say: it is not there on such a line.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) return clipboard.writeText(words);
  const area = document.createElement('textarea');
  area.value = words;
  area.readOnly = true;
  area.className = 'vh';
  const had = document.activeElement;
  // What stands behind an open dialog takes no selection.
  (had?.closest('dialog') ?? document.body).append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (had instanceof HTMLElement) had.focus();
  if (!done) throw new Error('the browser did not copy');
}

/** Copies, and says whether it did. */
export const copyAndTell = (words: string): Promise<void> => copy(words).then(() => void say(t('shell-copied')), () => void complain(t('shell-not-copied')));
