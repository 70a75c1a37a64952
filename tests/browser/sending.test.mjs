// What goes out is what stands on the screen: the last words are waited for, and what is written after a step was opened does not go out with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, caretAtEnd, paragraphs, soon, standing, text } from './writing.mjs';

const { newsroom, people, open } = await atWork({ edda: ['Edda Lohr'], jonas: ['Jonas Mire'], mara: ['Mara Quill'] });
const subject = (await newsroom.api('POST', 'concepts', { kind: 'subject', names: { en: { name: 'Harbours' } } })).id;

const story = (headline) => newsroom.story({ headline, standfirst: 'What is known.', subjects: [subject], body: paragraphs(1, 'Ships wait.') });
const stands = (id) => newsroom.api('GET', `stories/${id}`);
/** The last paragraph that readers have, or nothing while they have none. */
async function public_(id) {
  const { published_revision: number } = await stands(id);
  if (number === null) return null;
  return (await newsroom.api('GET', `stories/${id}/revisions/${number}`)).content.body.at(-1).text;
}
const step = (page) => page.locator('.sure [data-first]');

/** As fast as hands are: the step by key, and Enter when it is there. */
async function send(page) {
  await page.keyboard.press('Control+Enter');
  await step(page).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.outcome [role=status]').getByText('Published.').waitFor();
}

/** A window in which what is said to the room takes as long as `on.ms` says, and what is asked otherwise takes no time. */
async function slowly(id, ms) {
  const on = { ms: 0 };
  const before = (context) => context.routeWebSocket('**/room?*', (near) => {
    const far = near.connectToServer();
    // What is still on its way when the tests are over keeps nobody waiting.
    near.onMessage((said) => void setTimeout(() => far.send(said), on.ms).unref());
  });
  const window = await open(people.edda, id, { before });
  await standing(window.page, 'saved');
  on.ms = ms;
  return window;
}

test('words that are on their way go out with the text', async () => {
  const id = await story('On their way');
  const { context, page, faults } = await slowly(id, 700);
  await caretAtEnd(page);
  await page.keyboard.type(' And the last words.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Saving your last words').waitFor();
  await step(page).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.outcome [role=status]').getByText('Published.').waitFor();
  assert.match(await public_(id), /And the last words\.$/);
  assert.deepEqual(faults, []);
  await context.close();
});

test('words typed without a line go out once it is back, and nothing goes out before', async () => {
  const id = await story('Back again');
  const { context, page } = await open(people.edda, id);
  await standing(page, 'saved');
  people.edda.line.cut();
  await context.setOffline(true);
  await standing(page, 'offline');
  await caretAtEnd(page);
  await page.keyboard.type(' Typed without a line.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').filter({ hasText: 'no line to the newsroom' }).waitFor();
  assert.equal(await page.locator('.sure').count(), 0, 'no step opens');
  people.edda.line.mend();
  await context.setOffline(false);
  await send(page);
  assert.match(await public_(id), /Typed without a line\.$/);
  await context.close();
});

test('a headline typed a moment ago goes out, and a version that is named has it', async () => {
  const id = await story('Old headline');
  const { context, page } = await slowly(id, 500);
  await page.locator('#field-headline').fill('New headline');
  await page.keyboard.press('Control+s');
  await page.locator('dialog[open] input').fill('The new one');
  await page.keyboard.press('Enter');
  await page.getByText('This version is now called').first().waitFor();
  const named = (await newsroom.api('GET', `stories/${id}/revisions`)).find(({ name }) => name === 'The new one');
  assert.equal((await newsroom.api('GET', `stories/${id}/revisions/${named.number}`)).content.headline, 'New headline');
  await page.locator('#field-headline').fill('Newest headline');
  await send(page);
  assert.equal((await stands(id)).content.headline, 'Newest headline');
  assert.equal((await stands(id)).published_revision, (await stands(id)).revision);
  await context.close();
});

