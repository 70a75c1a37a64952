// How the studio is built for browsers: one entry, a chunk for each screen and each language, every file named by its content.
// The page itself is written by the binary (crates/studio/src/page.rs), which finds the entries in the manifest.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { words } from './building/words.mjs';

/** What every screen stands on is one file: a file each would cost more in headers than it holds. */
const SHELL = /\/(node_modules\/svelte|src\/api|src\/shell\/(again|Avatar|Dialog|focus|Icon|icons|keys|layers|look|place|refused|remembered|router|session|somebody|toasts))/;

export default defineConfig({
  // `tree`: elements are made one by one and never from a string, so nothing needs to be trusted.
  plugins: [svelte({ compilerOptions: { fragments: 'tree' } }), words()],
  base: './',
  build: {
    outDir: 'dist',
    target: ['chrome111', 'firefox115', 'safari16'],
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    assetsDir: '.',
    rollupOptions: {
      input: { studio: 'src/main.ts', 'before-paint': 'src/before-paint.ts', worker: 'src/worker.ts' },
      output: { codeSplitting: { groups: [{ name: 'shell', test: SHELL }] } },
    },
  },
});
