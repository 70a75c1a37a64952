// What somebody wrote is theirs, also when the text it was written for is not theirs to open any more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, caretAtEnd, standing, text } from './writing.mjs';

const WORDS = ' Everything the minister said in the tunnel is here, in order.';
const { newsroom, people, open } = await atWork({ edda: ['Edda Lohr'], jonas: ['Jonas Mire'], noor: ['Noor Sabry'] });

/** Gives somebody this role instead of the one they have. */
async function grant({ id }, role) {
  const { headers } = await fetch(`${newsroom.address}/api/v1/people/${id}`, { headers: newsroom.headers });
  await newsroom.api('PATCH', `people/${id}`, { grants: [{ role }] }, headers.get('etag'));
}

async function signIn(page, { password }) {
  await page.locator('dialog[open], form').getByLabel('Password').first().fill(password);
  await page.keyboard.press('Enter');
}

/** Whoever loses a role is signed out; signed in anew, the story is closed to them. */
async function lose(page, person) {
  await standing(page, 'signed-out');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await signIn(page, person);
  await standing(page, 'closed');
}

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

  await grant(people.jonas, 'contributor');
  await lose(page, people.jonas);
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

test('words that had not arrived are there to be copied when one may not open the text any more', async () => {
  const story = await newsroom.story({ body: ['The council met.', 'Alpha beta gamma delta.'].map((text) => ({ type: 'paragraph', text })) });
  const { page, context } = await open(people.noor, story, { permissions: ['clipboard-read', 'clipboard-write'] });
  await caretAtEnd(page);
  await page.waitForTimeout(150);
  await page.keyboard.type(' This arrived.');
  await page.waitForTimeout(400);
  await standing(page, 'saved');
  people.noor.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Enter');
  await page.keyboard.type('And one more.');
  await page.waitForTimeout(400);
  await grant(people.noor, 'contributor');
  people.noor.line.mend();
  await lose(page, people.noor);
  const unsent = page.locator('.banner', { hasText: 'had not arrived' });
  for (const times of ['at first', 'and again']) {
    await page.reload();
    await page.getByText('This story is not here, or not yours to read').last().waitFor();
    assert.equal(await unsent.locator('q').innerText(), `${WORDS.trim()}\nAnd one more.`, times);
  }
  await unsent.getByRole('button', { name: 'Copy' }).click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${WORDS}\nAnd one more.`);
  await unsent.getByRole('button', { name: 'Close' }).click();
  await page.waitForTimeout(300);
  await page.reload();
  await page.getByText('This story is not here, or not yours to read').last().waitFor();
  await page.waitForTimeout(300);
  assert.equal(await unsent.count(), 0, 'they were sent away');
  await grant(people.noor, 'edition-editor');
  await page.reload();
  await page.getByLabel('Email').fill(people.noor.email);
  await signIn(page, people.noor);
  await standing(page, 'saved');
  assert.match(await text(page), /This arrived\.\s*$/, 'what was sent away does not arrive later');
  await context.close();
});
