// The studio's words: Fluent files in words/LANGUAGE/, a file an area of the house. Each language becomes one module,
// `virtual:words/LANGUAGE`; what it does not say yet is said in English. `node building/words.mjs` checks that every language says
// everything and that nothing is said in vain, and writes the type of all ids for TypeScript.
import { FluentResource } from '@fluent/bundle';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';

export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ar', 'ru', 'zh-Hans', 'hi'];
const root = new URL('../', import.meta.url);

/** The messages of a Fluent text, by id: from a line `id =` to the next. Comments are dropped. */
export function messages(text) {
  const found = new Map();
  let id = null;
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue;
    const begins = line.match(/^(-?[a-z][a-zA-Z0-9-]*)\s*=/);
    if (begins) id = begins[1];
    if (id && line.trim()) found.set(id, found.has(id) ? `${found.get(id)}\n${line}` : line);
  }
  return found;
}

/** All messages of a language, and in which file each stands. */
function all(language) {
  const folder = new URL(`words/${language}/`, root);
  const found = new Map();
  const twice = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl')).sort()) {
    for (const [id, text] of messages(readFileSync(new URL(file, folder), 'utf8'))) {
      if (found.has(id)) twice.push(`words/${language}/${file}: \`${id}\` stands in ${found.get(id).file} too`);
      found.set(id, { text, file });
    }
  }
  return { found, twice };
}

export function words() {
  const prefix = 'virtual:words/';
  return {
    name: 'words',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const language = id.slice(prefix.length + 1);
      const { found } = all(language);
      const said = [...all('en').found].map(([key, { text }]) => found.get(key)?.text ?? text);
      return `export default ${JSON.stringify(said.join('\n'))};`;
    },
  };
}

/** Ids that the sources name: as a whole (`'desk-new'`), or by their beginning (`stage-${stage}`). */
async function named() {
  const ids = new Set();
  const beginnings = new Set();
  const folders = ['src/'];
  while (folders.length) {
    const folder = folders.pop();
    for (const entry of await readdir(new URL(folder, root), { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(`${folder}${entry.name}/`);
      if (!/\.(ts|svelte)$/.test(entry.name) || entry.name === 'ids.ts') continue;
      const text = await readFile(new URL(folder + entry.name, root), 'utf8');
      for (const [, id] of text.matchAll(/['"`]([a-z][a-zA-Z0-9-]*)['"`]/g)) ids.add(id);
      for (const [, beginning] of text.matchAll(/`([a-z][a-zA-Z0-9-]*-)\$\{/g)) beginnings.add(beginning);
    }
  }
  return { ids, beginnings };
}

/** Whether Fluent reads the message as a whole; one it cannot read it leaves out without a word, and the screen shows its id. */
function isWhole(id, text) {
  const [only, ...more] = new FluentResource(text).body;
  return only?.id === id && only.value !== null && more.length === 0;
}

async function check() {
  const english = all('en');
  const faults = [...english.twice];
  for (const language of LANGUAGES) {
    for (const [id, { file, text }] of all(language).found) {
      if (!isWhole(id, text)) faults.push(`words/${language}/${file}: \`${id}\` is no whole message; is a brace missing, or a line in its middle?`);
    }
  }
  for (const language of LANGUAGES.slice(1)) {
    const { found, twice } = all(language);
    faults.push(...twice);
    for (const [id, { file, text }] of english.found) {
      const said = found.get(id);
      if (!said) faults.push(`words/${language}/${file}: \`${id}\` is missing`);
      // A variable that a translation leaves out may be meant; one that English does not have is a slip.
      for (const [, name] of (said?.text ?? '').matchAll(/\{\s*\$([a-z][a-zA-Z]*)/g)) {
        if (!text.includes(`$${name}`)) faults.push(`words/${language}/${said.file}: \`${id}\` names $${name}, which English does not`);
      }
    }
    for (const [id, { file }] of found) if (!english.found.has(id)) faults.push(`words/${language}/${file}: \`${id}\` is not in English`);
  }
  const { ids, beginnings } = await named();
  for (const [id, { file }] of english.found) {
    const used = ids.has(id) || [...beginnings].some((beginning) => id.startsWith(beginning)) || id.startsWith('-');
    if (!used) faults.push(`words/en/${file}: \`${id}\` is used nowhere`);
  }
  return faults;
}

/** The type of all ids, for TypeScript. */
export async function writeIds() {
  const ids = [...all('en').found.keys()].filter((id) => !id.startsWith('-')).sort();
  const text = `// Made by building/words.mjs from words/en: every id there is.\nexport type Word =\n${ids.map((id) => `  | '${id}'`).join('\n')};\n`;
  const file = new URL('src/words/ids.ts', root);
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before !== text) await writeFile(file, text);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await writeIds();
  const faults = process.argv.includes('--ids') ? [] : await check();
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exit(1);
}
