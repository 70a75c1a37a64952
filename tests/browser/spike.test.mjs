// The spike: drafts are put aside from the list and from the story, and come back; nobody's words are lost by it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './axe.mjs';
import { atWork, caretAtEnd, soon, standing, text } from './writing.mjs';

const BODY = [{ type: 'paragraph', text: 'Begun by mistake.' }];
const { browser, newsroom, people, open } = await atWork({ edda: ['Edda Lohr'], jonas: ['Jonas Mire', { role: 'reporter' }], huda: ['Huda Nasser', { language: 'ar' }] });

const state = async (story) => (await newsroom.api('GET', `stories/${story}`)).state;
const stands = (story, wanted) => soon(async () => (await state(story)) === wanted, `it is not ${wanted}`);
const toast = (page, words) => page.locator('.toast', { hasText: words });
const row = (page, story) => page.locator(`#story-${story}`);
const aside = (page, words = 'put this story on the spike') => page.locator('.banner', { hasText: words });

async function desk(person, query = '', { width = 1280, dark = false } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', storageState: person.storageState });
  const page = await context.newPage();
  await page.goto(`${person.address}/#/desk${query}`);
  await page.locator('.list tr[aria-current]').first().waitFor();
  return { context, page };
}

test('a draft is put on the spike from the list by a key, and undone', async () => {
  const [kept, story] = [await newsroom.story({ headline: 'A keeper' }), await newsroom.story({ headline: 'A mistake' })];
  const { context, page } = await desk(people.edda);
  await row(page, story).focus();
  await page.keyboard.press('s');
  await toast(page, '“A mistake” is on the spike').waitFor();
  await row(page, story).waitFor({ state: 'detached' });
  assert.equal(await state(story), 'spiked');
  assert.equal(await page.evaluate(() => document.activeElement?.id), `story-${kept}`, 'keys go on at the next story');
  await toast(page, 'on the spike').getByRole('button', { name: 'Undo' }).click();
  await row(page, story).waitFor();
  assert.equal(await state(story), 'draft');
  await context.close();
});

test('many are spiked at once, found by the filter, and brought back; what is no draft says why', async () => {
  const [one, two, due] = [await newsroom.story({ headline: 'First of two' }), await newsroom.story({ headline: 'Second of two' }), await newsroom.story({ headline: 'Out on Monday' })];
  const subject = await newsroom.api('POST', 'concepts', { kind: 'subject', names: { en: { name: 'Ports' } } });
  const at = async () => `"${(await newsroom.api('GET', `stories/${due}`)).version}"`;
  await newsroom.api('PATCH', `stories/${due}`, { subjects: [subject.id] }, await at());
  await newsroom.api('PUT', `stories/${due}/schedule`, { at: '2099-01-01T00:00:00Z' }, await at());
  const { context, page } = await desk(people.edda);
  for (const story of [one, two]) await row(page, story).locator('input').check();
  await page.locator('.bulk').getByRole('button', { name: 'Put on the spike' }).click();
  await toast(page, '2 stories changed').waitFor();
  await row(page, one).waitFor({ state: 'detached' });
  await row(page, due).focus();
  await page.keyboard.press('s');
  await toast(page, 'take it off the schedule first').waitFor();
  await page.getByRole('button', { name: 'Spiked', exact: true }).click();
  for (const story of [one, two]) await row(page, story).waitFor();
  assert.equal(await row(page, due).count(), 0);
  await row(page, one).focus();
  await page.keyboard.press('e');
  await toast(page, '“First of two” is on the spike; take it off first').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('s');
  await toast(page, '“First of two” is a draft again').waitFor();
  await stands(one, 'draft');
  assert.equal(await state(two), 'spiked');
  await context.close();
});

test('to a reporter it is not offered for what is somebody else’s', async () => {
  const story = await newsroom.story({ headline: 'Somebody else’s' });
  const { context, page } = await desk(people.jonas);
  await row(page, story).locator('input').check();
  assert.equal(await page.getByRole('button', { name: 'Put on the spike' }).count(), 0);
  await row(page, story).focus();
  await page.keyboard.press('s');
  await page.locator('.toast.bad').waitFor();
  assert.equal(await state(story), 'draft');
  await context.close();
});

