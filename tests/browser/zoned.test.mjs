// What the studio takes a wall's time for, where the clock on it jumps: the same module as in the studio, without a browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const studio = new URL('../../web/studio/', import.meta.url);
const { transpile, ModuleKind, ScriptTarget } = createRequire(new URL('package.json', studio))('typescript');
// The house's own zone is the only thing that it asks of the page.
const source = readFileSync(new URL('src/words/zoned.ts', studio), 'utf8').replace(/^import .*house.*$/m, "const house = { zone: 'UTC' };");
const script = transpile(source, { module: ModuleKind.ESNext, target: ScriptTarget.ESNext });
const { instantOf, readings } = await import(`data:text/javascript,${encodeURIComponent(script)}`);

/** Times that the wall leaves out: each with what a clock before the jump may mean, and one that was not set forward. */
const LEFT_OUT = [
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z'],
  ['2026-03-08T02:30', 'America/New_York', '2026-03-08T06:30:00.000Z', '2026-03-08T07:30:00.000Z'],
  ['2026-09-06T00:15', 'America/Santiago', '2026-09-06T03:15:00.000Z', '2026-09-06T04:15:00.000Z'],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:15:00.000Z', '2026-10-03T15:45:00.000Z'],
];

for (const [wall, zone, earlier, later] of LEFT_OUT) {
  test(`${wall} is left out in ${zone}: the earlier reading stands first, and without a choice it is the later`, () => {
    assert.deepEqual(readings(wall, zone), [earlier, later]);
    assert.equal(instantOf(wall, zone), later);
  });
}

test('a time that the wall shows twice is the first of the two', () => {
  assert.deepEqual(readings('2026-11-01T01:30', 'America/New_York'), ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']);
  assert.equal(instantOf('2026-10-25T02:30', 'Europe/Berlin'), '2026-10-25T00:30:00.000Z');
});

test('any other time is one instant, and what is no time is none', () => {
  assert.deepEqual(readings('2026-11-24T09:02', 'Asia/Kolkata'), ['2026-11-24T03:32:00.000Z']);
  assert.deepEqual(readings('', 'Asia/Kolkata'), []);
});
