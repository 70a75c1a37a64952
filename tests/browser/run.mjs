// Runs all files of tests: more at once than there are processors, as browsers are waited for much of the time. Files share nothing that one of
// them changes. The longest begin first, so that none runs alone in the end.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { tap } from 'node:test/reporters';
import { inspect } from 'node:util';

const LONG = ['pages', 'editor', 'unseen', 'studio', 'fronts'].map((name) => `${name}.test.mjs`);
const here = new URL('.', import.meta.url).pathname;
const found = readdirSync(here).filter((name) => name.endsWith('.test.mjs'));
const files = [...LONG, ...found.filter((name) => !LONG.includes(name))].map((name) => here + name);

const failed = [];

run({ files, concurrency: availableParallelism() + 1 })
  .on('test:fail', ({ name, file, details: { error } }) => {
    process.exitCode = 1;
    failed.push(`${file?.replace(here, '')}: ${name}\n${inspect(error.cause ?? error)}`);
  })
  .compose(tap)
  // Once more at the end, where somebody looks first.
  .on('end', () => failed.length && console.log(`\nfailed:\n\n${failed.join('\n\n')}`))
  .pipe(process.stdout);
