// Suggesting over the ends of blocks: whatever is done to words of several blocks at once, they stay until somebody settles it, and rejecting gives all back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, soon, standing, text } from './writing.mjs';

const { newsroom, people, open } = await atWork({ edda: ['Edda Lohr'], jonas: ['Jonas Mire'] });

const golf = { type: 'paragraph', text: 'Golf.' };
const list = { type: 'list', ordered: false, items: ['one', 'two', 'three'] };
const table = { type: 'table', caption: 'Ports', head: ['a', 'b'], rows: [['c', 'd'], ['e', 'f']] };
const drawn = (page) => page.$eval('.ProseMirror', (text) => text.innerHTML.replace(/ (data-\w+|title)="[^"]*"/g, '').replace(/<br[^>]*>/g, ''));

// What is there, how many places to the right it is chosen, what is pressed, what is struck out and what comes. In a table browsers count places as they like.
for (const [body, places, key, struck, come] of [
  [[golf, list], 6, 'Delete', /^Golf\.$/, ''],
  [[golf, list], 8, 'Delete', /^Golf\.on$/, ''],
  [[golf, list], 14, 'Backspace', /^Golf\.onetwo$/, ''],
  [[golf, list], 12, 'Enter', /^Golf\.onetw$/, ''],
  [[golf, list], 12, 'Control+x', /^Golf\.onetw$/, ''],
  [[golf, list], 12, 'X', /^Golf\.onetw$/, 'X'],
  [[golf, { type: 'paragraph', text: 'Hotel.' }], 8, 'X', /^Golf\.Ho$/, 'X'],
  [[golf, table, golf], 9, 'Delete', /^Golf\.P?o?$/, ''],
]) {
  test(`${key} over ${places} places from a paragraph into a ${body[1].type}`, async () => {
    const { context, page, faults } = await open(people.edda, await newsroom.story({ body }));
    await standing(page, 'saved');
    const before = await drawn(page);
    await page.getByRole('button', { name: 'Suggest', exact: true }).click();
    await page.locator('.ProseMirror > p').first().click();
    await page.keyboard.press('Control+Home');
    for (let i = 0; i < places; i += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press(key);
    const all = (mark) => page.$$eval(`.ProseMirror ${mark}`, (found) => found.map((one) => one.textContent).join(''));
    await soon(async () => struck.test(await all('del')), 'the words are not struck out').catch(async (late) => assert.fail(`${late.message}: ${await drawn(page)}`));
    assert.equal(await all('ins'), come);
    await page.getByRole('tab', { name: /^Suggestions/ }).click();
    const reject = page.getByRole('button', { name: /^Reject/ }).first();
    await reject.click();
    await soon(async () => (await drawn(page)) === before, 'rejecting does not give the text back');
    assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'BODY');
    assert.deepEqual(faults, []);
    await context.close();
  });
}

test('one suggests in the story where one said so, and that is plain to see', async () => {
  const [first, next] = [await newsroom.story({ body: [golf] }), await newsroom.story({ body: [golf] })];
  const { context, page, faults } = await open(people.edda, first);
  await standing(page, 'saved');
  const told = page.locator('.banner', { hasText: 'What you change is now a suggestion' });
  assert.equal(await told.count(), 0);
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await told.waitFor();
  const goTo = async (story) => {
    await page.goto(`${people.edda.address}/#/desk`);
    await page.locator('.ProseMirror').waitFor({ state: 'detached' });
    await page.goto(`${people.edda.address}/#/story/${story}`);
    await standing(page, 'saved');
  };
  await goTo(next);
  assert.equal(await told.count(), 0, 'the next story is written in');
  await page.locator('.ProseMirror > p').first().click();
  await page.keyboard.type('x');
  assert.equal(await page.locator('.ProseMirror ins').count(), 0);
  await goTo(first);
  await told.waitFor();
  await told.getByRole('button', { name: 'Make changes at once' }).click();
  await told.waitFor({ state: 'detached' });
  await page.keyboard.type('y');
  assert.equal(await page.locator('.ProseMirror ins').count(), 0, 'it is written at once');
  assert.match(await page.locator('.ProseMirror').innerText(), /y/);
  assert.deepEqual(faults, []);
  await context.close();
});

for (const [how, wanted] of [['Accept', 'Golf and red, pink, green balls.'], ['Reject', 'Golf.']]) {
  test(`what is suggested within somebody else's suggestion is one with it: ${how}`, async () => {
    const story = await newsroom.story({ body: [golf] });
    const [edda, jonas] = [await open(people.edda, story), await open(people.jonas, story)];
    for (const { page } of [edda, jonas]) {
      await standing(page, 'saved');
      await page.getByRole('button', { name: 'Suggest', exact: true }).click();
      await page.locator('.ProseMirror > p').first().click();
      await page.keyboard.press('End');
      await page.waitForTimeout(150);
      await page.keyboard.press('ArrowLeft');
    }
    await edda.page.keyboard.type(' and red, green balls');
    await jonas.page.locator('ins', { hasText: 'green balls' }).waitFor();
    for (let i = 0; i < ' and red'.length; i += 1) await jonas.page.keyboard.press('ArrowRight');
    await jonas.page.waitForTimeout(150);
    await jonas.page.keyboard.type(', pink');
    await edda.page.locator('ins', { hasText: 'pink' }).waitFor();
    await edda.page.getByRole('tab', { name: /^Suggestions/ }).click();
    const cards = edda.page.getByRole('article', { name: 'suggests to insert' });
    await cards.getByText('and red, pink, green balls').waitFor();
    assert.equal(await cards.count(), 1);
    await cards.getByRole('button', { name: how }).click();
    for (const { page } of [edda, jonas]) await soon(async () => (await text(page)) === wanted, await text(page));
    assert.equal(await jonas.page.locator('.ProseMirror ins').count(), 0);
    assert.deepEqual([...edda.faults, ...jonas.faults], []);
    for (const { context } of [edda, jonas]) await context.close();
  });
}

for (const [how, wanted] of [['Accept', 'Golf. EDDA one'], ['Reject', 'Golf.']]) {
  test(`what is typed on in a suggestion that a colleague settles meanwhile is one yet: ${how}`, async () => {
    const story = await newsroom.story({ body: [golf] });
    const [edda, jonas] = [await open(people.edda, story), await open(people.jonas, story)];
    await Promise.all([edda, jonas].map(({ page }) => standing(page, 'saved')));
    await edda.page.getByRole('button', { name: 'Suggest', exact: true }).click();
    await edda.page.locator('.ProseMirror > p').first().click();
    await edda.page.keyboard.press('End');
    await edda.page.keyboard.type(' EDDA one');
    await jonas.page.locator('ins', { hasText: 'EDDA one' }).waitFor();
    await standing(edda.page, 'saved');
    people.edda.line.cut();
    await standing(edda.page, 'offline');
    await edda.page.keyboard.type(' and two and three');
    await jonas.page.getByRole('tab', { name: /^Suggestions/ }).click();
    await jonas.page.getByRole('button', { name: how, exact: true }).click();
    await soon(async () => (await jonas.page.locator('ins').count()) === 0, 'it is not settled');
    await standing(jonas.page, 'saved');
    people.edda.line.mend();
    await standing(edda.page, 'saved');
    for (const { page } of [edda, jonas]) {
      await page.locator('.ProseMirror ins', { hasText: ' and two and three' }).waitFor();
      assert.equal(await text(page), `${wanted} and two and three`);
    }
    await newsroom.api('POST', `stories/${story}/checkpoint`);
    assert.equal((await newsroom.api('GET', `stories/${story}`)).content.body[0].text, wanted);
    assert.deepEqual([...edda.faults, ...jonas.faults], []);
    for (const { context } of [edda, jonas]) await context.close();
  });
}

test('a suggestion is settled while it is being typed', async () => {
  const story = await newsroom.story({ body: [golf] });
  const [edda, jonas] = [await open(people.edda, story), await open(people.jonas, story)];
  await Promise.all([edda, jonas].map(({ page }) => standing(page, 'saved')));
  await edda.page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await edda.page.locator('.ProseMirror > p').first().click();
  await edda.page.keyboard.press('End');
  await jonas.page.getByRole('tab', { name: /^Suggestions/ }).click();
  await edda.page.keyboard.type(' Begun');
  const reject = jonas.page.getByRole('button', { name: 'Reject', exact: true });
  await reject.waitFor();
  const typed = edda.page.keyboard.type(' and typed on and on and on and on and on.', { delay: 60 });
  await jonas.page.locator('.ProseMirror ins', { hasText: 'typed' }).waitFor();
  await reject.click();
  await soon(async () => !(await text(jonas.page)).includes('Begun'), 'it stands');
  await typed;
  await soon(async () => (await text(jonas.page)) === (await text(edda.page)), 'the two screens differ');
  for (const { context } of [edda, jonas]) await context.close();
});

test('a word that is written over is struck out whole, before the one that comes', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: [{ type: 'paragraph', text: 'held' }] }));
  await standing(page, 'saved');
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await page.locator('.ProseMirror > p').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await soon(() => page.evaluate(() => getSelection().toString() === 'held'), 'the word is not chosen');
  await page.keyboard.type('holds');
  await soon(async () => (await drawn(page)) === '<p><del class="del">held</del><ins class="ins">holds</ins></p>', 'it is another').catch(async () => assert.equal(await drawn(page), ''));
  assert.deepEqual(faults, []);
  await context.close();
});

