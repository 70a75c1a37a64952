// Every kind of page against the Nu HTML checker, in every edition.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import vnu from 'vnu-jar';
import { at, kinds, launch } from './browser.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

function hasJava() {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('pages are valid HTML', { skip: hasJava() ? false : 'java is not installed; apt-get install default-jre-headless' }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-html-'));
  const files = [];
  for (const edition of ['en', 'de', 'es', 'fr', 'ar', 'ru', 'zh-hans', 'hi']) {
    for (const [kind, path] of await kinds(browser, edition)) {
      const file = join(folder, `${edition}-${kind}.html`);
      writeFileSync(file, await (await fetch(at(path))).text());
      files.push(file);
    }
  }
  let report = '';
  try {
    execFileSync('java', ['-Xss4m', '-jar', vnu, '--format', 'gnu', '--errors-only', '--exit-zero-always', '--stdout', ...files], { maxBuffer: 1 << 26, encoding: 'utf8' })
      .split('\n').filter(Boolean).forEach((line) => { report += `${line.replace(folder, '')}\n`; });
  } catch (error) {
    report = String(error.stderr || error);
  }
  assert.equal(report, '');
});
