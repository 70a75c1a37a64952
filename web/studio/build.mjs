// Builds the studio into dist/, which the binary embeds: `npm ci && node build.mjs`. Text is compressed here, as hard as it goes, so
// that the binary only hands it out.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { writeIds } from './building/words.mjs';

await writeIds();
await build({ logLevel: 'warn' });
const dist = new URL('dist/', import.meta.url);
for (const name of await readdir(dist)) {
  if (!/\.(js|css|svg)$/.test(name)) continue;
  const plain = await readFile(new URL(name, dist));
  await writeFile(new URL(`${name}.br`, dist), brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  await writeFile(new URL(`${name}.gz`, dist), gzipSync(plain, { level: 9 }));
}

// What everybody loads before a screen: its share of the budget of the first view (188 kB with fonts).
const manifest = JSON.parse(await readFile(new URL('manifest.json', dist), 'utf8'));
const files = new Set();
const collect = (key) => {
  const entry = manifest[key];
  for (const file of [entry.file, ...(entry.css ?? [])]) files.add(file);
  for (const other of entry.imports ?? []) collect(other);
};
for (const key of Object.keys(manifest).filter((key) => manifest[key].isEntry)) collect(key);
let bytes = 0;
for (const file of files) bytes += (await readFile(new URL(`${file}.br`, dist))).length;
console.log(`studio, before any screen: ${(bytes / 1000).toFixed(1)} kB compressed, of 60`);
if (bytes > 60_000) throw new Error('the studio is over its budget of 60 kB before any screen (DESIGN, section 7)');
