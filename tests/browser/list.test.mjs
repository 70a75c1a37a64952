// The desk's list on a slow line and among others who work: what is looked for arrives, and what was done stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, soon } from './writing.mjs';

const { browser, newsroom, people } = await atWork({ ines: ['Ines Albrandt', { role: 'admin' }] });
const ines = people.ines;
const api = (...asked) => newsroom.api(...asked);
const desks = (key, stages, version) => api('PUT', `desks/${key}`, { key, name: key, stages: stages.map((stage) => ({ key: stage })) }, version);
await desks('world', ['writing', 'needs-edit', 'ready']);

const at = (story) => api('GET', `stories/${story}/assignment`);
const row = (page, story) => page.locator(`#story-${story}`);
const toast = (page, words) => page.locator('.toast', { hasText: words });
/** Looks again, as a page does that is come back to. */
const lookAgain = (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

async function story(headline, wanted = {}) {
  const id = await newsroom.story({ headline });
  await api('PUT', `stories/${id}/assignment`, { desk: 'world', stage: 'writing', ...wanted });
  return id;
}

async function rename(id, headline) {
  await api('PATCH', `stories/${id}`, { headline }, `"${(await api('GET', `stories/${id}`)).version}"`);
}

async function desk(t, query = '') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', storageState: ines.storageState, serviceWorkers: 'block' });
  const page = await context.newPage();
  t.after(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });
  await page.goto(`${ines.address}/#/desk${query}`);
  await page.locator('.list tr[aria-current], .card').first().waitFor();
  return page;
}

/** What asks for the list itself waits until it is let go, one after the other. `early`: it is answered by how things stood when it was asked. */
async function held(page, { early = false } = {}) {
  const waiting = [];
  await page.route((url) => url.pathname.endsWith('/stories') && !url.searchParams.has('person') && !url.searchParams.has('mentions'), async (route) => {
    const told = early && (await route.fetch());
    await new Promise((go) => waiting.push(go));
    await (told ? route.fulfill({ response: told }) : route.continue());
  });
  return waiting;
}

test('on a slow line a look on its way is waited for', async (t) => {
  const id = await story('Before the slow line');
  const page = await desk(t);
  const waiting = await held(page);
  await lookAgain(page);
  await soon(() => waiting.length, 'nobody looked');
  for (let i = 0; i < 3; i++) await lookAgain(page);
  await page.evaluate(() => fetch('/api/v1/desks'));
  assert.equal(waiting.length, 1, 'nor is it asked twice');
  await rename(id, 'Told over the slow line');
  waiting[0]();
  await row(page, id).getByText('Told over the slow line').waitFor();
});

test('what never comes is told, and no other filter’s stories stand in its place', async (t) => {
  const id = await story('Of the filter before');
  const page = await desk(t);
  await page.clock.install();
  await held(page);
  await page.evaluate(() => { location.hash = '#/desk?q=elsewhere'; });
  await page.locator('.scroll[aria-busy=true]').waitFor();
  await page.clock.runFor(40_000);
  await page.locator('.banner', { hasText: 'cannot be reached' }).waitFor();
  assert.equal(await row(page, id).count(), 0);
  assert.equal(await page.locator('.empty').count(), 0, 'whether there is nothing nobody knows');
});

test('an answer on its way does not undo what was done meanwhile', async (t) => {
  const id = await story('Moved on');
  const page = await desk(t);
  const waiting = await held(page, { early: true });
  await lookAgain(page);
  await soon(() => waiting.length, 'nobody looked');
  await row(page, id).focus();
  await page.keyboard.press('r');
  await row(page, id).locator('.chip.ok').waitFor();
  waiting[0]();
  await soon(() => waiting.length > 1, 'it is not asked again');
  assert.equal(await row(page, id).locator('.chip.ok').count(), 1);
});

