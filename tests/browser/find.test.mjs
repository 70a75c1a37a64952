// Find and replace in a story's text, by keys.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, caretAtEnd, paragraphs, standing, text } from './writing.mjs';

const { newsroom, people, open } = await atWork({ edda: ['Edda Lohr'] });

test('after everything is replaced the focus is where one searches, and Escape closes', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: paragraphs(2, 'Ships wait.') }));
  await standing(page, 'saved');
  const find = page.getByRole('search', { name: 'Find and replace' });
  const isSearching = () => page.waitForFunction(() => document.activeElement === document.querySelector('.find input'));
  for (const [button, from, to] of [['Replace all', 'wait', 'leave'], ['Replace', '2.', '3.']]) {
    await caretAtEnd(page);
    await page.keyboard.press('Control+f');
    await isSearching();
    await page.keyboard.type(from);
    await page.keyboard.press('Enter');
    await find.getByLabel('Replace with').fill(to);
    await find.getByRole('button', { name: button, exact: true }).press('Enter');
    await isSearching();
    await page.keyboard.press('Escape');
    await find.waitFor({ state: 'detached' });
  }
  assert.equal(await text(page), '1. Ships leave.\n3. Ships leave.');
  assert.deepEqual(faults, []);
  await context.close();
});

test('whoever has gone back into the text comes to the search again by its key', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: paragraphs(2, 'Ships wait.') }));
  await standing(page, 'saved');
  await caretAtEnd(page);
  for (const word of ['wait', 'Ships']) {
    await page.keyboard.press('Control+f');
    await page.waitForFunction(() => document.activeElement === document.querySelector('.find input'));
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    await page.getByRole('search').getByText('of 2').waitFor();
    assert.equal(await page.getByLabel('Find in the text').inputValue(), word);
    await caretAtEnd(page);
  }
  assert.deepEqual(faults, []);
  await context.close();
});

test('what is sought is found however a program wrote it', async () => {
  const body = ['Ten\u00A0ships, a well-known “harbour” and Sand\u00ADsäcke.', '港口今天关闭。'].map((text) => ({ type: 'paragraph', text }));
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body }));
  await standing(page, 'saved');
  await caretAtEnd(page);
  await page.keyboard.press('Control+f');
  const find = page.getByRole('search', { name: 'Find and replace' });
  for (const [sought, found] of [['Ten ships', '1'], ['well-known', '1'], ['"harbour"', '1'], ['Sandsäcke', '1'], ['(a', '0'], ['今天', '1']]) {
    await find.getByLabel('Find in the text').fill(sought);
    await find.getByText(`of ${found}`).waitFor();
  }
  await find.getByLabel('Whole words').check();
  for (const [sought, found] of [['今天', '1'], ['口今', '0'], ['harbour', '1'], ['arbour', '0']]) {
    await find.getByLabel('Find in the text').fill(sought);
    await find.getByText(`of ${found}`).waitFor();
  }
  assert.deepEqual(faults, []);
  await context.close();
});
