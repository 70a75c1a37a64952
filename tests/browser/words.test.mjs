// What the server can answer and what the studio says of it: every refusal and every deed has its words. The words' own check sees to it that
// every language has what English has.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { LANGUAGES, messages } from '../../web/studio/building/words.mjs';

const { FluentBundle, FluentResource } = createRequire(new URL('../../web/studio/package.json', import.meta.url))('@fluent/bundle');

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** The words in quotation marks, each once, in order. */
const quoted = (text, mark = "'") => [...new Set([...text.matchAll(new RegExp(`${mark}([a-z-]+)${mark}`, 'g'))].map(([, word]) => word))].sort();
const said = (file) => new Set([...read(`web/studio/words/en/${file}.ftl`).matchAll(/^([a-z-]+) =/gm)].map(([, id]) => id));

test('every type of problem has words in the studio', () => {
  const kinds = [...read('crates/studio/src/problem.rs').matchAll(/Problem::new\(StatusCode::\w+, "([a-z-]+)"/g)].map(([, kind]) => kind);
  assert.ok(kinds.length > 20);
  const like = read('web/studio/src/shell/refused.ts').match(/LIKE[^{]*\{([^}]*)\}/)[1];
  const words = said('refused');
  assert.deepEqual(kinds.filter((kind) => !words.has(`refused-${kind}`) && !like.includes(`'${kind}'`)), []);
});

test('every case of a refusal that people meet has words in the studio', () => {
  const sources = readdirSync(new URL('../../crates/studio/src/', import.meta.url)).filter((name) => name.endsWith('.rs')).map((name) => read(`crates/studio/src/${name}`));
  const cases = sources.flatMap((source) => [...source.matchAll(/Problem::(unreadable|invalid|conflict)\((?:(?!Problem::)[^;])*?\)\s*\.(?:about|case)\("([a-z-]+)"/g)]);
  const kinds = cases.map(([, kind, code]) => `${kind === 'conflict' ? 'not-allowed-now' : kind}-${code}`);
  for (const met of ['unreadable-broken-off', 'invalid-huge-picture', 'not-allowed-now-in-state', 'not-allowed-now-not-live']) assert.ok(kinds.includes(met), `${met} of ${kinds.join()}`);
  const uses = [...read('crates/desk/src/remove_concept.rs').matchAll(/"([a-z]+)" => write!/g)].map(([, code]) => `used-${code}`);
  assert.ok(uses.length >= 10);
  const words = said('refused');
  assert.deepEqual([...kinds, ...uses, 'not-allowed-now-used'].filter((id) => !words.has(`refused-${id}`)), []);
});

test('every finding of the checklist has words in the studio, and its name there', () => {
  const found = ['checklist', 'checklist/finding', 'checklist/pictures'].map((name) => read(`crates/newsroom/src/${name}.rs`)).join('');
  const names = [...found.matchAll(/(?:Blocks|Warns|Good), "([a-z-]+)"|"(picture-\w+-untranslated)"/g)].map((one) => one[1] ?? one[2]);
  assert.ok(names.length > 20 && names.includes('table-is-empty') && names.includes('picture-alt-untranslated'));
  const words = said('publish');
  const known = read('web/studio/src/publish/story.ts');
  assert.deepEqual(names.filter((name) => !words.has(`publish-check-${name}`) || !known.includes(`| '${name}'`)), []);
});

test('every deed of the log has words in the studio', () => {
  const deeds = [...read('crates/newsroom/src/act.rs').matchAll(/^ {4}\w+ "([a-z-]+)",$/gm)].map(([, deed]) => deed);
  assert.ok(deeds.length > 40);
  const words = said('deeds');
  assert.deepEqual(deeds.filter((deed) => !words.has(`deed-${deed}`)), []);
});

test('the room and the studio mean the same: how large a frame may be, what ends it for good, what is told in it', () => {
  const [why, socket] = ['room', 'room/socket'].map((name) => read(`crates/studio/src/${name}.rs`));
  const room = read('web/studio/src/editor/room/room.svelte.ts');
  assert.equal(room.match(/const LARGEST = (.+);/)[1], socket.match(/const LARGEST: usize = (.+);/)[1]);

  const named = new Map([...why.matchAll(/Why::(\w+) => "([a-z-]+)"/g)].map(([, one, name]) => [one, name]));
  const final = [...why.match(/fn is_final[^}]*/)[0].matchAll(/Why::(\w+)/g)].map(([, one]) => named.get(one));
  assert.ok(final.length > 3 && final.every(Boolean), final.join());
  assert.deepEqual(quoted(room.match(/FOR_GOOD = new Set\(\[(.*)\]\)/)[1]), final.sort());

  const parts = (fields = '') => [...fields.matchAll(/(\w+):/g)].map(([, part]) => part);
  const kinds = read('crates/studio/src/room/notice.rs').match(/pub enum Notice \{\n([^]*?)\n\}/)[1].matchAll(/^ {4}(\w+)(?: \{([^}]*)\})?,$/gm);
  const told = Object.fromEntries([...kinds].map(([, kind, fields]) => [kind.toLowerCase(), parts(fields)]));
  assert.ok('refused' in told && 'readonly' in told, Object.keys(told).join());
  const frames = read('web/studio/src/editor/room/frames.ts');
  assert.deepEqual(quoted(frames.match(/'kind' in given && \[(.*?)\]/)[1]), Object.keys(told).sort());
  assert.deepEqual(Object.fromEntries([...frames.matchAll(/\{ kind: '([a-z]+)'(.*?) \}/g)].map(([, kind, fields]) => [kind, parts(fields)])), told);
});

