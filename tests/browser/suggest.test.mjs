// Suggesting over the ends of blocks: whatever is done to words of several blocks at once, they stay until somebody settles it, and rejecting gives all back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, soon, standing } from './writing.mjs';

const { newsroom, people, open } = await atWork({ edda: ['Edda Lohr'] });

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
    await soon(async () => struck.test(await all('del')), 3000, 'the words are not struck out').catch(async (late) => assert.fail(`${late.message}: ${await drawn(page)}`));
    assert.equal(await all('ins'), come);
    await page.getByRole('tab', { name: /^Suggestions/ }).click();
    const reject = page.getByRole('button', { name: /^Reject/ }).first();
    await reject.click();
    await soon(async () => (await drawn(page)) === before, 3000, 'rejecting does not give the text back');
    assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'BODY');
    assert.deepEqual(faults, []);
    await context.close();
  });
}

// As an input method does it: what is composed is written anew with every key, and then as what was meant.
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
