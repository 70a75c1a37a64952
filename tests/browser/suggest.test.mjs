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
