// Opening without a line: a worker (worker.ts) keeps the studio's files. Who was here is remembered beside it (remembered.ts), and what was
// written is kept by the editor.

import { Remembered } from './remembered';

/** The screen that one came for is loaded by then, on a slow line too. */
const LATER = 10_000;

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL: (address: string) => string };
}

/** The only address that may become a worker; the policy's name is in the newsroom's Content-Security-Policy. */
const ours = (address: string): string => {
  if (!address.startsWith('/worker.js?build=')) throw new Error('no worker of ours');
  return address;
};

/** Tells the worker which files this page has loaded. */
function tell(): void {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  navigator.serviceWorker.controller?.postMessage({ keep: loaded.filter((name) => name.startsWith(`${location.origin}/assets/`)) });
}

/** A new build threw the old one's files away. Whoever has had a story open here can open it without a line, before they have opened one by this build. */
async function keepStories(): Promise<void> {
  await import('../editor/Story.svelte');
  tell();
}

/** Called when the studio stands, so that it takes nothing from the first view. */
export async function keepFiles(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src^="/assets/"]');
  const build = script?.getAttribute('src')?.split('/').at(-1);
  if (!build || !('serviceWorker' in navigator)) return;
  const address = ours(`/worker.js?build=${build}`);
  try {
    const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('masthead-worker', { createScriptURL: ours });
    navigator.serviceWorker.addEventListener('controllerchange', tell);
    await navigator.serviceWorker.register(policy ? policy.createScriptURL(address) : address, { updateViaCache: 'none' });
    tell();
    if (new Remembered<unknown[]>('stories').recall()?.length) setTimeout(() => void keepStories(), LATER);
  } catch {
    // A browser that allows no worker (a private window) needs a line to open the studio.
  }
}