test('a version keeps its name until whoever gives it another has seen it', async () => {
  const id = await story('Named twice');
  await newsroom.api('POST', `stories/${id}/checkpoint`, { name: 'Read by the lawyers' });
  const { context, page } = await open(people.edda, id);
  await standing(page, 'saved');
  await page.keyboard.press('Control+s');
  await page.locator('dialog[open] input').fill('Draft');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').getByText('called “Read by the lawyers” already').waitFor();
  assert.equal(await page.locator('dialog[open] input').inputValue(), 'Draft');
  await page.keyboard.press('Enter');
  await page.getByText('This version is now called').first().waitFor();
  assert.deepEqual((await newsroom.api('GET', `stories/${id}/revisions`)).map(({ name }) => name), ['Draft']);
  await context.close();
});

test('what does not arrive is not waited for without end, nothing is sent, and the line counts as lost', async () => {
  const id = await story('Never arrives');
  const { context, page } = await slowly(id, 3_600_000);
  await caretAtEnd(page);
  await page.keyboard.type(' Nowhere.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').filter({ hasText: /nothing (was|is) done/i }).waitFor();
  await standing(page, 'offline');
  assert.equal(await page.locator('.sure').count(), 0);
  await context.close();
});

test('much that was written without a line arrives on a slow one', async () => {
  const id = await story('Slow line');
  const on = { sockets: 0, way: () => undefined };
  const isOnTheWay = new Promise((done) => (on.way = done));
  let arrive;
  const before = (context) => context.routeWebSocket('**/room?*', (near) => {
    on.sockets += 1;
    const far = near.connectToServer();
    // Frames keep their order: what comes behind a large one waits for it.
    let held = Promise.resolve();
    near.onMessage((said) => {
      if (said.length > 50_000) held = new Promise((done) => { arrive = done; on.way(); });
      void held.then(() => far.send(said));
    });
  });
  const { context, page } = await open(people.edda, id, { before, clock: true });
  await standing(page, 'saved');
  people.edda.line.cut();
  await standing(page, 'offline');
  await caretAtEnd(page);
  await page.keyboard.insertText('Without a line. '.repeat(4_000));
  people.edda.line.mend();
  await isOnTheWay;
  const { sockets } = on;
  await page.clock.runFor(30_000);
  arrive();
  await standing(page, 'saved');
  assert.equal(on.sockets, sockets, 'it was given up and begun again');
  assert.equal((await text(page)).length, '1. Ships wait.'.length + 64_000);
  await context.close();
});

test('a long text opens on a slow line', async () => {
  const id = (await newsroom.story({ headline: 'Long text', body: [{ type: 'paragraph', text: 'Ships wait. '.repeat(5_400).trim() }] }));
  const on = { sockets: 0, page: undefined, way: () => undefined };
  const isOnTheWay = new Promise((done) => (on.way = done));
  let arrive;
  const before = async (context) => {
    context.once('page', (page) => (on.page = page));
    await context.routeWebSocket('**/room?*', (near) => {
      on.sockets += 1;
      const far = near.connectToServer();
      let held = Promise.resolve();
      far.onMessage((said) => {
        if (said.length > 50_000) held = new Promise((done) => { arrive = done; on.way(); });
        void held.then(() => near.send(said));
      });
    });
  };
  const opening = open(people.edda, id, { before, clock: true });
  await isOnTheWay;
  await on.page.clock.runFor(30_000);
  arrive();
  const { context, page } = await opening;
  await standing(page, 'saved');
  assert.equal(on.sockets, 1, 'it was given up and begun again');
  await context.close();
});

