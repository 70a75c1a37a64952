// Roles are given by several people at once: what one of them takes away no other gives back unseen. And what is not for somebody they are not led to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, soon } from './writing.mjs';

const { browser, newsroom, people } = await atWork({ ines: ['Ines Albrandt', { role: 'admin' }], rosa: ['Rosa Lind', { role: 'reporter' }], dana: ['Dana Wirth', { role: 'reporter' }] });
const { ines, rosa, dana } = people;
const api = (...asked) => newsroom.api(...asked);
const WORLD = { key: 'world', name: 'World', stages: [{ key: 'writing' }, { key: 'ready' }] };
await api('PUT', 'desks/world', WORLD);

const REPORTER = { role: 'reporter', over: 'house' };
const EDITS_WORLD = { role: 'desk-editor', over: { desk: 'world' } };
const roles = async ({ id }) => (await api('GET', `people/${id}`)).grants.map(({ role }) => role).sort();

async function give({ id }, grants) {
  const door = await fetch(`${newsroom.address}/api/v1/people/${id}`, { headers: newsroom.headers });
  await api('PATCH', `people/${id}`, { grants }, door.headers.get('etag'));
}

async function window(t, who, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', storageState: who.storageState, serviceWorkers: 'block' });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${who.address}/#/${address}`);
  await page.locator('main').waitFor();
  return page;
}

test('a role that was taken away stays away when somebody else puts the person on a desk', async (t) => {
  await give(rosa, [REPORTER, { role: 'sub-editor', over: 'house' }]);
  const page = await window(t, ines, 'desks?which=world');
  const dialog = page.locator('dialog[open]');
  await dialog.locator('.add select').first().selectOption({ label: 'Rosa Lind' });
  await give(rosa, [REPORTER]);
  await dialog.locator('.add button[type=submit]').click();
  await dialog.locator('.rows b', { hasText: 'Rosa Lind' }).waitFor();
  assert.deepEqual(await roles(rosa), ['reporter', 'reporter']);
});

test('roles are saved over those that were seen; otherwise it is said, and shown how they stand', async (t) => {
  await give(dana, [REPORTER, EDITS_WORLD]);
  const page = await window(t, ines, `people?who=${dana.id}`);
  const dialog = page.locator('dialog[open]');
  const shown = () => dialog.locator('.grant').count();
  await soon(async () => (await shown()) === 2, 'two roles are not shown');
  const save = dialog.locator('button[type=submit]');
  await save.and(page.locator(':enabled')).waitFor();
  await give(dana, [REPORTER]);
  await dialog.locator('.grant select').first().selectOption('contributor');
  await save.click();
  await page.locator('.toast', { hasText: 'Somebody else has changed this' }).waitFor();
  await soon(async () => (await shown()) === 1, 'they are not shown as they stand');
  assert.deepEqual(await roles(dana), ['reporter']);
  await dialog.locator('.grant select').first().selectOption('contributor');
  await save.click();
  await dialog.waitFor({ state: 'detached' });
  assert.deepEqual(await roles(dana), ['contributor']);
});

test('two who make a desk of one short name: the second is told that it is taken', async (t) => {
  const page = await window(t, ines, 'desks');
  await page.getByRole('button', { name: 'New desk' }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('#desk-name').fill('Weather');
  await api('PUT', 'desks/weather', { ...WORLD, key: 'weather', name: 'The weather' });
  await dialog.locator('button[type=submit].p').click();
  await dialog.locator('#desk-key[aria-invalid=true]').waitFor();
  assert.equal((await api('GET', 'desks/weather')).name, 'The weather');
});

test('what is of the whole house is not offered to an admin over a part of it', async (t) => {
  await give(dana, [{ role: 'admin', over: { edition: 'en' } }]);
  const page = await window(t, dana, 'desk');
  // Whoever was given more signs in anew.
  await page.locator('#email').fill(dana.email);
  await page.locator('#password').fill(dana.password);
  await page.keyboard.press('Enter');
  await page.locator('.me').click();
  const offered = await page.locator('.menu a').allInnerTexts();
  assert.ok(offered.includes('Editions') && !offered.includes('Site') && !offered.includes('Audit log'), offered.join());
  await page.evaluate(() => { location.hash = '#/audit'; });
  await page.locator('h1', { hasText: 'is not open to you' }).waitFor();
});

test('the log of acts tells what somebody was given', async (t) => {
  await give(rosa, [REPORTER, EDITS_WORLD]);
  const page = await window(t, ines, 'audit');
  await page.locator('.grid-table tr', { hasText: `person/${rosa.id}` }).getByText('grants reporter house, desk-editor world').first().waitFor();
});