test('what is pasted over a picture as a suggestion stands behind it', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: [golf, { type: 'embed', provider: 'youtube', id: 'dQw4w9WgXcQ', title: 'Film' }, golf] }));
  await standing(page, 'saved');
  const before = await text(page);
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await page.locator('.ProseMirror .atom').click({ position: { x: 4, y: 4 } });
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Pasted words');
    document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.locator('.ProseMirror ins', { hasText: 'Pasted words' }).waitFor();
  assert.equal(await page.locator('.ProseMirror .atom').count(), 1);
  await page.getByRole('tab', { name: /^Suggestions/ }).click();
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await soon(async () => (await text(page)) === before, 'the text is another');
  assert.deepEqual(faults, []);
  await context.close();
});

// As an input method does it: what is composed is written anew with every key, and then as what was meant.
test('a sentence that is written across the minute is one suggestion, and what is added later another', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: [golf] }));
  await standing(page, 'saved');
  const later = (ms) => page.evaluate((ms) => { const now = Date.now; Date.now = () => now() + ms; }, ms);
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await page.locator('.ProseMirror > p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' One');
  await later(61_000);
  await page.keyboard.type(' two.');
  await later(300_000);
  await page.keyboard.type(' Three.');
  await page.waitForFunction(() => [...document.querySelectorAll('.ProseMirror ins')].map((one) => one.textContent).join('|') === ' One two.| Three.');
  assert.deepEqual(faults, []);
  await context.close();
});

