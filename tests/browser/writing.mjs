// What tests of the story screen share: a window with a story open, what is written there, and waiting until something is so.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { launch, PATIENCE } from './browser.mjs';
import { Newsroom } from './room.mjs';

export const SENTENCE = 'Dozens of ships wait outside the strait while four neighbours prepare a vote on its closure. ';
export const paragraphs = (count, words = SENTENCE) => Array.from({ length: count }, (_, i) => ({ type: 'paragraph', text: `${i + 1}. ${words}`.trim() }));

/** A newsroom at work, with a browser, until the file's tests are over. `names` says who is there; `open` opens a story as one of them. */
export async function atWork(names) {
  const [browser, newsroom] = await Promise.all([launch(), Newsroom.open()]);
  after(() => Promise.all([browser.close(), newsroom.close()]));
  const people = {};
  for (const [key, [name, options]] of Object.entries(names)) people[key] = await newsroom.person(name, options);
  return { browser, newsroom, people, open: (person, story, { on = browser, ...rest } = {}) => openStory(on, person, story, rest) };
}

/** A window of somebody's with a story open in it. `before` is done to the window while it is empty. */
async function openStory(browser, person, story, { width = 1280, dark = false, clock = false, still = false, before, ...rest } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', storageState: person.storageState, ...rest });
  await before?.(context);
  const page = await context.newPage();
  const faults = [];
  // A room that is asked why its socket did not open refuses that, too.
  const line = (message) => /ERR_(INTERNET_DISCONNECTED|CONNECTION|EMPTY|SOCKET)|WebSocket/.test(message.text()) || /\/room(\?|$)/.test(message.location().url);
  page.on('console', (message) => message.type() === 'error' && !line(message) && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  if (clock) await page.clock.install();
  if (still) await page.clock.setFixedTime(Date.now());
  await page.goto(`${person.address}/#/story/${story}`);
  await page.locator('.ProseMirror').waitFor().catch(async (late) => assert.fail(`${late.message}\n${faults.join('\n')}\n${await page.locator('body').innerText()}`));
  return { context, page, faults };
}

/** The words of the text as they stand, without the names at other people's cursors. */
export const text = (page) => page.$$eval('.ProseMirror > *', (all) => all.map((block) => {
  const copy = block.cloneNode(true);
  for (const cursor of copy.querySelectorAll('.cur')) cursor.remove();
  return copy.textContent;
}).join('\n'));
export const shapes = (page) => page.$$eval('.ProseMirror > *', (all) => all.map((block) => block.tagName.toLowerCase()));
export const standing = (page, wanted) => page.locator(`.save[data-standing="${wanted}"]`).waitFor({ state: 'attached' });

/** Until it holds; answers how long it took. */
export async function soon(holds, why) {
  const begun = Date.now();
  for (;;) {
    if (await holds()) return Date.now() - begun;
    if (Date.now() - begun > PATIENCE) assert.fail(`${why}, after ${PATIENCE} ms`);
    await new Promise((later) => setTimeout(later, 25));
  }
}

export async function caretAtEnd(page) {
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+End');
}
