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