test('what is composed by an input method is suggested once, after words and in the place of others', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: [golf, { type: 'paragraph', text: 'Hotel waits.' }] }));
  await standing(page, 'saved');
  const line = await context.newCDPSession(page);
  const compose = async (steps, meant) => {
    for (const text of steps) {
      await line.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
      await line.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await page.waitForTimeout(80);
    }
    await line.send('Input.insertText', { text: meant });
    await page.waitForTimeout(200);
  };
  const all = (mark) => page.$$eval(`.ProseMirror ${mark}`, (found) => found.map((one) => one.textContent).join('|'));
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await page.locator('.ProseMirror > p').first().click();
  await page.keyboard.press('End');
  await compose(['n', 'ni', 'nih', 'niha', 'nihao'], '你好');
  await compose(['s', 'sh', 'shi', 'shijie'], '世界');
  assert.equal(await all('ins'), '你好世界');
  await page.locator('.ProseMirror > p').nth(1).click();
  await page.keyboard.press('Home');
  for (let i = 0; i < 'Hotel'.length; i += 1) await page.keyboard.press('Shift+ArrowRight');
  await compose(['t', 'ti', 'tih', 'tihuan'], '替换');
  assert.deepEqual([await all('ins'), await all('del')], ['你好世界|替换', 'Hotel']);
  await page.keyboard.type('X');
  assert.equal(await all('ins'), '你好世界|替换X');
  assert.deepEqual(faults, []);
  await context.close();
});

test('what is struck out is not found again: replacing everything in suggestions ends', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: [golf] }));
  await standing(page, 'saved');
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+f');
  const find = page.getByRole('search', { name: 'Find and replace' });
  await page.keyboard.type('Golf');
  await find.getByLabel('Replace with').fill('Tennis');
  await find.getByRole('button', { name: 'Replace all' }).click();
  await find.getByText('one replaced').waitFor();
  assert.ok(await find.getByRole('button', { name: 'Replace all' }).isDisabled());
  assert.equal(await text(page), 'GolfTennis.');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a version that is put back leaves suggestions and comments where its words stand already, and says how many others go', async () => {
  const story = await newsroom.story({ body: ['Golf.', 'Hotel.', 'India.'].map((text) => ({ type: 'paragraph', text })) });
  const { context, page, faults } = await open(people.edda, story);
  await standing(page, 'saved');
  const block = (n) => page.locator('.ProseMirror > p').nth(n);
  const atEnd = async (n, words) => {
    await block(n).click();
    await page.keyboard.press('End');
    await page.keyboard.type(words);
  };
  await block(1).click();
  await page.keyboard.press('Control+Shift+m');
  await page.getByLabel('Comment on what is selected').fill('Which one?');
  await page.keyboard.press('Control+Enter');
  await atEnd(0, ' And more.');
  await atEnd(2, ' And more.');
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await atEnd(1, ' Indeed.');
  await standing(page, 'saved');
  const back = async () => {
    await page.getByRole('tab', { name: 'Versions' }).click();
    await page.getByRole('button', { name: 'Restore version 1' }).click();
  };
  await back();
  await soon(async () => (await text(page)) === 'Golf.\nHotel. Indeed.\nIndia.', 'the version is not put back, or the suggestion went');
  assert.equal(await page.locator('.ProseMirror .cm').count(), 1);
  await atEnd(0, ' Is it?');
  await page.locator('.banner').getByRole('button', { name: 'Make changes at once' }).click();
  await atEnd(0, ' And more.');
  await back();
  await page.getByRole('dialog').getByText('One open suggestion stands in text that is replaced').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();
  await soon(async () => (await text(page)) === 'Golf.\nHotel. Indeed.\nIndia.', 'the version is not put back');
  assert.deepEqual(faults, []);
  await context.close();
});