test('what may be done has one name in the table of permissions and in the studio', () => {
  const table = read('crates/newsroom/src/permission.rs').match(/pub enum Action \{([^}]*)\}/)[1];
  const actions = [...table.matchAll(/^ {4}(\w+),$/gm)].map(([, name]) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase());
  assert.ok(actions.length > 20 && actions.includes('take-down'));
  assert.deepEqual(quoted(read('web/studio/src/shell/session.svelte.ts').match(/export type Action =([^;]*);/)[1]), actions.sort());
});

test('a field says that its line is long where the checklist does', () => {
  const lengths = (source, told) => Object.fromEntries([...source.matchAll(told)].map(([, name, length]) => [name, Number(length)]));
  const checklist = lengths(read('crates/newsroom/src/checklist.rs'), /const LONG_(\w+): usize = (\d+);/g);
  assert.equal(Object.keys(checklist).length, 2);
  assert.deepEqual(lengths(read('web/studio/src/editor/lengths.ts'), /export const (\w+) = (\d+);/g), checklist);
});

test('where nothing is told as one thing is, it is told by its number', () => {
  const counted = { 'desk-counts': 'waiting', 'board-column': 'count' };
  const like = LANGUAGES.filter((language) => new Intl.PluralRules(language).select(0) === 'one');
  assert.ok(like.includes('fr') && like.includes('hi'), like.join());
  for (const language of like) {
    const said = messages(read(`web/studio/words/${language}/desk.ftl`));
    for (const [id, name] of Object.entries(counted)) {
      const bundle = new FluentBundle(language);
      bundle.addResource(new FluentResource(said.get(id)));
      const told = bundle.formatPattern(bundle.getMessage(id).value, { stories: '7', count: 7, stage: 'A', [name]: 0 });
      assert.match(told, /0/, `${language}: ${told}`);
    }
  }
});

test('in words that run from right to left an address keeps its order', () => {
  const folder = new URL('../../web/studio/words/ar/', import.meta.url);
  const words = readdirSync(folder).map((file) => read(`web/studio/words/ar/${file}`)).join('');
  const addresses = [...words.matchAll(/(?:https?:\/\/|mailto:)(.?)/g)];
  assert.ok(addresses.length > 3);
  assert.deepEqual(addresses.filter(([, next]) => next !== '\u200e').map(([all]) => all), [], 'a mark of direction follows');
});

test('every key of a screen stands in the page that tells of it', () => {
  const caps = { ' ': 'Space', Mod: 'Ctrl', ArrowUp: '↑', enter: 'Enter' };
  const cap = (key) => key.split('+').map((part) => caps[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(' ');
  const rows = [...read('web/studio/src/shell/keys.ts').matchAll(/where: '(\w+)', keys: \['(.+?)'/g)].map(([, where, key]) => ({ where, key: cap(key) }));
  for (const [where, page] of [['list', 'tutorial/first-day'], ['editor', 'howto/write-a-story'], ['front', 'howto/curate-a-front']]) {
    const told = [...read(`docs/${page}.md`).matchAll(/^\| ([^|]+) \|/gm)].map(([, cell]) => ` ${cell.replaceAll(',', ' ')} `).join('');
    const keys = rows.filter((row) => row.where === where).map(({ key }) => key);
    assert.ok(keys.length > 5, where);
    assert.deepEqual(keys.filter((key) => !told.includes(` ${key} `)), [], page);
  }
});