test('a story that is spiked while another types is only read, says by whom, and is written on without a reload', async () => {
  const story = await newsroom.story({ headline: 'Ships wait', body: BODY });
  const [one, other] = [await open(people.edda, story), await open(people.jonas, story)];
  await caretAtEnd(other.page);
  await other.page.keyboard.type(' Words of the last second.');
  await one.page.getByText('Words of the last second.').waitFor();
  await one.page.locator('.ProseMirror').click();
  await one.page.keyboard.press('F9');
  await toast(one.page, 'is on the spike').waitFor();
  await aside(other.page, 'Edda Lohr put this story on the spike').waitFor();
  await other.page.locator('.ProseMirror[aria-readonly="true"]').waitFor();
  await other.page.locator('.ProseMirror').click();
  await other.page.keyboard.type('x');
  assert.match(await text(other.page), /Words of the last second\.\s*$/);
  await one.page.getByText('Before you publish').waitFor({ state: 'detached' });
  assert.equal(await other.page.getByRole('button', { name: 'Take off the spike' }).count(), 0, 'a reporter takes off only their own');
  assert.deepEqual(await violations(other.page), []);
  await soon(async () => JSON.stringify(await newsroom.api('GET', `stories/${story}`)).includes('Words of the last second.'), 'what was typed before is part of it');
  await aside(one.page).getByRole('button', { name: 'Take off the spike' }).click();
  await toast(one.page, 'is a draft again').waitFor();
  await aside(other.page).waitFor({ state: 'detached' });
  await other.page.locator('.ProseMirror[aria-readonly="false"]').waitFor();
  await caretAtEnd(other.page);
  await other.page.keyboard.type(' And on it goes.');
  await one.page.getByText('And on it goes.').waitFor();
  await standing(other.page, 'saved');
  for (const { context, faults } of [one, other]) {
    assert.deepEqual(faults, []);
    await context.close();
  }
});

test('a headline that is only read is not changed by Undo', async () => {
  const story = await newsroom.story({ headline: 'Ships wait', body: BODY });
  const { context, page } = await open(people.jonas, story);
  await standing(page, 'saved');
  const headline = page.locator('#field-headline');
  await headline.fill('Ships sail');
  await standing(page, 'saved');
  const { version } = await newsroom.api('POST', `stories/${story}/checkpoint`);
  await newsroom.api('PUT', `stories/${story}/spike`, undefined, `"${version}"`);
  await page.locator('#field-headline[readonly]').waitFor();
  await headline.press('Control+z');
  assert.equal(await headline.inputValue(), 'Ships sail');
  await context.close();
});

test('words of somebody who had no line wait for the story to come back, and say so', async () => {
  const story = await newsroom.story({ headline: 'Ships wait', body: BODY });
  const { context, page } = await open(people.jonas, story);
  await standing(page, 'saved');
  await caretAtEnd(page);
  people.jonas.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(' Written in the tunnel.');
  const at = async () => `"${(await newsroom.api('GET', `stories/${story}`)).version}"`;
  await newsroom.api('PUT', `stories/${story}/spike`, undefined, await at());
  people.jonas.line.mend();
  for (const times of ['at first', 'after a reload']) {
    await aside(page, 'What you wrote has not arrived').waitFor();
    assert.match(await text(page), /Written in the tunnel\.\s*$/, times);
    await page.locator('.save', { hasText: /Read only, .* kept here/ }).waitFor();
    if (times === 'at first') await page.reload();
  }
  assert.doesNotMatch(JSON.stringify(await newsroom.api('GET', `stories/${story}`)), /tunnel/);
  await newsroom.api('DELETE', `stories/${story}/spike`, undefined, await at());
  await standing(page, 'saved');
  await caretAtEnd(page);
  await page.keyboard.type(' And out.');
  await standing(page, 'saved');
  await newsroom.api('POST', `stories/${story}/checkpoint`);
  assert.match(JSON.stringify(await newsroom.api('GET', `stories/${story}`)), /tunnel\. And out\./);
  await context.close();
});

test('on a phone, right to left, a story is put aside by its button and taken off again', async () => {
  const story = await newsroom.story({ headline: 'Ships wait', body: BODY });
  const { context, page, faults } = await open(people.huda, story, { width: 390 });
  await page.locator('#tab-publish').click();
  await page.locator('#panel-publish .spike button').click();
  await stands(story, 'spiked');
  await page.locator('#tab-text').click();
  const back = page.locator('.banner', { hasText: 'Huda Nasser' }).getByRole('button');
  await back.waitFor();
  assert.deepEqual(await violations(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the phone');
  await back.click();
  await stands(story, 'draft');
  assert.deepEqual(faults, []);
  await context.close();
});
