// The desk at work, in a newsroom of its own: what is assigned is what was meant, keys act on what has the focus, and nothing is offered that is refused.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { Newsroom } from './room.mjs';

let browser, newsroom, ines, rosa;

before(async () => {
  [browser, newsroom] = await Promise.all([launch(), Newsroom.open()]);
  await api('PUT', 'editions/de', { code: 'de', language: 'de', name: 'Deutsch', time_zone: 'Europe/Berlin' });
  await api('PUT', 'desks/world', { key: 'world', name: 'World', editions: ['en'], stages: ['writing', 'needs-edit', 'legal-read', 'ready'].map((key) => ({ key })) });
  await api('PUT', 'desks/kultur', { key: 'kultur', name: 'Kultur', editions: ['de'], stages: [{ key: 'writing' }, { key: 'ready' }] });
  ines = await newsroom.person('Ines Albrandt', { role: 'admin' });
  rosa = await newsroom.person('Rosa Lind', { role: 'reporter' });
});

afterEach(async () => {
  for (const context of browser.contexts()) {
    // A question that is still answered by a test's own route is nobody's fault.
    for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
});

after(async () => {
  await browser?.close();
  await newsroom?.close();
});

const api = (...asked) => newsroom.api(...asked);
const assignment = (id) => api('GET', `stories/${id}/assignment`);

/** A story on the World desk. */
async function story(headline, wanted = {}) {
  const id = await newsroom.story({ headline });
  await api('PUT', `stories/${id}/assignment`, { desk: 'world', stage: 'writing', ...wanted });
  return id;
}

/** The studio as one of the two sees it. */
async function desk(who = ines, query = '', { width = 1280, ...rest } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en', storageState: who.storageState, serviceWorkers: 'block', ...rest });
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(`script: ${error.message}`));
  await page.goto(`${who.address}/#/desk${query}`);
  await page.locator('.list tr[aria-current], .card').first().waitFor();
  return page;
}

