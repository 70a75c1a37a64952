// The door and what opens it, as somebody meets them who has lost their passkey; and that a window left open does not keep a session.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { violations } from './axe.mjs';
import { PICTURES } from './browser.mjs';
import { atWork } from './writing.mjs';

const { browser, newsroom, people } = await atWork({ ines: ['Ines Albrandt', { role: 'reporter' }], salma: ['Salma Haddad', { role: 'reporter', language: 'ar' }] });
const { ines, salma } = people;

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function window(who, { width = 1280, dark = false, locale = 'en', signedIn = true } = {}) {
  const storageState = signedIn ? who.storageState : undefined;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', locale, storageState, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(`script: ${error.message}`));
  return page;
}

/** The next password alone does not open: there is a passkey, and no app. */
async function askForRecovery(page) {
  const needed = { type: 'urn:masthead:problem:code-needed', title: 'A code is needed', status: 401, detail: 'x', code: 'recovery' };
  let told = false;
  await page.route((url) => url.pathname === '/api/v1/session', async (route) => {
    if (told || route.request().method() !== 'POST') return route.continue();
    told = true;
    await route.fulfill({ status: 401, contentType: 'application/problem+json', body: JSON.stringify(needed) });
  });
}

test('who has lost their passkey is asked for a recovery code beside the password', async () => {
  for (const [locale, dark, width, words] of [['en', false, 1280, 'type one of your recovery codes'], ['ar', true, 390, 'أحد رموز الاستعادة']]) {
    const page = await window(ines, { locale, dark, width, signedIn: false });
    await page.goto(newsroom.address);
    await page.locator('#email').fill(ines.email);
    await page.locator('#password').fill(ines.password);
    await askForRecovery(page);
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]', { hasText: words }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'code');
    assert.equal(await page.locator('.doorfoot button').count(), 1, 'there is no app to use');
    assert.deepEqual(await violations(page), []);
    await page.screenshot({ path: `${PICTURES}door-recovery-${locale}.png` });
    await page.locator('#code').fill('k7pd-m2vq-x9rt-w4hb');
    const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/api/v1/session'));
    await page.keyboard.press('Enter');
    assert.deepEqual((await sent).postDataJSON(), { email: ines.email, password: ines.password, recovery_code: 'k7pd-m2vq-x9rt-w4hb' });
    await page.locator('.app').waitFor();
  }
});

test('recovery codes are offered where they will open something', async () => {
  for (const [who, name, width, dark] of [[ines, 'en', 1280, false], [salma, 'ar', 390, true]]) {
    const page = await window(who, { width, dark });
    await page.goto(`${who.address}/#/account`);
    const row = page.locator('.rows li').filter({ has: page.locator('b', { hasText: name === 'en' ? 'Recovery codes' : 'رموز الاستعادة' }) });
    await row.waitFor();
    assert.equal(await row.getByRole('button').count(), 0, 'a password alone');
    await row.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${PICTURES}door-keys-${name}.png` });
    await page.route('**/api/v1/people/*/keys', async (route) => {
      const answer = await route.fetch();
      const passkeys = [{ id: 'p1', name: 'my phone', added: '2026-11-23T12:00:00Z', used: null }];
      await route.fulfill({ response: answer, json: { ...(await answer.json()), passkeys } });
    });
    await page.reload();
    await row.getByRole('button').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
});

test('what a window asks by itself does not use the session', async () => {
  const page = await window(ines);
  await page.clock.install();
  await page.goto(`${ines.address}/#/desk`);
  const uses = async () => (await page.waitForRequest((request) => request.url().includes('/api/v1/stories?'))).headers()['x-masthead'] === '1';
  await page.locator('.app').waitFor();
  await page.clock.runFor(120_000);
  let asked = uses();
  await page.clock.runFor(30_000);
  assert.equal(await asked, false, 'nobody is there');
  await page.keyboard.press('ArrowDown');
  asked = uses();
  await page.clock.runFor(30_000);
  assert.equal(await asked, true, 'somebody is');
});
