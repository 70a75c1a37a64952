// How the studio is built for browsers: one entry, a chunk for each screen, every file named by its content.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte({ compilerOptions: { fragments: 'tree' } })],
  base: './',
  build: { outDir: 'dist', target: ['chrome111', 'firefox115', 'safari16'], manifest: 'manifest.json', assetsInlineLimit: 0, assetsDir: '.' },
});