/** Looks again, as a page does that is come back to. */
const lookAgain = (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
const focused = (page) => page.evaluate(() => document.activeElement?.id);
const dialog = (page) => page.locator('dialog[open]');
const toast = (page, text) => page.locator('.toast', { hasText: text }).waitFor();
async function type(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

test('an address that no screen has says so, and leads to the desk', async () => {
  await story('Somewhere');
  const page = await desk();
  for (const address of ['#/stories/1', '#/%']) {
    await page.evaluate((hash) => { location.hash = hash; }, address);
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    await page.locator('#main').getByRole('link', { name: 'Go to Desk' }).click();
    await page.locator('.list tr[aria-current]').first().waitFor();
  }
});

test('the assign dialog keeps its story when the list behind it takes another order', async () => {
  const other = await story('A quiet day in the harbour');
  const meant = await story('Twelve ships wait');
  const page = await desk();
  await page.locator(`.list tr[aria-current]#story-${meant}`).waitFor();
  await type(page, 'a');
  await dialog(page).getByText('Assign “Twelve ships wait”').waitFor();
  await api('PATCH', `stories/${other}`, { headline: 'A quiet day, again' }, (await head(other)).version);
  await lookAgain(page);
  await page.locator(`.list tbody tr[id]:first-child .hl, .list .grp + tr .hl`, { hasText: 'again' }).waitFor();
  await page.locator('#assign-note').fill('Call the harbour office');
  await type(page, 'Enter');
  await toast(page, '“Twelve ships wait” is assigned');
  assert.equal((await assignment(meant)).note, 'Call the harbour office');
  assert.equal((await assignment(other)).note, '');

  // What is peeked at is assigned, whatever else is chosen.
  await page.locator(`#story-${other} input`).check();
  await page.locator(`#story-${meant}`).focus();
  await type(page, ' ');
  await page.locator('.peek').getByRole('button', { name: 'Assign', exact: true }).click();
  await dialog(page).getByText('Assign “Twelve ships wait”').waitFor();
});

/** A story's version, as `If-Match` names it. */
async function head(id) {
  const answer = await fetch(`${newsroom.address}/api/v1/stories/${id}`, { headers: newsroom.headers });
  return { version: answer.headers.get('etag') };
}

test('assigning many changes what was set and nothing else; a refusal leaves the dialog as it was', async () => {
  const [one, two] = [await story('The first of two', { people: [ines.id], note: 'Ask the mayor' }), await story('The second of two', { people: [rosa.id], stage: 'needs-edit' })];
  const page = await desk();
  for (const id of [one, two]) await page.locator(`#story-${id} input`).check();
  await type(page, 'a');
  await dialog(page).getByText('Assign 2 stories').waitFor();
  assert.equal(await page.locator('#assign-stage').inputValue(), '', 'what differs is shown as various');
  assert.equal(await page.locator('#assign-note').inputValue(), '');
  assert.equal(await dialog(page).locator('.checks input:checked').count(), 0);
  await page.locator('#assign-due').fill('2030-01-01T10:00');
  // Somebody else is faster with both.
  for (const id of [one, two]) {
    const now = await assignment(id);
    await api('PUT', `stories/${id}/assignment`, { desk: 'world', stage: now.stage, people: now.people.map((person) => person.id), note: `${now.note}!` }, `"${now.version}"`);
  }
  await page.locator('#assign-due').press('Enter');
  await page.locator('.toast.bad').waitFor();
  assert.equal(await page.locator('#assign-due').inputValue(), '2030-01-01T10:00', 'the dialog stays');
  await dialog(page).locator('[type=submit]:enabled').waitFor();
  await page.locator('#assign-due').press('Enter');
  await toast(page, '2 stories changed');
  await dialog(page).waitFor({ state: 'detached' });
  const told = await Promise.all([one, two].map(assignment));
  assert.deepEqual(told.map(({ note, stage, people }) => [note, stage, people.map((person) => person.name)]), [['Ask the mayor!', 'writing', ['Ines Albrandt']], ['!', 'needs-edit', ['Rosa Lind']]]);
  assert.ok(told.every(({ due }) => Date.parse(due)));
});

test('whom somebody faster has assigned stays assigned after the second press', async () => {
  const id = await story('Two assign at once');
  const page = await desk();
  await page.locator(`#story-${id}[aria-current]`).waitFor();
  await type(page, 'a');
  await dialog(page).getByLabel('Rosa Lind').check();
  await api('PUT', `stories/${id}/assignment`, { desk: 'world', stage: 'needs-edit', people: [ines.id], note: 'Call the mayor' }, `"${(await assignment(id)).version}"`);
  const assign = dialog(page).getByRole('button', { name: 'Assign', exact: true });
  await assign.click();
  await page.locator('.toast.bad').waitFor();
  await dialog(page).locator('.checks input:checked').nth(1).waitFor();
  await assign.click();
  await dialog(page).waitFor({ state: 'detached' });
  const { people, stage, note } = await assignment(id);
  assert.deepEqual([people.map(({ name }) => name).toSorted(), stage, note], [['Ines Albrandt', 'Rosa Lind'], 'needs-edit', 'Call the mayor']);
});

test('a story that was made and could not be put on its desk is not made twice', async () => {
  const before = (await api('GET', 'stories?q=ferry&limit=50')).stories.length;
  await story('A list that is not empty');
  const page = await desk();
  let refused = false;
  await page.route('**/assignment', (route) => (refused ? route.continue() : ((refused = true), route.abort())));
  await type(page, 'n');
  await page.locator('#new-edition option').first().waitFor({ state: 'attached' });
  assert.deepEqual(await page.locator('#new-desk option').allTextContents(), ['World'], 'desks that write for the edition');
  await page.locator('#new-headline').fill('The ferry that waited');
  await type(page, 'Enter');
  await toast(page, 'cannot be reached');
  await type(page, 'Enter');
  await page.waitForFunction(() => location.hash.startsWith('#/story/'));
  assert.equal((await api('GET', 'stories?q=ferry&limit=50')).stories.length, before + 1);
});

test('a story whose answer was lost on the way is begun once, also when that is asked for again', async () => {
  const page = await desk();
  await type(page, 'n');
  await page.locator('#new-edition option').first().waitFor({ state: 'attached' });
  await page.locator('#new-headline').fill('The ferry that was heard twice');
  let asked = 0;
  await page.route('**/api/v1/stories', async (route) => {
    if ((asked += 1) > 1) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await page.locator('#new-headline').press('Enter');
  await page.locator('.toast.bad').waitFor();
  await page.locator('#new-headline').press('Enter');
  await page.waitForURL(/#\/story\//);
  const begun = (await api('GET', 'stories?q=heard+twice')).stories;
  assert.equal(begun.length, 1);
  assert.match(page.url(), new RegExp(`story/${begun[0].id}\\b`));
});

const board = (who, query = '') => desk(who, `?as=board${query}`);
const column = (page, id) => page.locator('.column', { has: page.locator(`#card-${id}`) }).locator('h2');

test('who is here is told from who is assigned', async () => {
  const id = await story('Whose it is', { people: [rosa.id] });
  const page = await desk();
  const row = page.locator(`#story-${id}`);
  await row.locator('.stands').getByRole('img', { name: 'Rosa Lind is assigned' }).waitFor();
  assert.equal(await row.locator('.here .av').count(), 0, 'nobody is here');
  const context = await browser.newContext({ storageState: rosa.storageState });
  const other = await context.newPage();
  await other.goto(`${rosa.address}/#/story/${id}`);
  await other.locator('.ProseMirror').waitFor();
  await lookAgain(page);
  await row.locator('.here').getByRole('img', { name: 'Rosa Lind is here' }).waitFor();
});

test('on the board keys act on the card that has the focus, and on no other', async () => {
  const [behind, meant] = [await story('A card behind'), await story('The card that is meant', { stage: 'needs-edit' })];
  await story('The newest card');
  const page = await board();
  const card = page.locator(`#card-${meant}`);
  await card.focus();
  await type(page, 'a');
  await dialog(page).getByText('Assign “The card that is meant”').waitFor();
  await type(page, 'Escape');
  await page.waitForFunction((id) => document.activeElement?.id === id, `card-${meant}`);
  await type(page, 'x');
  await page.locator('.bulk').getByText('One story chosen').waitFor();
  assert.ok(await card.locator('.pick').isChecked());
  await type(page, 'x');
  await page.locator('.bulk').waitFor({ state: 'detached' });
  await type(page, 'r');
  await toast(page, '“The card that is meant” is at “Ready” now');
  assert.equal((await assignment(behind)).stage, 'writing');
  await card.focus();
  await type(page, 'Enter');
  await page.waitForFunction((id) => location.hash === `#/story/${id}`, meant);
});

test('the board and the count go by the stages that the desks have', async () => {
  const legal = await story('Read by a lawyer', { stage: 'legal-read' });
  const none = await newsroom.story({ headline: 'On no desk' });
  const german = (await api('POST', 'stories', { edition: 'de', content: { language: 'de', headline: 'Zwei Stufen' } })).id;
  await api('PUT', `stories/${german}/assignment`, { desk: 'kultur', stage: 'writing' });
  const page = await board();
  assert.match(await column(page, legal).textContent(), /^legal-read/);
  assert.match(await column(page, none).textContent(), /^On no desk/);
  // One more place to the right is another desk's; the card goes on to its own last stage.
  await page.locator(`#card-${german}`).focus();
  await type(page, ' ', 'ArrowRight', ' ');
  await toast(page, '“Zwei Stufen” is at “Ready” now');
  assert.equal((await assignment(german)).stage, 'ready');
  // What waits for an editor is at the stage before the last.
  const told = (await api('GET', 'desks')).find(({ key }) => key === 'world').counts['legal-read'];
  await page.goto(`${ines.address}/#/desk?desk=world`);
  await page.getByText(new RegExp(`, ${told === 1 ? 'one waits' : `${told} wait`} for an editor`)).waitFor();
});

test('what may not be done with a story is neither offered nor done by a key', async () => {
  const [theirs, live] = [await story('Not yours to move'), await story('Before readers')];
  const page = await desk();
  await page.route('**/api/v1/stories?*', async (route) => {
    const answer = await route.fetch();
    const told = await answer.json();
    const as = (line) => (line.id === theirs ? { ...line, verbs: [] } : line.id === live ? { ...line, state: 'published' } : line);
    await route.fulfill({ response: answer, json: { ...told, stories: told.stories.map(as) } });
  });
  let sent = 0;
  await page.route('**/api/v1/assignments', (route) => ((sent += 1), route.continue()));
  await lookAgain(page);
  await page.locator(`#story-${live} .chip.live, #story-${live} .chip.warn`).first().waitFor();
  for (const [id, key, why] of [[theirs, 'e', 'Your role does not let you'], [theirs, 'a', 'Your role does not let you'], [live, 'r', 'is no draft']]) {
    await page.locator(`#story-${id}`).focus();
    await type(page, key);
    await toast(page, why);
    await page.locator('.toast [aria-label=Dismiss]').first().click();
  }
  assert.equal(await dialog(page).count(), 0);
  for (const id of [theirs, live]) await page.locator(`#story-${id} input`).check();
  await page.locator('.bulk').waitFor();
  assert.equal(await page.locator('.bulk select').count(), 0, 'neither of the two can be moved');
  await page.locator('.bulk').getByRole('button', { name: 'Assign' }).click();
  await dialog(page).getByText('Assign “Before readers”').waitFor();
  await type(page, 'Escape');
  await page.goto(`${ines.address}/#/desk?as=board`);
  await page.locator(`#card-${theirs}`).waitFor();
  assert.equal(await page.locator(`#card-${theirs}`).getAttribute('draggable'), 'false');
  await page.locator(`#card-${theirs}`).focus();
  await type(page, ' ');
  await toast(page, 'Your role does not let you');
  assert.equal(await page.locator('.card.lift').count(), 0);
  assert.equal(sent, 0);
});

test('the text beside the list stays while the list is told anew, and leads to publication', async () => {
  const id = await newsroom.story({ headline: 'At a glance', body: [{ type: 'paragraph', text: 'Twelve ships wait at Port Sarn.' }] });
  const page = await desk();
  let asked = 0;
  await page.route(`**/api/v1/stories/${id}`, (route) => ((asked += 1), route.continue()));
  await page.locator(`#story-${id}`).focus();
  await type(page, ' ');
  const text = page.locator('.peektext', { hasText: 'Twelve ships' });
  await text.waitFor();
  await text.evaluate((node) => (node.dataset.kept = 'yes'));
  const listed = page.waitForResponse((answer) => answer.url().includes('/stories?'));
  await lookAgain(page);
  await listed;
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  assert.equal(await page.locator('.peektext').getAttribute('data-kept'), 'yes');
  assert.equal(asked, 1);
  await page.locator('.peek').getByRole('link', { name: 'Publication and history' }).click();
  await page.waitForFunction((id) => location.hash === `#/publish/${id}`, id);
});

test('a session that ends while a dialog is open is begun anew over it, and nothing is lost', async () => {
  const id = await story('Written while the session ended');
  const page = await desk(rosa);
  await page.locator(`#story-${id}`).focus();
  await type(page, 'a');
  await page.locator('#assign-note').fill('Half a thought');
  await page.context().clearCookies();
  await type(page, 'Enter');
  const door = page.locator('dialog.door[open]');
  await door.waitFor();
  assert.ok(await page.evaluate(() => document.querySelector('dialog.door').contains(document.activeElement)), 'the focus is at the door');
  await type(page, 'Escape', 'Escape');
  assert.ok(await door.isVisible());
  assert.equal(await page.locator('.toast.bad').count(), 0, 'the door says it, and nothing beside it');
  await page.locator('#email').fill(rosa.email);
  await page.locator('#password').fill(rosa.password);
  await type(page, 'Enter');
  await door.waitFor({ state: 'detached' });
  assert.equal(await page.locator('#assign-note').inputValue(), 'Half a thought');
  assert.equal(await focused(page), 'assign-note');
  await type(page, 'Enter');
  await toast(page, 'is assigned');
  assert.equal((await assignment(id)).note, 'Half a thought');
});

test('somebody else at the door begins with a screen of their own', async () => {
  await story('On the screen of somebody else');
  const page = await desk(rosa);
  await type(page, 'a');
  await page.locator('#assign-note').fill('Not for other eyes');
  await page.context().clearCookies();
  await type(page, 'Enter');
  await page.locator('dialog.door[open]').waitFor();
  assert.equal(await page.locator('#email').inputValue(), rosa.email);
  await page.locator('#email').fill(ines.email);
  await page.locator('#password').fill(ines.password);
  await type(page, 'Enter');
  await page.getByRole('button', { name: 'Ines Albrandt' }).waitFor();
  await dialog(page).waitFor({ state: 'detached' });
});

test('a dialog closes by a click beside it, never by a selection that ends there nor over what was written', async () => {
  await story('Behind a dialog');
  const page = await desk();
  const open = async () => {
    await type(page, 'a');
    await dialog(page).locator('#assign-note').waitFor();
  };
  await open();
  await page.mouse.click(5, 5);
  await dialog(page).waitFor({ state: 'detached' });
  await open();
  // A key that follows at once opens it anew, and nothing belated of the first closes that.
  await page.evaluate(async () => {
    document.querySelector('dialog[open] .head button').click();
    await null;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', bubbles: true, cancelable: true }));
  });
  await page.waitForTimeout(200);
  assert.ok(await dialog(page).isVisible());
  const { x, y } = await page.locator('#assign-note').boundingBox();
  await page.mouse.move(x + 20, y + 10);
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  assert.ok(await dialog(page).isVisible());
  await page.locator('#assign-note').fill('Not to be lost');
  await page.mouse.click(5, 5);
  assert.equal(await page.locator('#assign-note').inputValue(), 'Not to be lost');
  // What happens meanwhile is told where it can be heard and pressed: inside.
  await page.route('**/api/v1/assignments', (route) => route.abort());
  await page.locator('#assign-note').press('Enter');
  await dialog(page).locator('.toast', { hasText: 'cannot be reached' }).waitFor();
  await dialog(page).getByRole('button', { name: 'Dismiss' }).click();
});

test('what was told on the page is not told again in a dialog that opens later', async () => {
  await story('Told once');
  const page = await desk();
  const heard = (where) => where.locator('.vh[role=status]');
  await type(page, 'a');
  await page.locator('#assign-note').fill('For tomorrow');
  await type(page, 'Enter');
  // It is said as the dialog closes: read out on the page.
  await heard(page).filter({ hasText: '“Told once” is assigned' }).waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  await type(page, 'a');
  await page.locator('#assign-note').waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual([await dialog(page).locator('.toast').count(), await heard(dialog(page)).textContent()], [0, '']);
  await page.route('**/api/v1/assignments', (route) => route.abort());
  await page.locator('#assign-note').fill('For Monday');
  await type(page, 'Enter');
  await heard(dialog(page)).filter({ hasText: 'cannot be reached' }).waitFor({ state: 'attached' });
});

test('the menu behind one’s initials is left by Escape from anywhere, and the sheet of keys leads back to it', async () => {
  await story('Behind a menu');
  const page = await desk();
  const button = page.locator('button.me');
  const isHeld = () => page.waitForFunction(() => document.activeElement?.matches('button.me'));
  await button.click();
  await page.locator('.menu .row', { hasText: 'All shortcuts' }).click();
  await page.locator('.keysheet').waitFor();
  await type(page, 'Escape');
  await isHeld();
  await button.click();
  await page.locator('.list tr[aria-current]').focus();
  await type(page, 'Escape');
  await page.locator('.menu .sheet').waitFor({ state: 'detached' });
  await isHeld();
});

test('keys of another script act by their place, and none of the page’s reach through a dialog', async () => {
  await story('One of two');
  await story('Two of two');
  const page = await desk();
  const press = (key, code, more = {}) => page.evaluate(([key, code, more]) => !document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more })), [key, code, more]);
  const at = () => page.locator('.list tr[aria-current]').getAttribute('id');
  const first = await at();
  await press('о', 'KeyJ');
  assert.notEqual(await at(), first, 'Russian');
  await press('ن', 'KeyK');
  assert.equal(await at(), first, 'Arabic');
  await press('١', 'Digit1');
  await page.waitForFunction(() => location.hash.includes('stage=writing'));
  await press('१', 'Digit1');
  await page.waitForFunction(() => !location.hash.includes('stage='));
  await press('؟', 'Slash', { shiftKey: true });
  await page.locator('.keysheet').waitFor();
  assert.ok(await press('л', 'KeyK', { ctrlKey: true }), 'nor does the browser take the key');
  assert.equal(await page.locator('.palette').count(), 0);
  await type(page, 'Escape');
  await page.locator('.keysheet').waitFor({ state: 'detached' });
  await press('л', 'KeyK', { ctrlKey: true });
  await page.locator('.palette').waitFor();
  await type(page, 'Escape');
  await press('п', 'KeyG');
  await press('з', 'KeyP');
  await page.waitForFunction(() => location.hash === '#/people');
});

test('a text that can become no version says why in words of the studio', async () => {
  const id = await story('Too long in the end');
  const page = await desk();
  await page.locator(`#story-${id} .hl`).click();
  await page.locator('#field-headline').fill('long '.repeat(110));
  await page.locator('.banner[role=alert]', { hasText: 'The headline is too long' }).waitFor();
});

test('all that were left as they are are named, and why; how many went is told beside it', async () => {
  const ids = [];
  for (let i = 1; i <= 7; i++) ids.push(await story(`One of seven, number ${i}`));
  const page = await desk();
  const problem = { type: 'urn:masthead:problem:stale', status: 412, detail: 'at version 2' };
  const told = ({ story }) => (story === ids[6] ? { story, assignment: null } : { story, problem });
  await page.route('**/api/v1/assignments', (route) => route.fulfill({ json: route.request().postDataJSON().stories.map(told) }));
  for (const id of ids) await page.locator(`#story-${id} input`).check();
  await page.locator('.bulk select').selectOption('ready');
  assert.equal(await page.locator('.toast').count(), 0, 'choosing a stage moves nothing yet');
  await page.locator('.bulk').getByRole('button', { name: 'Move', exact: true }).click();
  await toast(page, 'number 1');
  await toast(page, 'One story changed');
  const bad = await page.locator('.toast.bad').allTextContents();
  assert.equal(bad.length, 1);
  await page.locator('.bulk').getByText('6 stories chosen').waitFor();
  for (let i = 1; i <= 6; i++) assert.match(bad[0], new RegExp(`“One of seven, number ${i}” was not changed: Somebody else`));
});

test('a search says that nothing is found when that is the answer, and why there is none', async () => {
  const id = await story('With related stories');
  const page = await desk();
  await page.goto(`${ines.address}/#/story/${id}`);
  await page.getByRole('tab', { name: 'Details' }).click();
  const field = page.getByRole('combobox', { name: 'Related stories' });
  await field.waitFor();
  let [asked, go] = [false];
  const held = new Promise((done) => (go = done));
  await page.route('**/api/v1/stories?q=*', async (route) => {
    asked = true;
    await held;
    await route.continue();
  });
  await field.fill('nothing of this kind');
  while (!asked) await page.waitForTimeout(50);
  assert.equal(await page.getByText('Nothing found').count(), 0, 'before the answer nothing is said');
  go();
  await page.getByText('Nothing found').waitFor();
  await page.unroute('**/api/v1/stories?q=*');
  await page.route('**/api/v1/stories?q=*', (route) => route.abort());
  await field.fill('without a line');
  await page.locator('.wrong', { hasText: 'cannot be reached' }).waitFor();
  assert.equal(await page.getByText('Nothing found').count(), 0);
});

test('whoever turns to the board, or comes back from a story, goes on where they were', async () => {
  await story('The first of the two');
  await story('The second of the two');
  const page = await desk();
  await type(page, 'j');
  const id = (await focused(page)).replace('story-', '');
  await type(page, 'b');
  await page.waitForFunction((id) => document.activeElement?.id === `card-${id}`, id);
  await type(page, 'b');
  await page.waitForFunction((id) => document.activeElement?.id === `story-${id}`, id);
  await type(page, 'a');
  await dialog(page).waitFor();
  assert.equal(await focused(page), 'assign-desk', 'a form begins at its first field');
  await type(page, 'Escape', 'Enter');
  await page.waitForFunction((id) => location.hash === `#/story/${id}`, id);
  await page.goBack();
  await page.locator(`#story-${id}[aria-current]`).waitFor();
});

test('where the story that one stands on is taken away, the next key does nothing to another', async () => {
  for (const which of ['one', 'other']) await story(`The ${which} at the lawyer’s`, { stage: 'legal-read' });
  const page = await desk(ines, '?stage=legal-read');
  const [first, meant] = await page.locator('.list tr[id]').evaluateAll((rows) => rows.map(({ id }) => id.replace('story-', '')));
  await page.locator(`#story-${first}[aria-current]`).waitFor();
  await type(page, 'j');
  await page.waitForFunction((id) => document.activeElement?.id === `story-${id}`, meant);
  await api('PUT', `stories/${meant}/assignment`, { desk: 'world', stage: 'ready' }, `"${(await assignment(meant)).version}"`);
  await lookAgain(page);
  await page.locator(`#story-${meant}`).waitFor({ state: 'detached' });
  await type(page, 's');
  await page.waitForFunction((id) => document.activeElement?.id === `story-${id}`, first);
  assert.equal((await api('GET', `stories/${first}`)).state, 'draft');
  await type(page, 's');
  await page.locator(`#story-${first}`).waitFor({ state: 'detached' });
  assert.deepEqual(await Promise.all([first, meant].map(async (id) => (await api('GET', `stories/${id}`)).state)), ['spiked', 'draft']);
});

test('more of a list that is left does not come into the next', async () => {
  const id = await story('First of many');
  const page = await desk(ines, '?state=draft');
  let release;
  // The first page says that there are more; the next takes its time.
  await page.route('**/api/v1/stories?state=draft*', async (route) => {
    const asked = new URL(route.request().url()).searchParams;
    if (asked.has('q')) return route.continue();
    const limit = Number(asked.get('limit'));
    if (limit > 50) await new Promise((done) => (release = done));
    const response = await route.fetch();
    const line = (await response.json()).stories.find((one) => one.id === id);
    const stories = Array.from({ length: limit }, (_, i) => ({ ...line, id: i ? 900_000 + i : id, headline: i < 50 ? line.headline : 'Of the list before' }));
    await route.fulfill({ response, json: { stories, before: '1' } }).catch(() => undefined);
  });
  await lookAgain(page);
  await page.getByRole('button', { name: 'More stories' }).click();
  while (!release) await page.waitForTimeout(50);
  const other = page.waitForResponse(/q=many/);
  await page.evaluate(() => { location.hash = '#/desk?state=draft&q=many'; });
  await (await other).finished();
  await page.locator('.scroll[aria-busy=false]').waitFor();
  release();
  await page.evaluate(() => fetch('/api/v1/desks'));
  await page.getByText('First of many').first().waitFor();
  assert.equal(await page.getByText('Of the list before').count(), 0);
});

test('from the words looked for keys lead to the list', async () => {
  await story('Kelp is cut');
  await story('Kelp is dried');
  const page = await desk();
  const first = () => page.evaluate(() => document.querySelector('.list tbody tr[id]')?.id);
  for (const [leaves, words] of [['ArrowDown', 'kelp'], ['Enter', 'kelp is'], ['Escape', 'kelp is']]) {
    await page.locator('#filter-words').fill(words);
    await page.getByText('A quiet day').waitFor({ state: 'detached' });
    await page.keyboard.press(leaves);
    assert.equal(await focused(page), await first(), leaves);
    assert.equal(await page.locator('#filter-words').inputValue(), words, 'the words stay');
  }
});

test('one long word breaks, and leaves the columns beside it where they are', async () => {
  const headline = 'Donaudampfschifffahrt'.repeat(10);
  const id = await story(headline);
  // A board of many stages is wider than the screen, and is scrolled; its columns are as wide as ever.
  for (const [width, query, inside = '.desk .scroll'] of [[1280, ''], [1024, `?peek=${id}`], [390, ''], [1280, '?as=board', '.board .column']]) {
    const page = await desk(ines, query, { width });
    await page.getByText(headline).first().waitFor({ state: 'attached' });
    const wide = await page.$$eval(inside, (all) => all.map((one) => one.scrollWidth - one.clientWidth));
    assert.ok(wide.length > 0 && wide.every((over) => over <= 0), `${width} ${query}: ${wide}`);
    if (width === 1024) assert.ok((await page.locator(`#story-${id} .hl`).boundingBox()).width > 200, 'a headline has room beside the panel');
    await page.context().close();
  }
});

test('headings of the board stay in sight', async () => {
  for (let i = 0; i < 8; i += 1) await story(`Row ${i}`);
  const page = await desk(ines, '?as=board', { viewport: { width: 1280, height: 500 } });
  const top = () => page.$eval('.column h2', (head) => head.getBoundingClientRect().top - head.closest('.scroll').getBoundingClientRect().top);
  await page.$eval('.desk .scroll', (list) => list.scrollTo(0, 200));
  assert.ok((await page.$eval('.desk .scroll', (list) => list.scrollTop)) > 100, 'there is something to scroll');
  assert.ok((await top()) >= 0);
});

test('keys narrow the list as its buttons do, in their order', async () => {
  await story('Kept in mind');
  const page = await desk(ines, '?desk=world');
  const pressed = () => page.locator('.filters [aria-pressed=true]').innerText();
  for (const [key, name] of [['2', 'Needs edit'], ['5', 'Scheduled'], ['6', 'Live'], ['7', 'Spiked'], ['7', 'All']]) {
    await type(page, key);
    await page.locator('.filters [aria-pressed=true]', { hasText: name }).waitFor();
    assert.equal(await pressed(), name);
  }
});

test('a short window shows all of the frame', async () => {
  await story('Short');
  for (const viewport of [{ width: 640, height: 450 }, { width: 844, height: 390 }]) {
    const page = await desk(ines, '', { viewport });
    const { y, height } = await page.locator('.rail').boundingBox();
    assert.ok(y + height <= viewport.height, JSON.stringify(viewport));
    await page.context().close();
  }
});

test('Back closes a dialog and not the screen under it, and asks before words are lost', async () => {
  await story('Back and forth');
  const page = await desk(ines, '?q=back');
  await page.evaluate(() => { location.hash = '#/people'; });
  await page.getByRole('heading', { name: 'People' }).waitFor();
  await page.evaluate(() => { location.hash = '#/desk'; });
  await page.locator('.list tr[aria-current]').waitFor();
  const here = async () => assert.equal(await page.evaluate(() => location.hash), '#/desk');
  await type(page, 'n');
  await page.locator('#new-headline').waitFor();
  await page.goBack();
  await dialog(page).waitFor({ state: 'detached' });
  await page.waitForFunction(() => location.hash === '#/desk');
  await type(page, 'n');
  await page.locator('#new-headline').fill('Not to be lost');
  await page.goBack();
  const asked = dialog(page).getByRole('alert');
  await asked.waitFor();
  await page.waitForFunction(() => location.hash === '#/desk');
  await asked.getByRole('button', { name: 'Stay here' }).click();
  assert.equal(await page.locator('#new-headline').inputValue(), 'Not to be lost');
  await page.goBack();
  await asked.getByRole('button', { name: 'Close it' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.waitForFunction(() => location.hash === '#/desk');
  await here();
  // Without a dialog it leads back.
  await page.goBack();
  await page.getByRole('heading', { name: 'People' }).waitFor();
});

test('what others do leaves a refusal in sight, and is told when it can be found out', async () => {
  await story('Of nobody else');
  const nell = await newsroom.person('Nell Okoro', { role: 'reporter' });
  const page = await desk(nell);
  await page.waitForFunction((id) => localStorage.getItem(`stays-assigned-${id}`) !== null, nell.id);
  await page.route('**/api/v1/stories', (route) => route.fulfill({ status: 409, json: { type: 'urn:masthead:problem:conflict', status: 409, detail: 'Not now.' } }));
  const id = await story('The court sits at nine', { people: [nell.id] });
  let asked = 0;
  await page.route(`**/api/v1/stories/${id}/history`, (route) => (asked++ ? route.continue() : route.abort()));
  await page.keyboard.press('n');
  await dialog(page).getByRole('textbox').first().fill('Refused');
  await page.keyboard.press('Enter');
  const refusal = page.locator('.toast.bad');
  await refusal.waitFor();
  await lookAgain(page);
  while (!asked) await page.waitForTimeout(50);
  const told = page.locator('.toast', { hasText: 'assigned “The court sits at nine” to you' });
  assert.equal(await told.count(), 0);
  await lookAgain(page);
  await told.waitFor();
  assert.equal(await refusal.count(), 1, 'what was refused is still to be read');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'One story was assigned to you' }).waitFor();
});

test('whoever is assigned a story is told once, sees it counted until it is opened, and finds the order above its text', async () => {
  await story('Of nobody');
  const omar = await newsroom.person('Omar Haddad', { role: 'reporter' });
  const page = await desk(omar);
  await page.waitForFunction((id) => localStorage.getItem(`stays-assigned-${id}`) !== null, omar.id);
  const due = new Date(Date.now() + 36e5).toISOString();
  const id = await story('The lawyer calls at four', { people: [omar.id], due, note: 'Ring the court first' });
  await lookAgain(page);
  const told = page.locator('.toast', { hasText: 'assigned “The lawyer calls at four” to you' });
  await told.waitFor();
  await told.getByRole('button', { name: 'Dismiss' }).click();
  await page.reload();
  await page.locator(`#story-${id}`).waitFor();
  await lookAgain(page);
  await page.waitForResponse((answer) => answer.url().includes(`person=${omar.id}&state=draft`));
  assert.equal(await told.count(), 0);
  const counted = page.getByRole('link', { name: 'One story was assigned to you' });
  await counted.waitFor();
  await page.evaluate((id) => { location.hash = `#/story/${id}`; }, id);
  await counted.waitFor({ state: 'detached' });
  await page.reload();
  const order = page.locator('.order');
  await order.getByText('Ring the court first').waitFor();
  // Tomorrow, where the hour is past eleven at night.
  assert.match(await order.innerText(), /due .*\d\d:\d\d/);
  assert.equal(await counted.count(), 0);
});

test('what was assigned before a first visit is counted at that visit, but what one has worked on since', async () => {
  const vera = await newsroom.person('Vera Sand', { role: 'reporter' });
  for (const headline of ['First of many', 'Second of many', 'Third of many', 'Fourth of many']) await story(headline, { people: [vera.id] });
  const begun = await story('Begun already', { people: [vera.id] });
  const elsewhere = await browser.newContext({ storageState: vera.storageState });
  const moved = { stories: [{ story: begun, version: 1 }], change: { stage: 'needs-edit' } };
  const done = await elsewhere.request.post(`${vera.address}/api/v1/assignments`, { data: moved, headers: { 'x-masthead': '1', origin: vera.address } });
  assert.equal(done.status(), 200, await done.text());
  const page = await desk(vera);
  const counted = page.getByRole('link', { name: '4 stories were assigned to you' });
  await counted.waitFor();
  assert.equal(await page.locator('.toast').count(), 0);
  await counted.click();
  await page.waitForFunction(() => location.hash === '#/desk?mine=true');
  await page.locator(`#story-${begun}`).waitFor();
  for (const headline of ['Fifth of many', 'Sixth of many', 'Seventh of many', 'Eighth of many']) await story(headline, { people: [vera.id] });
  await lookAgain(page);
  await page.locator('.toast', { hasText: '4 stories were assigned to you' }).waitFor();
  await page.getByRole('link', { name: '8 stories were assigned to you' }).waitFor();
});