test('what somebody else types under an open step does not go out with it, and who did is told', async () => {
  const id = await story('Two in it');
  const [edda, jonas] = [await open(people.edda, id), await open(people.jonas, id)];
  for (const { page } of [edda, jonas]) await standing(page, 'saved');
  await edda.page.keyboard.press('Control+Enter');
  await step(edda.page).waitFor();
  await caretAtEnd(jonas.page);
  await jonas.page.keyboard.type(' Slipped in.');
  await soon(async () => /Slipped in/.test(await text(edda.page)), 'it is not on the other screen');
  // Before it is a version of its own.
  await step(edda.page).click();
  await edda.page.getByRole('alert').filter({ hasText: 'Jonas Mire changed the story' }).waitFor();
  assert.equal(await public_(id), null);
  await edda.page.getByRole('button', { name: 'Look again' }).click();
  await edda.page.getByRole('alert').filter({ hasText: 'Jonas Mire changed' }).waitFor({ state: 'detached' });

  // And once it is one, when nobody has asked for it.
  await jonas.page.keyboard.type(' And more.');
  await edda.page.getByRole('alert').filter({ hasText: 'Jonas Mire changed the story' }).waitFor();
  await step(edda.page).click();
  await soon(() => step(edda.page).isEnabled(), 'the step does not come back');
  assert.equal(await public_(id), null, 'what was told is not sent by pressing again');
  await edda.page.getByRole('button', { name: 'Look again' }).click();
  await edda.page.getByRole('alert').filter({ hasText: 'Jonas Mire changed' }).waitFor({ state: 'detached' });
  await step(edda.page).click();
  await edda.page.locator('.outcome [role=status]').getByText('Published.').waitFor();
  assert.match(await public_(id), /Slipped in\. And more\.$/);
  assert.deepEqual(jonas.faults, []);
  for (const { context } of [edda, jonas]) await context.close();
});

test('of two who publish at once the second is told who was first, and is offered what can still be done', async () => {
  const id = await story('Twice at once');
  const [edda, jonas] = [await open(people.edda, id), await open(people.jonas, id)];
  for (const { page } of [edda, jonas]) {
    await standing(page, 'saved');
    await page.keyboard.press('Control+Enter');
    await step(page).waitFor();
  }
  await jonas.page.keyboard.press('Enter');
  const told = edda.page.locator('.outcome [role=status]').getByText(/Jonas Mire published the story/);
  await told.waitFor();
  assert.equal(await edda.page.locator('.sure').count(), 0, 'the step is over');
  assert.equal(await edda.page.getByRole('button', { name: 'Publish what stands now' }).count(), 0);
  await edda.page.locator('.standing .chip.live').waitFor();
  await edda.page.locator('.storybar .chip.live', { hasText: 'Live' }).waitFor();
  // What the bar says is what the desk says.
  await caretAtEnd(edda.page);
  await edda.page.keyboard.type(' More.');
  await edda.page.locator('.storybar .chip', { hasText: 'Live, with changes' }).waitFor();
  for (const { context } of [edda, jonas]) await context.close();
});

test('that there is no line is told no longer than it is so', async () => {
  const { context, page } = await open(people.edda, await story('Without a line'));
  await standing(page, 'saved');
  people.edda.line.cut();
  await standing(page, 'offline');
  await page.keyboard.press('Control+Enter');
  await page.locator('.outcome .banner.bad').waitFor();
  people.edda.line.mend();
  await standing(page, 'saved');
  await page.locator('.outcome .banner.bad').waitFor({ state: 'detached' });
  await context.close();
});

