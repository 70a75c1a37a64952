// What somebody wrote is theirs, also when the text it was written for is not theirs to open any more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, caretAtEnd, standing } from './writing.mjs';

const WORDS = ' Everything the minister said in the tunnel is here, in order.';
const { newsroom, people, open } = await atWork({ edda: ['Edda Lohr'], jonas: ['Jonas Mire'] });

test('words kept above a text are there to be copied when one may not open it any more', async () => {
  const story = await newsroom.story({ body: ['The council met.', 'Alpha beta gamma delta.'].map((text) => ({ type: 'paragraph', text })) });
  const [one, other] = [await open(people.edda, story), await open(people.jonas, story, { permissions: ['clipboard-read', 'clipboard-write'] })];
  const { page } = other;
  for (const window of [one, other]) {
    await standing(window.page, 'saved');
    await caretAtEnd(window.page);
    await window.page.waitForTimeout(150);
  }
  people.jonas.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(WORDS);
  for (const key of ['Shift+Home', 'Backspace', 'Backspace', 'Backspace']) await one.page.keyboard.press(key);
  await one.page.waitForTimeout(400);
  await standing(one.page, 'saved');
  people.jonas.line.mend();
  const kept = page.locator('.banner', { hasText: WORDS.trim() });
  await kept.waitFor();

  const { headers } = await fetch(`${newsroom.address}/api/v1/people/${people.jonas.id}`, { headers: newsroom.headers });
  await newsroom.api('PATCH', `people/${people.jonas.id}`, { grants: [{ role: 'contributor' }] }, headers.get('etag'));
  await standing(page, 'signed-out');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await page.locator('dialog[open], form').getByLabel('Password').first().fill(people.jonas.password);
  await page.keyboard.press('Enter');
  await standing(page, 'closed');
  for (const times of ['at first', 'and again']) {
    await page.reload();
    await page.getByText('This story is not here, or not yours to read').last().waitFor();
    await kept.waitFor();
    assert.equal(await kept.getByRole('button', { name: 'Put them' }).count(), 0, `${times}: there is no text to put them in`);
  }
  await kept.getByRole('button', { name: 'Copy' }).click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), WORDS);
  await kept.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await page.getByText('This story is not here, or not yours to read').last().waitFor();
  await page.waitForTimeout(300);
  assert.equal(await kept.count(), 0, 'they were sent away');
  await Promise.all([one.context.close(), other.context.close()]);
});