test('a long list is looked at as far as it is shown, on the board too', async (t) => {
  const id = await story('The first of many');
  const page = await desk(t);
  // Of one story the newsroom tells as many as are asked for.
  const asked = [];
  await page.route((url) => url.pathname.endsWith('/stories') && url.searchParams.has('limit') && !url.searchParams.has('person') && !url.searchParams.has('mentions'), async (route) => {
    const words = new URL(route.request().url()).searchParams;
    const [from, limit] = [Number(words.get('before') ?? 0), Number(words.get('limit'))];
    asked.push(limit);
    const response = await route.fetch({ url: route.request().url().replace(/&?before=\d+/, '') });
    const line = (await response.json()).stories.find((one) => one.id === id);
    const stories = Array.from({ length: limit }, (_, i) => ({ ...line, id: from + i ? 900_000 + from + i : id }));
    await route.fulfill({ response, json: { stories, before: String(from + limit) } });
  });
  await page.evaluate(() => { location.hash = '#/desk?as=board'; });
  const cards = (count) => soon(async () => (await page.locator('.card').count()) === count, `there are not ${count}`);
  await cards(200);
  await page.getByRole('button', { name: 'More stories' }).click();
  await cards(250);
  asked.length = 0;
  await lookAgain(page);
  await soon(() => asked.length >= 2, 'nobody looked');
  assert.deepEqual(asked.slice(0, 2), [200, 50]);
  assert.equal(await page.locator('.card').count(), 250, 'the end stays');
});

test('a move is undone though its row has left the list', async (t) => {
  const id = await story('Out of sight');
  const page = await desk(t, '?desk=world&stage=writing');
  await row(page, id).focus();
  await page.keyboard.press('r');
  await toast(page, '“Out of sight” is at “Ready” now').waitFor();
  await lookAgain(page);
  await row(page, id).waitFor({ state: 'detached' });
  await toast(page, '“Out of sight”').getByRole('button', { name: 'Undo' }).click();
  await row(page, id).waitFor();
  assert.equal((await at(id)).stage, 'writing');
});

test('what could not be moved with the others stays chosen', async (t) => {
  const [draft, aside] = [await story('Goes along'), await newsroom.story({ headline: 'On no desk' })];
  const page = await desk(t);
  for (const id of [draft, aside]) await row(page, id).locator('input').check();
  await page.locator('.bulk select').selectOption('ready');
  await page.locator('.bulk').getByRole('button', { name: 'Move', exact: true }).click();
  await page.locator('.bulk').getByText('One story chosen').waitFor();
  assert.ok(await row(page, aside).locator('input').isChecked());
});

test('boxes are ticked by Space, in the list and on the board, also where letters are no keys', async (t) => {
  const id = await story('Chosen by keys');
  const page = await desk(t);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill('single-letter');
  await page.keyboard.press('Enter');
  for (const [query, card] of [['', `#story-${id}`], ['?as=board', `#card-${id}`]]) {
    await page.evaluate((hash) => { location.hash = hash; }, `#/desk${query}`);
    await page.locator(card).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await page.locator('.bulk').getByText('One story chosen').waitFor();
    assert.ok(await page.locator(`${card} .pick input, ${card} input.pick`).isChecked());
    assert.equal(await page.locator('.peek').count(), 0);
    await page.keyboard.press(' ');
    await page.locator('.bulk').waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.peek').getByText('Chosen by keys').waitFor();
});

test('a story whose stage was taken away stands in the first column', async (t) => {
  await desks('magazine', ['writing', 'legal']);
  const id = await story('Back from the spike', { desk: 'magazine', stage: 'legal' });
  const version = async () => `"${(await api('GET', `stories/${id}`)).version}"`;
  await api('PUT', `stories/${id}/spike`, undefined, await version());
  await desks('magazine', ['drafting', 'writing'], '"1"');
  await api('DELETE', `stories/${id}/spike`, undefined, await version());
  const page = await desk(t, '?as=board&desk=magazine');
  await page.locator('.column', { has: page.locator(`#card-${id}`) }).locator('h2', { hasText: 'drafting' }).waitFor();
});

test('keys that narrow keep words and language, as the buttons do', async (t) => {
  await story('Kept in sight', { stage: 'needs-edit' });
  const page = await desk(t, '?desk=world&language=en&q=kept');
  await page.locator('.list tr[aria-current]').press('2');
  await page.waitForFunction(() => location.hash.includes('stage=needs-edit'));
  for (const word of ['language=en', 'q=kept', 'desk=world']) assert.ok(page.url().includes(word), word);
  const languages = page.getByLabel('Language', { exact: true }).locator('option');
  await languages.nth(1).waitFor({ state: 'attached' });
  assert.deepEqual(await languages.allTextContents(), ['Language: all', 'English']);
});