test('while somebody else writes on, what stands goes out with a second press', async () => {
  const id = await story('Written on');
  const [edda, jonas] = [await open(people.edda, id), await open(people.jonas, id)];
  for (const { page } of [edda, jonas]) await standing(page, 'saved');
  await caretAtEnd(jonas.page);
  let isWriting = true;
  const writing = (async () => {
    while (isWriting) await jonas.page.keyboard.type(' on', { delay: 125 });
  })();
  await soon(async () => /on on/.test(await text(edda.page)), 'nobody writes');
  await edda.page.keyboard.press('Control+Enter');
  await step(edda.page).waitFor();
  // It may be told before the first press, or by it.
  const told = edda.page.getByRole('alert').filter({ hasText: 'Jonas Mire changed the story' });
  await Promise.race([told.waitFor(), edda.page.waitForTimeout(1000)]);
  if (!(await told.isVisible())) await step(edda.page).click();
  await told.waitFor();
  await edda.page.getByRole('button', { name: 'Publish what stands now' }).click();
  await edda.page.locator('.outcome [role=status]').getByText('Published.').waitFor();
  isWriting = false;
  await writing;
  assert.match(await public_(id), /^1\. Ships wait\. on on/);
  await edda.page.locator('.publish .receipt').waitFor();
  assert.deepEqual([...edda.faults.filter((fault) => !/412/.test(fault)), ...jonas.faults], []);
  for (const { context } of [edda, jonas]) await context.close();
});

test('what one types oneself under an open step is looked at first', async () => {
  const id = await story('Second thoughts');
  const { context, page } = await open(people.edda, id);
  await standing(page, 'saved');
  await page.keyboard.press('Control+Enter');
  await step(page).waitFor();
  await caretAtEnd(page);
  await page.keyboard.type(' A second thought.');
  await step(page).click();
  await page.getByRole('alert').filter({ hasText: 'You have changed the story' }).waitFor();
  assert.equal(await public_(id), null);
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('alert').filter({ hasText: 'You have changed' }).waitFor({ state: 'detached' });
  await step(page).click();
  await page.locator('.outcome [role=status]').getByText('Published.').waitFor();
  assert.match(await public_(id), /A second thought\.$/);
  await context.close();
});

test('an open panel follows the clock: what was scheduled goes out, and is seen to', async () => {
  const id = await story('On time');
  const { context, page } = await open(people.edda, id);
  await standing(page, 'saved');
  await page.locator('.publish .check li').first().waitFor();
  const { version } = await stands(id);
  await newsroom.api('PUT', `stories/${id}/schedule`, { at: new Date(Date.now() + 3000).toISOString() }, `"${version}"`);
  await page.locator('.publish .standing').getByText('Scheduled', { exact: true }).waitFor();
  await page.locator('.publish .receipt').waitFor();
  await page.locator('.publish .standing').getByText('Live', { exact: true }).waitFor();
  await page.getByText('It went out on time, as scheduled').waitFor();
  await context.close();
});

test('an answer that breaks off is asked after: what was published is told as published', async () => {
  const id = await story('Half an answer');
  const { context, page } = await open(people.edda, id);
  await standing(page, 'saved');
  await page.keyboard.press('Control+Enter');
  await step(page).waitFor();
  const broken = people.edda.line.breakOff(`POST /api/v1/stories/${id}/publication`);
  await page.keyboard.press('Enter');
  await broken;
  await page.locator('.outcome [role=status]').getByText('Published.').waitFor();
  assert.equal(await page.locator('.outcome').getByText('Something went wrong').count(), 0);
  await page.locator('.publish .receipt').waitFor();
  await context.close();
});

test('that a session has ended is told no longer than it is so', async () => {
  const id = await story('Signed out');
  const { context, page } = await open(people.mara, id);
  await standing(page, 'saved');
  await page.locator('.publish .check li').first().waitFor();
  const { headers } = await fetch(`${newsroom.address}/api/v1/people/${people.mara.id}`, { headers: newsroom.headers });
  await newsroom.api('PATCH', `people/${people.mara.id}`, { grants: [{ role: 'desk-editor' }] }, headers.get('etag'));
  await page.locator('.publish').getByRole('link', { name: 'Preview' }).click();
  const told = page.locator('.publish .banner.bad');
  await told.getByText('You are not signed in any more').waitFor();
  await page.locator('dialog.door').getByLabel('Password').fill(people.mara.password);
  await page.keyboard.press('Enter');
  await standing(page, 'saved');
  await told.waitFor({ state: 'detached' });
  await context.close();
});
