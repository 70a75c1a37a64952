// Undo takes back one's own, and no words of somebody else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, caretAtEnd, shapes, soon, standing, text } from './writing.mjs';

const { newsroom, people, open } = await atWork({ dana: ['Dana Okoro'], rosa: ['Rosa Lind'] });

const BODY = ['First paragraph of the text.', 'Second paragraph of the text.'];
const WORDS = ' Rosa adds a sentence.';

async function two() {
  const story = await newsroom.story({ body: BODY.map((text) => ({ type: 'paragraph', text })) });
  const [dana, rosa] = await Promise.all([open(people.dana, story), open(people.rosa, story)]);
  await Promise.all([standing(dana.page, 'saved'), standing(rosa.page, 'saved')]);
  return { story, dana: dana.page, rosa: rosa.page, faults: [dana.faults, rosa.faults], close: () => Promise.all([dana.context.close(), rosa.context.close()]) };
}

const equal = ({ dana, rosa }) => soon(async () => (await text(dana)) === (await text(rosa)), 'the two screens differ');
const reads = (page, wanted, why) => soon(async () => (await text(page)) === wanted, why).catch(async () => assert.equal(await text(page), wanted, why));

async function into(page, words) {
  await page.locator('.ProseMirror :is(p, li, h2)', { hasText: words }).click();
  await page.keyboard.press('End');
}

for (const [what, keys, where, signs = ''] of [
  ['a list made of a paragraph', ['Control+Shift+8'], 'Second'],
  ['a subheading made of a paragraph', ['Home', '#', '#', ' '], 'Second', '##'],
  ['a paragraph moved up', ['Alt+ArrowUp'], 'First'],
  ['two paragraphs joined', ['Home', 'Backspace'], 'Second'],
]) {
  test(`undo of ${what} leaves a colleague's sentence where it was written`, async () => {
    const all = await two();
    const { dana, rosa } = all;
    const begun = [await text(dana), await shapes(dana)];
    await into(dana, 'Second');
    for (const key of keys) await dana.keyboard.press(key);
    await soon(async () => JSON.stringify([await text(dana), await shapes(dana)]) !== JSON.stringify(begun), 'nothing was done');
    const done = [await text(dana), await shapes(dana)];
    await equal(all);
    await into(rosa, where);
    await rosa.keyboard.type(WORDS);
    await equal(all);
    await into(dana, 'First');
    await dana.keyboard.press('Control+z');
    const wanted = BODY.map((one) => (one.startsWith(where) ? signs + one + WORDS : one)).join('\n');
    await reads(dana, wanted, 'undone');
    await equal(all);
    assert.deepEqual(await shapes(dana), begun[1]);
    // And the other way round.
    await dana.keyboard.press('Control+y');
    await soon(async () => JSON.stringify(await shapes(dana)) === JSON.stringify(done[1]), 'redone');
    assert.equal((await text(dana)).split(WORDS.trim()).length, 2, `once: ${await text(dana)}`);
    await equal(all);
    assert.deepEqual(all.faults, [[], []]);
    await all.close();
  });
}

test("undo of a table leaves the cell that a colleague filled", async () => {
  const all = await two();
  await caretAtEnd(all.dana);
  await all.dana.keyboard.press('Enter');
  await all.dana.keyboard.type('/table');
  await all.dana.keyboard.press('Enter');
  await all.rosa.locator('.ProseMirror td').first().click();
  await all.rosa.keyboard.type('Rosa counts');
  await equal(all);
  await all.dana.keyboard.press('Control+z');
  await soon(async () => (await all.dana.locator('.ProseMirror td').count()) < 9, 'nothing was undone');
  await equal(all);
  assert.match(await text(all.dana), /Rosa counts/);
  assert.deepEqual(all.faults, [[], []]);
  await all.close();
});

test('a replacement that was accepted is not undone by half', async () => {
  const all = await two();
  const { dana, rosa } = all;
  await rosa.getByRole('button', { name: 'Suggest', exact: true }).click();
  await rosa.locator('.ProseMirror p', { hasText: 'Second' }).dblclick({ position: { x: 10, y: 10 } });
  await soon(() => rosa.evaluate(() => getSelection().toString().trim() === 'Second'), 'the word is not chosen');
  await rosa.keyboard.type('Last');
  await equal(all);
  await dana.getByRole('tab', { name: /Suggestions/ }).click();
  await dana.getByRole('button', { name: 'Accept', exact: true }).click();
  const wanted = [BODY[0], BODY[1].replace('Second', 'Last')].join('\n');
  await reads(rosa, wanted, 'accepted');
  await rosa.keyboard.press('Control+z');
  await rosa.keyboard.type('!');
  await soon(async () => (await text(dana)).includes('!'), 'the key was not heard');
  await equal(all);
  assert.equal((await text(dana)).replace('!', ''), wanted);
  await all.close();
});
