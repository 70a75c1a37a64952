// The way of a story to its readers, as an editor goes it in the studio: publish, schedule, correct, take down, preview, share, translate.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { launch, PICTURES } from './browser.mjs';
import { Newsroom } from './room.mjs';
import { caretAtEnd, soon, text } from './writing.mjs';

let browser, newsroom, place;
const editors = {};

before(async () => {
  [browser, newsroom] = await Promise.all([launch(), Newsroom.open()]);
  await api('PUT', 'editions/de', { code: 'de', language: 'de', name: 'Deutsch', time_zone: 'Europe/Berlin' });
  place = (await api('POST', 'concepts', { kind: 'place', names: { en: { name: 'Port Sarn' }, de: { name: 'Port Sarn' } } })).id;
  const site = await fetch(`${newsroom.address}/api/v1/site`, { headers: newsroom.headers });
  await api('PUT', 'site', { ...(await site.json()), editions: ['en', 'de'] }, site.headers.get('etag'));
  for (const [name, language] of [['Ines Albrandt', 'en'], ['Noor Haddane', 'ar'], ['Asha Rao', 'hi'], ['Dirk Amsel', 'de']]) {
    editors[language] = await newsroom.person(name, { role: 'admin', language });
  }
});

after(async () => {
  await browser?.close();
  await newsroom?.close();
});

const api = (...asked) => newsroom.api(...asked);

const content = (headline) => ({
  language: 'en', headline, standfirst: `What ${headline} means.`, places: [place],
  body: [{ type: 'paragraph', text: 'Twelve ships wait at Port Sarn.' }, { type: 'paragraph', text: 'The harbour is closed.' }],
});
const story = (headline) => api('POST', 'stories', { edition: 'en', content: content(headline) });
/** One that is out, with a note that is misspelt. */
async function corrected(headline) {
  const { id } = await story(headline);
  const version = async () => `"${(await api('GET', `stories/${id}`)).version}"`;
  await api('POST', `stories/${id}/publication`, undefined, await version());
  await api('POST', `stories/${id}/correction`, { note: 'There were tow ships.' }, await version());
  return { id, version };
}
const seen = (path) => fetch(`${newsroom.at.readers}${path}`, { redirect: 'manual' });

// Somebody at the studio, signed in.
async function editor({ language = 'en', width = 1280, dark = false, ...rest } = {}) {
  const person = editors[language];
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', locale: language, storageState: person.storageState, serviceWorkers: 'block', ...rest });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  const go = async (path) => {
    await page.goto(`${person.address}/#/${path}`);
    await page.locator('main#main:not([aria-busy])').waitFor();
  };
  return { context, page, faults, go };
}

async function accessible(page, name) {
  await page.screenshot({ path: `${PICTURES}publish-${name}.png`, fullPage: true });
  assert.deepEqual(await violations(page, { iframes: false }), [], name);
}

test('by keyboard alone a story is published, and the receipt shows where', async () => {
  const { id } = await story('Ferry returns');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  await page.locator('.publish .check li').first().waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('.sure').waitFor();
  assert.equal((await seen(`/en/ferry-returns/a-${id}`)).status, 404, 'the first key opens and fires nothing');
  await page.keyboard.press('Enter');
  await page.locator('.receipt').waitFor();
  const wrong = await page.locator('.receipt [data-right=false]').count();
  assert.equal(wrong, 0);
  assert.ok((await page.locator('.receipt [data-surface]').count()) >= 9);
  assert.match(await page.locator('.receipt').innerText(), /\d+ ms/);
  assert.equal((await seen(`/en/ferry-returns/a-${id}`)).status, 200);
  assert.ok(await page.evaluate(() => document.activeElement.classList.contains('outcome')), 'the focus is with what came of it');
  assert.match(await page.locator('.history time').first().innerText(), /^\d{1,2} [A-Z][a-z]+ 20\d\d/, 'the day stands before the month');
  await accessible(page, 'receipt');
  // It stays on record when one comes back.
  await go('desk');
  await page.locator('#main h1, #main h2').first().waitFor();
  await page.goBack();
  await page.locator('.receipt [data-surface=page]').waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('a panel that was opened without a line fills when the line is back', async () => {
  const [{ id }, other] = [await story('Line lost'), await story('Line kept')];
  const { context, page, go } = await editor();
  for (const [screen, filled] of [['publish', '.publish .check li'], ['translations', '.translations .line']]) {
    // The screen itself is there already.
    await go(`${screen}/${other.id}`);
    await page.locator(filled).first().waitFor();
    await context.setOffline(true);
    await page.evaluate((address) => { location.hash = address; }, `#/${screen}/${id}`);
    const away = page.locator('#main').getByText('The newsroom cannot be reached');
    await away.first().waitFor();
    await page.waitForTimeout(500);
    assert.equal(await away.count(), 1, `${screen}: it is said once`);
    await context.setOffline(false);
    await page.locator(filled).first().waitFor();
    if (screen === 'publish') await page.locator('.history li').first().waitFor();
    await page.waitForFunction(() => !document.getElementById('main').innerText.includes('cannot be reached'));
  }
  await context.close();
});

test('an open panel tells by itself that the source has changed', async () => {
  const source = await story('Source');
  const { id } = await api('POST', 'stories', { edition: 'de', translation_of: source.id });
  const { context, page, go } = await editor();
  await page.clock.install();
  await go(`publish/${id}`);
  await page.locator('.publish .check li').first().waitFor();
  assert.equal(await page.locator('[data-code=source-is-newer]').count(), 0);
  await api('PATCH', `stories/${source.id}`, { standfirst: 'Newer.' }, `"${(await api('GET', `stories/${source.id}`)).version}"`);
  await page.clock.fastForward(16_000);
  await page.locator('[data-code=source-is-newer]').waitFor();
  await context.close();
});

test('a note that somebody amends is not written over what a colleague has said meanwhile', async () => {
  const { id, version } = await corrected('Said twice');
  const { context, page, go } = await editor();
  await page.clock.install();
  await go(`publish/${id}`);
  await page.getByRole('button', { name: 'Amend…' }).click();
  await page.getByLabel('The note in other words').fill('There were too ships.');
  await api('PUT', `stories/${id}/corrections/1`, { note: 'There were two ships.' }, await version());
  await page.clock.fastForward(16_000);
  // Had the panel looked again, it would have been answered before these are.
  for (const noun of ['checklist', 'family', 'history']) await page.evaluate((path) => fetch(path), `/api/v1/stories/${id}/${noun}`);
  await page.getByRole('button', { name: 'Show readers these words' }).click();
  await page.getByText(/The house changed the story/).waitFor();
  assert.equal((await api('GET', `stories/${id}`)).corrections[0].note, 'There were two ships.');
  await context.close();
});

test('a look that was begun before something was done does not come back over it', async () => {
  const { id, version } = await corrected('Looked at slowly');
  const { context, page, go } = await editor();
  await page.clock.install();
  await go(`publish/${id}`);
  const amend = page.getByRole('button', { name: 'Amend…' });
  await amend.waitFor();
  let release;
  await page.route(`**/stories/${id}/checklist`, (route) => new Promise((done) => (release = done)).then(() => route.continue()), { times: 1 });
  const looked = page.waitForResponse(`**/api/v1/stories/${id}`);
  await page.clock.fastForward(16_000);
  await looked;
  while (!release) await page.waitForTimeout(50);
  await amend.click();
  await page.getByLabel('The note in other words').fill('There were two ships.');
  await page.getByRole('button', { name: 'Show readers these words' }).click();
  await page.locator('.told-readers').getByText('There were two ships.').waitFor();
  await page.locator('.receipt').waitFor();
  const late = page.waitForResponse(`**/stories/${id}/checklist`);
  release();
  await (await late).finished();
  await page.evaluate((path) => fetch(path), `/api/v1/stories/${id}/history`);
  assert.equal(await page.locator('.told-readers').getByText('There were tow ships.').count(), 0, 'the panel shows the story as it stood before');
  await context.close();
});

test('what blocks is told with its way out, and cannot be published', async () => {
  const { id } = await api('POST', 'stories', { edition: 'en', content: { ...content('Nowhere'), places: [] } });
  const { context, page, go } = await editor();
  await go(`publish/${id}`);
  const finding = page.locator('[data-code=no-kicker]');
  await finding.waitFor();
  assert.match(await finding.innerText(), /Give it a subject or a place/);
  await page.locator('.acts .pub').click();
  assert.match(await page.locator('.sure').innerText(), /One thing blocks it/);
  assert.equal(await page.locator('.sure [data-first]').count(), 0, 'there is nothing to confirm');
  await context.close();
});

test('a time that the clocks skip is asked back before it is set', async () => {
  const { id } = await story('Clocks change');
  const { context, page, go } = await editor();
  await go(`publish/${id}`);
  await page.getByRole('button', { name: 'Schedule…' }).click();
  await page.getByLabel('Date').fill('2099-03-29');
  await page.getByLabel('Time', { exact: true }).fill('02:30');
  await page.getByLabel('Time zone').fill('Europe/Berlin');
  await page.locator('.sure .btn.p').click();
  const choices = page.locator('.choices button');
  await choices.first().waitFor();
  assert.deepEqual((await choices.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')), ['The earlier 01:30 (UTC+01:00)', 'The later 03:30 (UTC+02:00)']);
  assert.match(await page.locator('.choices legend').innerText(), /^Clocks go forward then: Sunday,? .*2099.*02:30 \(Europe\/Berlin\) does not exist/);
  assert.ok(await choices.first().evaluate((one) => one === document.activeElement), 'the focus is with the question');
  await accessible(page, 'choices');
  // Another time is no longer the one that was asked about.
  await page.getByLabel('Time', { exact: true }).fill('04:30');
  assert.equal(await choices.count(), 0);
  // What is refused for another reason brings no old question back.
  await page.getByLabel('Time zone').fill('Nowhere/Land');
  await page.locator('.sure .btn.p').click();
  await page.locator('.outcome [role=alert]', { hasText: 'That is no time zone.' }).waitFor();
  assert.equal(await choices.count(), 0);
  await page.getByLabel('Time zone').fill('Europe/Berlin');
  await page.getByLabel('Time', { exact: true }).fill('02:30');
  await page.locator('.sure .btn.p').click();
  // The question takes the focus and comes into sight with it: nobody presses what is still moving.
  await page.waitForFunction(() => document.activeElement?.closest('.choices'));
  await choices.nth(1).click();
  await page.getByText('Scheduled', { exact: true }).waitFor();
  const stands = await api('GET', `stories/${id}`);
  assert.deepEqual([stands.scheduled, stands.scheduled_as.zone], ['2099-03-29T01:30:00Z', 'Europe/Berlin']);
  assert.match(await page.locator('.standing').innerText(), /Europe\/Berlin.*UTC/);
  assert.match(await page.locator('.forecast').innerText(), /03:30 Europe\/Berlin \(.*01:30 UTC\): the text that is newest then goes out by itself/);
  await context.close();
});

test('which of two hours is meant is asked without a word of the text for an answer', async () => {
  const { id } = await story('Asked late');
  const { context, page, faults, go } = await editor();
  await go(`story/${id}`);
  await page.getByRole('button', { name: 'Schedule…' }).click();
  await page.getByLabel('Date').fill('2099-10-25');
  await page.getByLabel('Time', { exact: true }).fill('02:30');
  await page.getByLabel('Time zone').fill('Europe/Berlin');
  const release = await held(page, '**/schedule');
  await page.locator('.sure .btn.p').click();
  await page.locator('.publish').getByText('Working…').waitFor();
  await caretAtEnd(page);
  release();
  await page.locator('.choices').waitFor();
  await page.keyboard.type(' one two');
  assert.match(await text(page), / one two$/);
  assert.equal((await api('GET', `stories/${id}`)).state, 'draft');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a story is scheduled by keys alone', async () => {
  const { id } = await story('Keys alone');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  const tabTo = async (what, is) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate(is)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not lead to ${what}`);
  };
  await tabTo('Schedule…', () => document.activeElement?.textContent?.trim() === 'Schedule…');
  await page.keyboard.press('Enter');
  // The step opens with the focus in it. A Tab sent before that would stand in the second part of the date.
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'date');
  // As the browser's own fields take them, part by part.
  await page.keyboard.type('12312099');
  await tabTo('the time', () => document.activeElement?.getAttribute('type') === 'time');
  await page.keyboard.type('0630AM');
  await page.keyboard.press('Enter');
  await page.getByText('Scheduled', { exact: true }).waitFor();
  const stands = await api('GET', `stories/${id}`);
  assert.deepEqual([stands.state, stands.scheduled], ['scheduled', '2099-12-31T06:30:00Z']);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a time that has passed is told before anything is sent, as people say times', async () => {
  const { id } = await story('Yesterday');
  const { context, page, faults, go } = await editor();
  const sent = [];
  page.on('request', (request) => request.method() === 'PUT' && sent.push(request.url()));
  await go(`publish/${id}`);
  for (const act of ['Schedule', 'Embargo']) {
    await page.getByRole('button', { name: `${act}…` }).click();
    await page.locator('.when [type=date]').fill('2024-02-29');
    await page.locator('.when [type=time]').fill('18:30');
    await page.locator('.when input[list]').fill('Europe/Berlin');
    await page.locator('.when .btn.p').click();
    const told = page.locator('.when [role=alert]');
    await told.waitFor();
    assert.match(await told.innerText(), /^Thursday,? 29 February 2024 at 18:30 \(Europe\/Berlin\) has passed: it is .*\d\d:\d\d there now\. Choose a later time\.$/);
    await page.locator('.when [type=time]').fill('18:31');
    await told.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Cancel' }).click();
  }
  assert.deepEqual([sent, faults], [[], []]);
  await context.close();
});

test('times go by the newsroom’s clock, however wrong that of the machine is', async () => {
  const { id } = await story('Two hours fast');
  const { context, page, faults, go } = await editor();
  await page.clock.install({ time: new Date(Date.now() + 2 * 3_600_000) });
  await go(`publish/${id}`);
  await page.getByRole('button', { name: 'Schedule…' }).click();
  const due = new Date(Date.now() + 3_600_000).toISOString();
  await page.locator('.when [type=date]').fill(due.slice(0, 10));
  await page.locator('.when [type=time]').fill(due.slice(11, 16));
  await page.locator('.when input[list]').fill('UTC');
  await page.locator('.when .btn.p').click();
  await page.getByText('Scheduled', { exact: true }).waitFor();
  assert.equal((await api('GET', `stories/${id}`)).scheduled.slice(0, 16), due.slice(0, 16));
  // A link that ends in an hour is listed, and can be revoked.
  await go(`preview/${id}`);
  await page.getByLabel('The link ends after').selectOption('1');
  await page.getByRole('button', { name: 'Make a link' }).press('Enter');
  await page.getByRole('button', { name: 'Revoke' }).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('a year that was begun is told as such', async () => {
  const { id } = await story('In the year 26');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  await page.getByRole('button', { name: 'Schedule…' }).click();
  await page.locator('.when [type=date]').fill('0026-12-01');
  await page.locator('.when [type=time]').fill('18:30');
  await page.locator('.when .btn.p').click();
  assert.ok(await page.locator('.when [type=date]').evaluate((field) => field.validity.rangeUnderflow), 'the browser says it');
  assert.equal((await api('GET', `stories/${id}`)).state, 'draft');
  // The years on the way to 2099, and one digit beyond.
  await go(`preview/${id}`);
  const moment = page.locator('.preview .moment');
  for (const year of ['0002', '0020', '0209', '2099']) await moment.fill(`${year}-01-01T10:00`);
  await page.locator('.preview iframe[src*="at=2099"]').waitFor({ state: 'attached' });
  assert.equal(await moment.getAttribute('max'), '9999-12-31T23:59');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a reading that comes twice can be set while its second hour is still to come', async () => {
  const { id } = await story('Between two');
  const { context, page, faults, go } = await editor();
  // Clocks in Halifax go back at two: half past one comes at 04:30 and at 05:30 by UTC. The newsroom is asked at 05:00.
  const between = new Date('2031-11-02T05:00:00Z');
  await page.route('**/api/v1/**', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), date: between.toUTCString() } });
  });
  await go(`publish/${id}`);
  await page.getByRole('button', { name: 'Schedule…' }).click();
  await page.locator('.when [type=date]').fill('2031-11-02');
  await page.locator('.when [type=time]').fill('01:30');
  await page.locator('.when input[list]').fill('America/Halifax');
  await page.locator('.when .btn.p').click();
  await page.getByText('Which do you mean?').waitFor();
  await page.locator('.choices .btn').nth(1).click();
  await page.getByText('Scheduled', { exact: true }).waitFor();
  assert.equal((await api('GET', `stories/${id}`)).scheduled, '2031-11-02T05:30:00Z');
  assert.deepEqual(faults, []);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});

test('the link that is shown once stays when another is revoked', async () => {
  const { id } = await story('Linked twice');
  await api('POST', `stories/${id}/previews`, { expires: 72 });
  const { context, page, faults, go } = await editor();
  await go(`preview/${id}`);
  await page.getByRole('button', { name: 'Make a link' }).press('Enter');
  const link = page.getByLabel('Link', { exact: true });
  const address = await link.inputValue();
  const revoke = page.getByRole('button', { name: 'Revoke' });
  await revoke.nth(1).press('Enter');
  await page.getByText('The link is dead.').waitFor();
  assert.equal(await link.inputValue(), address);
  assert.equal((await fetch(address)).status, 200);
  await page.waitForFunction(() => document.querySelectorAll('.share li').length === 1);
  await revoke.press('Enter');
  await link.waitFor({ state: 'detached' });
  assert.deepEqual(faults, []);
  await context.close();
});

test('an embargo holds a story until it is lifted', async () => {
  const { id } = await story('Held back');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  await page.getByRole('button', { name: 'Embargo…' }).click();
  await page.getByLabel('Date').fill('2099-06-01');
  await page.getByLabel('Time', { exact: true }).fill('12:00');
  await page.locator('.sure .btn.p').click();
  await page.locator('.check [data-code=under-embargo]').waitFor();
  assert.match(await page.locator('.standing').innerText(), /Under embargo until .*12:00/);
  assert.match(await page.locator('.forecast').innerText(), /Until .*12:00.*UTC.* nothing of it leaves the house/);
  await page.locator('.acts .pub').click();
  assert.match(await page.locator('.sure').innerText(), /One thing blocks it/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lift the embargo…' }).click();
  await page.locator('.sure [data-first]').click();
  await page.locator('.check [data-code=under-embargo]').waitFor({ state: 'detached' });
  assert.equal((await api('GET', `stories/${id}`)).embargo, null);
  assert.deepEqual(faults, []);
  await context.close();
});

test('somebody who was faster is named, and nothing is done', async () => {
  const { id } = await story('Two at once');
  const { context, page, go } = await editor();
  await go(`publish/${id}`);
  await page.locator('.acts .pub').click();
  await page.locator('.sure [data-first]').waitFor();
  const stands = await api('GET', `stories/${id}`);
  await api('PATCH', `stories/${id}`, { headline: 'One was faster' }, `"${stands.version}"`);
  await page.locator('.sure [data-first]').click();
  await page.getByText(/The house changed the story/).waitFor();
  assert.equal((await api('GET', `stories/${id}`)).state, 'draft');
  await page.getByRole('button', { name: 'Look again' }).click();
  await context.close();
});

/** Holds what is asked at an address until the answer of this is called. */
async function held(page, address, then = (route) => route.continue()) {
  let release;
  const free = new Promise((done) => (release = done));
  await page.route(address, async (route) => {
    await free;
    await then(route).catch(() => undefined);
  });
  return release;
}

test('whoever writes on while a step is being opened is not drawn out of the text', async () => {
  const { id } = await story('Second thoughts');
  const { context, page, faults, go } = await editor();
  await go(`story/${id}`);
  const keeping = page.locator('.publish').getByText('Saving your last words');
  const writes = () => page.evaluate(() => document.activeElement.matches('.ProseMirror'));
  for (const back of ['mouse', 'Escape']) {
    await caretAtEnd(page);
    const release = await held(page, '**/checkpoint');
    await page.keyboard.press('Control+Enter');
    await keeping.waitFor();
    if (back === 'mouse') await caretAtEnd(page);
    else await page.keyboard.press('Escape');
    release();
    await keeping.waitFor({ state: 'detached' });
    if (back === 'mouse') await page.locator('.sure').waitFor();
    // What would open the step has been answered by then.
    await page.evaluate((id) => Promise.all(['', '/checklist', '/family'].map((noun) => fetch(`/api/v1/stories/${id}${noun}`))), id);
    assert.ok(await writes(), back);
    await page.keyboard.type(` by ${back}`);
    if (back === 'mouse') await page.locator('.sure').getByRole('button', { name: 'Cancel' }).click();
    await page.unroute('**/checkpoint');
  }
  assert.match(await text(page), /by mouse by Escape$/);
  assert.equal(await page.locator('.sure').count(), 0, 'Escape calls it off');
  assert.equal((await api('GET', `stories/${id}`)).state, 'draft');
  assert.deepEqual(faults, []);
  await context.close();
});

test('whoever has left the panel is told what came of what they pressed, and it is done to the story it was meant for', async () => {
  const [{ id }, other] = [await story('Left behind'), await story('Looked at next')];
  const { context, page, faults, go } = await editor();
  const late = { status: 412, contentType: 'application/problem+json', body: '{"type":"urn:masthead:problem:overtaken"}' };
  const publishAndLeave = async (to, ...holds) => {
    await go(`publish/${id}`);
    await page.locator('.acts .pub').click();
    await page.locator('.sure [data-first]').waitFor();
    const release = await held(page, ...holds);
    await page.locator('.sure [data-first]').click();
    await page.locator('.publish').getByText(/Working|Saving/).waitFor();
    await page.evaluate((hash) => { location.hash = hash; }, to);
    await page.locator('.publish', { hasText: 'Left behind' }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: to === '#/desk' ? 'desk' : 'Looked at next' }).first().waitFor();
    release();
  };
  await publishAndLeave('#/desk', '**/publication', (route) => route.fulfill(late));
  await page.locator('.toast.bad', { hasText: /Left behind\s+Not done in English: .*changed the story/ }).waitFor();
  assert.equal((await api('GET', `stories/${id}`)).state, 'draft');
  await page.unroute('**/publication');
  await publishAndLeave(`#/publish/${other.id}`, '**/checkpoint');
  await page.locator('.toast', { hasText: /Left behind\s+Published\./ }).waitFor();
  assert.deepEqual(await Promise.all([id, other.id].map(async (one) => (await api('GET', `stories/${one}`)).state)), ['published', 'draft']);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a receipt is of the newest publication, a colleague’s too', async () => {
  const { id } = await story('First words');
  const version = async () => `"${(await api('GET', `stories/${id}`)).version}"`;
  await api('POST', `stories/${id}/publication`, undefined, await version());
  const { context, page, faults, go } = await editor();
  await page.clock.install();
  await go(`publish/${id}`);
  await page.getByRole('button', { name: 'Ask the surfaces now' }).click();
  await page.locator('.receipt').waitFor();
  const before = await page.locator('.receipt').innerText();
  await api('PATCH', `stories/${id}`, { headline: 'Second words' }, await version());
  await api('POST', `stories/${id}/publication`, undefined, await version());
  await page.clock.runFor(20_000);
  await page.locator('h1', { hasText: 'Second words' }).waitFor();
  await page.waitForFunction((before) => { const now = document.querySelector('.receipt')?.innerText; return now && now !== before; }, before);
  await soon(async () => (await page.locator('.ver.history li').count()) >= 4, 'the history does not look again');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a correction and a takedown are asked for each language', async () => {
  const source = await story('Ships wait');
  const translation = await api('POST', 'stories', { edition: 'de', translation_of: source.id });
  await api('PATCH', `stories/${translation.id}`, { headline: 'Schiffe warten' }, `"${translation.version}"`);
  for (const id of [source.id, translation.id]) {
    await api('POST', `stories/${id}/publication`, undefined, `"${(await api('GET', `stories/${id}`)).version}"`);
  }
  const { context, page, go } = await editor({ width: 390 });
  await go(`publish/${source.id}`);
  await page.getByRole('button', { name: 'Correct…' }).click();
  await page.locator('.sure textarea').first().fill('There were fourteen ships.');
  await page.locator('.sure .btn.pub').click();
  await page.locator('.receipt').waitFor();
  assert.match(await (await seen(`/en/ships-wait/a-${source.id}`)).text(), /There were fourteen ships\./);
  assert.doesNotMatch(await (await seen(`/de/schiffe-warten/a-${translation.id}`)).text(), /fourteen/);

  await page.getByRole('button', { name: 'Take down…' }).click();
  const notices = page.locator('.sure textarea');
  await notices.nth(1).waitFor();
  await accessible(page, 'take-down-390');
  await notices.nth(0).fill('Withdrawn by order of a court.');
  await notices.nth(1).fill('Auf Anordnung eines Gerichts entfernt.');
  await page.locator('.sure .btn.pub').click();
  await page.getByText('Taken down.', { exact: true }).waitFor();
  await page.locator('.receipt', { hasText: 'German' }).waitFor();
  for (const [path, notice] of [[`/en/ships-wait/a-${source.id}`, 'Withdrawn by order'], [`/de/schiffe-warten/a-${translation.id}`, 'Auf Anordnung']]) {
    const gone = await seen(path);
    assert.equal(gone.status, 410, path);
    assert.match(await gone.text(), new RegExp(notice));
  }
  assert.equal(await page.locator('.receipt [data-right=false]').count(), 0);
  await context.close();
});

/** A story that is out, and its German translation with what is to become of it. */
async function translated(headline, inGerman) {
  const version = async (id) => `"${(await api('GET', `stories/${id}`)).version}"`;
  const source = await story(headline);
  const { id } = await api('POST', 'stories', { edition: 'de', translation_of: source.id });
  await api('PATCH', `stories/${id}`, { headline: inGerman }, await version(id));
  await api('POST', `stories/${source.id}/publication`, undefined, await version(source.id));
  return { source: source.id, id, version };
}

test('a takedown names what translates the story and is to go out, and takes it off the schedule', async () => {
  const { source, id, version } = await translated('Court rules', 'Gericht entscheidet');
  await api('PUT', `stories/${id}/schedule`, { at: '2099-01-01T06:00:00Z' }, await version(id));
  await api('PUT', 'editions/it', { code: 'it', language: 'it', name: 'Italiano', time_zone: 'Europe/Rome' });
  const retold = (await api('POST', 'stories', { edition: 'it', translation_of: id })).id;
  const { context, page, faults, go } = await editor();
  await go(`publish/${source}`);
  await page.getByRole('button', { name: 'Take down…' }).click();
  await page.locator('.sure textarea').fill('Withdrawn by order of a court.');
  const goes = page.getByLabel('German is scheduled: take it off the schedule');
  assert.deepEqual([await goes.isChecked(), await goes.isDisabled()], [true, true], 'it cannot go out any more');
  await accessible(page, 'take-down-scheduled');
  await page.locator('.sure .btn.pub').click();
  await page.getByText('Taken down.', { exact: true }).waitFor();
  assert.equal((await api('GET', `stories/${id}`)).state, 'draft');
  // It goes out by itself no more, nor by hand, unless it stands alone.
  await go(`publish/${id}`);
  await page.locator('[data-code=source-taken-down]').waitFor();
  // Nor does what was translated from it in its turn.
  await go(`translations/${retold}`);
  await page.getByText('The story that this one was translated from was taken down.').waitFor();
  await page.getByRole('button', { name: 'The translation stands alone' }).click();
  await page.getByText('The story that this one was translated from was taken down.').waitFor({ state: 'detached' });
  await go(`translations/${id}`);
  await page.getByRole('button', { name: 'The translation stands alone' }).click();
  await page.getByText('This story was taken down.').waitFor({ state: 'detached' });
  await go(`publish/${id}`);
  await page.locator('.check li').first().waitFor();
  assert.deepEqual([await page.locator('[data-code=source-taken-down]').count(), faults], [0, []]);
  await context.close();
});

test('a takedown leaves what translates another story on its schedule, and all of it where it is refused', async () => {
  const { source, id, version } = await translated('Dam holds', 'Damm hält');
  await api('POST', `stories/${id}/publication`, undefined, await version(id));
  await api('PUT', 'editions/es', { code: 'es', language: 'es', name: 'Español', time_zone: 'Europe/Madrid' });
  const spanish = (await api('POST', 'stories', { edition: 'es', translation_of: source })).id;
  await api('PATCH', `stories/${spanish}`, { headline: 'La presa aguanta' }, await version(spanish));
  await api('PUT', `stories/${spanish}/schedule`, { at: '2099-01-01T06:00:00Z' }, await version(spanish));
  const { context, page, faults, go } = await editor();
  const state = async (of) => (await api('GET', `stories/${of}`)).state;
  const goes = page.getByLabel('Spanish is scheduled: take it off the schedule');
  await go(`publish/${id}`);
  await page.getByRole('button', { name: 'Take down…' }).click();
  await goes.waitFor();
  for (const notice of await page.locator('.sure textarea').all()) await notice.fill('Withdrawn.');
  await page.route('**/takedown', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{"detail":"not your desk"}' }));
  await page.locator('.sure .btn.pub').click();
  await page.getByText('Not done in Spanish: not your desk').waitFor();
  assert.equal(await state(spanish), 'scheduled', 'what it translates still stands');
  await page.unroute('**/takedown');

  await page.getByLabel('English', { exact: true }).uncheck();
  assert.equal(await goes.count(), 0, 'it translates the English story, which is to stay');
  await page.locator('.sure .btn.pub').click();
  await page.getByText('Taken down.', { exact: true }).waitFor();
  assert.deepEqual(await Promise.all([source, id, spanish].map(state)), ['published', 'taken-down', 'scheduled']);
  assert.deepEqual(faults, []);
  await context.close();
});

/** Answers a write in place of the newsroom, which has done it. */
async function answered(page, path, answer) {
  let times = 0;
  await page.route(path, async (route) => {
    times += 1;
    await route.fetch();
    await answer(route);
  });
  return () => times;
}

test('a correction whose answer is lost is not published twice', async () => {
  const { id } = await corrected('Lost on the way back');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  const times = await answered(page, `**/stories/${id}/correction`, (route) => route.abort());
  await page.getByRole('button', { name: 'Correct…' }).click();
  await page.locator('.sure textarea').fill('There were fourteen ships.');
  // Nobody answers for a while: what is pressed meanwhile finds out first.
  await page.route('**/history', (route) => route.abort());
  await page.locator('.sure .btn.pub').click();
  const open = page.getByText(/No answer yet for English/);
  await open.waitFor();
  await page.locator('.sure .btn.pub').click();
  await page.locator('.banner.bad').nth(1).waitFor();
  await page.unroute('**/history');
  await page.getByText('The correction is public.').waitFor();
  await page.locator('.receipt [data-surface=page]').waitFor();
  assert.equal(await open.count(), 0);
  const notes = (await api('GET', `stories/${id}`)).corrections.map(({ note }) => note);
  assert.deepEqual([times(), notes], [1, ['There were tow ships.', 'There were fourteen ships.']]);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a correction that readers have is not offered again, neither beside one that was refused nor after a lost answer', async () => {
  const { source, id, version } = await translated('Ferry late', 'Fähre zu spät');
  await api('POST', `stories/${id}/publication`, undefined, await version(id));
  const { context, page, faults, go } = await editor();
  await page.route(`**/stories/${id}/correction`, (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{"detail":"not your desk"}' }));
  await go(`publish/${source}`);
  const notes = page.locator('.sure textarea');
  const german = page.getByLabel('German', { exact: true });
  await page.getByRole('button', { name: 'Correct…' }).click();
  await german.check();
  for (const note of await notes.all()) await note.fill('There were two.');
  await page.locator('.sure .btn.pub').click();
  await page.getByText('Not done in German').waitFor();
  await page.locator('.sure').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Correct…' }).click();
  await german.check();
  assert.deepEqual(await notes.evaluateAll((all) => all.map((one) => one.value)), ['', 'There were two.']);

  await german.uncheck();
  await notes.fill('There were three.');
  await answered(page, `**/stories/${source}/correction`, (route) => route.abort());
  await page.route('**/history', (route) => route.abort());
  await page.locator('.sure .btn.pub').click();
  await page.getByText(/No answer yet for English/).waitFor();
  await go('desk');
  await page.unroute('**/history');
  await go(`publish/${source}`);
  await page.getByText('The correction is public.').waitFor();
  await page.getByRole('button', { name: 'Correct…' }).click();
  assert.equal(await notes.inputValue(), '');
  assert.deepEqual((await api('GET', `stories/${source}`)).corrections.map(({ note }) => note), ['There were two.', 'There were three.']);
  assert.deepEqual(faults, []);
  await context.close();
});

test('an amended note whose answer is lost does not come back over what a colleague has said since', async () => {
  const { id, version } = await corrected('Amended and lost');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  const field = page.getByLabel('The note in other words');
  await answered(page, `**/stories/${id}/corrections/1`, (route) => route.abort());
  await page.route('**/history', (route) => route.abort());
  await page.getByRole('button', { name: 'Amend…' }).click();
  await field.fill('There were two ships.');
  await page.keyboard.press('Control+Enter');
  await page.locator('.banner.bad').waitFor();
  await page.unroute('**/history');
  await page.getByText('Readers have the new words.').waitFor();
  await api('PUT', `stories/${id}/corrections/1`, { note: 'There were three ships.' }, await version());
  await go('desk');
  await go(`publish/${id}`);
  await page.getByRole('region', { name: 'What readers are told' }).getByText('There were three ships.').waitFor();
  await page.getByRole('button', { name: 'Amend…' }).click();
  assert.equal(await field.inputValue(), 'There were three ships.');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a publication whose answer is lost is told as one’s own, with its receipt', async () => {
  const { id } = await story('Answer lost');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  await page.locator('.acts .pub').click();
  await page.locator('.sure [data-first]').waitFor();
  await answered(page, `**/stories/${id}/publication`, (route) => route.abort());
  await page.locator('.sure [data-first]').click();
  await page.getByText('Published.', { exact: true }).waitFor();
  await page.locator('.receipt [data-surface=page]').waitFor();
  assert.equal(await page.locator('.sure').count(), 0);
  assert.deepEqual(faults, []);
  await context.close();
});

test('whoever has left is told once what turned out to be done', async () => {
  const { id } = await story('Told once');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  await page.locator('.acts .pub').click();
  await answered(page, `**/stories/${id}/publication`, (route) => route.abort());
  await page.route('**/history', (route) => route.abort());
  await page.locator('.sure [data-first]').click();
  await page.locator('.banner.bad').waitFor();
  await page.unroute('**/history');
  const release = await held(page, '**/history');
  await page.locator('.sure [data-first]').click();
  await page.getByText('Working…').waitFor();
  await page.evaluate(() => {
    window.toasts = 0;
    new MutationObserver((all) => all.forEach(({ addedNodes }) => addedNodes.forEach((one) => (window.toasts += one.matches?.('.toast, .toasts') ? 1 : 0)))).observe(document.body, { childList: true, subtree: true });
    location.hash = '#/desk';
  });
  await page.locator('.publish').waitFor({ state: 'detached' });
  release();
  await page.locator('.toast', { hasText: /Told once\s+Published\./ }).waitFor();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await page.evaluate(() => window.toasts), 1);
  assert.deepEqual(faults, []);
  await context.close();
});

test('what is saved and not out yet is done, and is told so', async () => {
  const { id } = await corrected('Press stands still');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  const body = JSON.stringify({ type: 'urn:masthead:problem:not-out-yet', status: 503, detail: 'in the server’s words' });
  await answered(page, `**/stories/${id}/correction`, (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body }));
  await page.getByRole('button', { name: 'Correct…' }).click();
  await page.locator('.sure textarea').fill('There were fourteen ships.');
  await page.locator('.sure .btn.pub').click();
  await page.getByText('It is saved, but readers do not see it yet.').waitFor();
  await page.locator('.sure').waitFor({ state: 'detached' });
  // Readers are asked again when somebody wants to know.
  await page.locator('.receipt').waitFor();
  const measured = page.waitForResponse((answer) => answer.url().endsWith('/receipt'));
  await page.getByRole('button', { name: 'Ask the surfaces now' }).click();
  assert.equal((await measured).status(), 200);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a takedown names what stays public in editions of others', async () => {
  const { id } = await corrected('Elsewhere too');
  const { context, page, go } = await editor();
  await page.route(`**/stories/${id}/family`, async (route) => {
    const told = await (await route.fetch()).json();
    await route.fulfill({ json: { ...told, elsewhere: [{ id: 1, edition: 'ar', language: 'ar', headline: 'سفن تنتظر' }] } });
  });
  await go(`publish/${id}`);
  await page.getByRole('button', { name: 'Take down…' }).click();
  await page.locator('.sure .elsewhere li', { hasText: 'Arabic: سفن تنتظر' }).waitFor();
  await accessible(page, 'elsewhere');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});

test('a preview that is late takes nobody out of the next screen', async () => {
  const { id } = await story('Looked at too late');
  const { context, page, faults, go } = await editor();
  await go(`story/${id}`);
  await page.getByRole('tab', { name: 'Publish' }).click();
  const release = await held(page, '**/checkpoint');
  await page.locator('.publish .ways').getByRole('link', { name: 'Preview' }).click();
  await page.locator('.publish').getByText('Saving your last words').waitFor();
  await go('desk');
  const kept = page.waitForResponse('**/checkpoint');
  release();
  await (await kept).finished();
  await page.evaluate(() => fetch('/api/v1/desks'));
  assert.match(page.url(), /#\/desk$/);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a preview that is refused says why', async () => {
  const { id } = await story('Refused');
  const { context, page, go } = await editor();
  await page.route('**/preview?*', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{"type":"urn:masthead:problem:not-permitted","detail":"in the server’s words"}' }));
  await go(`preview/${id}`);
  await page.locator('.preview .stage').getByText('Your role does not let you do that here.').waitFor();
  await page.unroute('**/preview?*');
  await page.getByRole('button', { name: 'Load again' }).click();
  await page.frameLocator('.preview iframe').locator('h1', { hasText: 'Refused' }).waitFor();
  await context.close();
});

test('a correction takes no text of another language along that nobody has agreed to', async () => {
  const { source, id, version } = await translated('Ferry sinks', 'Fähre sinkt');
  await api('POST', `stories/${id}/publication`, undefined, await version(id));
  await api('PATCH', `stories/${id}`, { standfirst: 'Halb fertig.' }, await version(id));
  const { context, page, faults, go } = await editor();
  await go(`publish/${source}`);
  await page.getByRole('button', { name: 'Correct…' }).click();
  await page.getByLabel('German', { exact: true }).check();
  for (const note of await page.locator('.sure textarea').all()) await note.fill('There were two.');
  await page.getByText('Its newest text holds changes').waitFor();
  assert.ok(await page.locator('.sure .btn.pub').isDisabled(), 'they are agreed to for themselves');
  await accessible(page, 'correct-unread');
  await page.getByLabel('Publish them with the correction').check();
  await page.locator('.sure .btn.pub').click();
  await page.getByText('The correction is public.').waitFor();
  const stands = await api('GET', `stories/${id}`);
  assert.deepEqual([stands.published_revision, stands.corrections.length], [stands.revision, 1]);
  assert.deepEqual(faults, []);
  await context.close();
});

test('what readers were told is said in other words, by keys alone', async () => {
  const { id } = await story('Pilots strike');
  const at = (noun) => `stories/${id}/${noun}`;
  const version = async () => (await fetch(`${newsroom.address}/api/v1/stories/${id}`, { headers: newsroom.headers })).headers.get('etag');
  await api('POST', at('publication'), undefined, await version());
  await api('POST', at('correction'), { note: 'There were tow ships.' }, await version());
  const { context, page, faults, go } = await editor({ width: 390 });
  await go(`publish/${id}`);
  const told = page.getByRole('region', { name: 'What readers are told' });
  await told.getByText('There were tow ships.').waitFor();
  const amend = told.getByRole('button', { name: 'Amend…' });
  await amend.focus();
  await page.keyboard.press('Enter');
  const field = told.getByLabel('The note in other words');
  await field.waitFor();
  assert.equal(await field.inputValue(), 'There were tow ships.');
  await page.keyboard.press('Escape');
  await amend.waitFor();
  assert.ok(await amend.evaluate((button) => button === document.activeElement), 'the focus is back where it was opened');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('There were two ships.');
  await accessible(page, 'told-390');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Readers have the new words.').waitFor();
  await told.getByText('There were two ships.').waitFor();
  const reads = async () => (await seen(`/en/pilots-strike/a-${id}`)).text();
  assert.match(await reads(), /There were two ships\./);
  assert.doesNotMatch(await reads(), /tow ships/);
  await api('POST', at('takedown'), { notice: 'Withdrawn by mistke.' }, await version());
  await page.reload();
  await told.getByText('Withdrawn by mistke.').waitFor();
  await told.getByRole('button', { name: 'Amend…' }).last().click();
  await told.getByLabel('The note in other words').fill('Withdrawn by order of the court.');
  await told.getByRole('button', { name: 'Show readers these words' }).click();
  await page.getByText('Readers have the new words.').waitFor();
  const gone = await seen(`/en/pilots-strike/a-${id}`);
  assert.equal(gone.status, 410);
  assert.match(await gone.text(), /Withdrawn by order of the court\./);
  assert.deepEqual(faults, []);
  await context.close();
});

test('what was done is told as done, though nobody answers what else it changed', async () => {
  const { id } = await corrected('Done and dark');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  const field = page.getByLabel('The note in other words');
  await page.getByRole('button', { name: 'Amend…' }).click();
  await field.fill('There were two ships.');
  await page.route('**/checklist', (route) => route.abort());
  await page.keyboard.press('Control+Enter');
  await page.getByText('Readers have the new words.').waitFor();
  await field.waitFor({ state: 'detached' });
  assert.equal(await page.locator('.banner.bad').count(), 0);
  assert.deepEqual(faults, []);
  await context.close();
});

test('Escape puts an amended note away with all that was typed', async () => {
  const { id } = await corrected('Put away');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  const field = page.getByLabel('The note in other words');
  const amend = page.getByRole('button', { name: 'Amend…' });
  await amend.click();
  await field.fill('There were two ships.');
  await page.keyboard.press('Escape');
  await amend.click();
  assert.equal(await field.inputValue(), 'There were two ships.');
  assert.deepEqual(faults, []);
  await context.close();
});

test('the key that sends an amended note publishes no text', async () => {
  const { id, version } = await corrected('Sent by key');
  await api('PATCH', `stories/${id}`, { standfirst: 'Half written.' }, await version());
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  await page.getByRole('button', { name: 'Amend…' }).click();
  await page.getByLabel('The note in other words').fill('There were two ships.');
  const release = await held(page, '**/corrections/1');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Working…').waitFor();
  await page.locator('.story-head a').focus();
  release();
  await page.getByText('Readers have the new words.').waitFor();
  await page.getByLabel('The note in other words').waitFor({ state: 'detached' });
  assert.ok(await page.locator('.story-head a').evaluate((link) => link === document.activeElement), 'a late answer takes no focus');
  const { corrections, revision, published_revision } = await api('GET', `stories/${id}`);
  assert.deepEqual([corrections[0].note, revision > published_revision, await page.locator('.sure').count()], ['There were two ships.', true, 0]);
  assert.deepEqual(faults, []);
  await context.close();
});

test('words for readers that are not sent yet are there again after a look at another screen', async () => {
  const { id } = await corrected('Words wait');
  const { context, page, faults, go } = await editor();
  await go(`publish/${id}`);
  const told = page.getByRole('region', { name: 'What readers are told' });
  const lookElsewhere = async () => {
    await page.locator('.publish .ways').getByRole('link', { name: 'Preview' }).click();
    await page.locator('iframe').waitFor();
    await page.goBack();
    await told.waitFor();
  };
  const note = page.locator('.sure textarea');
  await page.getByRole('button', { name: 'Correct…' }).click();
  await note.fill('There were fourteen ships.');
  await lookElsewhere();
  await page.getByRole('button', { name: 'Correct…' }).click();
  assert.equal(await note.inputValue(), 'There were fourteen ships.');
  await told.getByRole('button', { name: 'Amend…' }).click();
  const amended = told.getByLabel('The note in other words');
  await amended.fill('There were two ships.');
  await lookElsewhere();
  await told.getByRole('button', { name: 'Amend…' }).click();
  assert.equal(await amended.inputValue(), 'There were two ships.');
  // What was sent, or put away, does not come back.
  await told.getByRole('button', { name: 'Cancel' }).click();
  await told.getByRole('button', { name: 'Amend…' }).click();
  assert.equal(await amended.inputValue(), 'There were tow ships.');
  await told.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Correct…' }).click();
  await page.locator('.sure .btn.pub').click();
  await told.getByText('There were fourteen ships.').waitFor();
  await page.getByRole('button', { name: 'Correct…' }).click();
  assert.equal(await note.inputValue(), '');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a translation that is refused does not leave the story itself standing, and is named', async () => {
  const source = await story('Names of minors');
  const translation = await api('POST', 'stories', { edition: 'de', translation_of: source.id });
  await api('PATCH', `stories/${translation.id}`, { headline: 'Namen' }, `"${translation.version}"`);
  for (const id of [source.id, translation.id]) {
    await api('POST', `stories/${id}/publication`, undefined, `"${(await api('GET', `stories/${id}`)).version}"`);
  }
  const { context, page, faults, go } = await editor();
  await page.route(`**/api/v1/stories/${translation.id}/takedown`, (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{"detail":"not your desk"}' }));
  await go(`publish/${source.id}`);
  await page.getByRole('button', { name: 'Take down…' }).click();
  await page.locator('.sure textarea').nth(1).waitFor();
  for (const notice of await page.locator('.sure textarea').all()) await notice.fill('Withdrawn by order of a court.');
  await page.locator('.sure .btn.pub').click();
  await page.getByText('Not done in German: not your desk').waitFor();
  await page.getByText('Done in: English').waitFor();
  assert.deepEqual([(await api('GET', `stories/${source.id}`)).state, (await api('GET', `stories/${translation.id}`)).state], ['taken-down', 'published']);
  // What is left is asked for again, with the words that were typed.
  await page.unroute(`**/api/v1/stories/${translation.id}/takedown`);
  assert.deepEqual(await page.locator('.sure textarea').evaluateAll((all) => all.map((one) => one.value)), ['Withdrawn by order of a court.']);
  await page.locator('.sure .btn.pub').click();
  await page.getByText('Taken down.', { exact: true }).waitFor();
  assert.equal((await api('GET', `stories/${translation.id}`)).state, 'taken-down');
  // Nothing stands before a story that goes out no more.
  await page.getByRole('heading', { name: 'Before you publish' }).waitFor({ state: 'detached' });
  assert.deepEqual(faults, []);
  await context.close();
});

test('the preview is the page at three widths, and a link to it dies when it is revoked', async () => {
  const { id } = await story('Still a draft');
  const { context, page, go } = await editor();
  await go(`preview/${id}`);
  const frame = page.frameLocator('.preview iframe');
  for (const [device, width] of [['Phone', 390], ['Tablet', 820], ['Desktop', 1280]]) {
    await page.getByRole('button', { name: device }).click();
    await frame.locator('h1', { hasText: 'Still a draft' }).waitFor();
    const sheet = page.locator('.preview iframe');
    assert.equal(await sheet.evaluate((one) => one.clientWidth), width, `${device}: the page is as wide as its readers' screens`);
    const [box, stage] = await Promise.all([sheet.boundingBox(), page.locator('.preview .stage').boundingBox()]);
    assert.ok(box.width <= width + 1 && box.x >= stage.x && box.x + box.width <= stage.x + stage.width, `${device}: nothing of it is cut off`);
  }
  // Whose page it is is said, and the way back to its text is there.
  await page.locator('h1', { hasText: 'Preview: Still a draft' }).waitFor();
  assert.match(await page.title(), /^Preview: Still a draft/);
  assert.equal(await page.locator('.preview-screen .ph a').getAttribute('href'), `#/story/${id}`);
  await page.getByRole('button', { name: 'Dark' }).click();
  await frame.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
  await accessible(page, 'preview');

  // By key: a press of the mouse right after scrolling can still land in the frame of the page, which is another process.
  await page.getByRole('button', { name: 'Make a link' }).press('Enter');
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  assert.ok(link.startsWith(`${newsroom.at.media}/preview/`), link);
  const stranger = await (await browser.newContext()).newPage();
  const referers = [];
  stranger.on('request', (request) => request.url().includes('/preview/') || referers.push(request.headers()['referer'] ?? ''));
  await stranger.goto(link);
  await stranger.locator('h1', { hasText: 'Still a draft' }).waitFor();
  const secret = link.split('/').at(-1);
  assert.ok(referers.length > 0 && referers.every((referer) => !referer.includes(secret)), referers.join());
  // What is refused is told.
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
  await page.getByRole('button', { name: 'Copy' }).press('Enter');
  await page.getByText('The browser did not copy it.').waitFor();
  await page.route('**/previews/*', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{"type":"urn:masthead:problem:not-permitted","detail":"in the server’s words"}' }));
  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('Your role does not let you do that here.').waitFor();
  await page.unroute('**/previews/*');
  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('The link is dead.').waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('.share'));
  const dead = await stranger.goto(link);
  assert.equal(dead.status(), 404);
  assert.doesNotMatch(await stranger.content(), /Still a draft/);
  await stranger.context().close();
  await context.close();
});

test('a preview without a line says whose it would be, and shows it when the line is back', async () => {
  const { id } = await story('Seen before');
  const { context, page, go } = await editor();
  await go(`story/${id}`);
  await page.locator('.ProseMirror').waitFor();
  await go(`preview/${(await story('Chunk'))['id']}`);
  await page.locator('.preview iframe').waitFor();
  await context.setOffline(true);
  await page.evaluate((address) => { location.hash = address; }, `#/preview/${id}`);
  await page.getByRole('heading', { name: 'Preview: Seen before' }).waitFor();
  await page.locator('.preview-screen > [role=status]').getByText('cannot be reached').waitFor();
  assert.equal(await page.locator('.preview iframe').count(), 0);
  await context.setOffline(false);
  await page.locator('.preview iframe').waitFor();
  await context.close();
});

test('the preview of an instant goes by the newsroom’s clock, wherever one sits', async () => {
  const { id } = await story('Tomorrow');
  const { context, page, go } = await editor({ timezoneId: 'America/New_York' });
  await go(`preview/${id}`);
  const zone = await page.evaluate(() => document.getElementById('studio').dataset.zone);
  assert.notEqual(zone, 'America/New_York');
  await page.getByLabel(`As at (${zone})`).fill('2099-06-01T12:00');
  const asked = new URL(await page.locator('.preview iframe[src*="at="]').getAttribute('src'), page.url()).searchParams.get('at');
  assert.equal(new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(asked)), '2099-06-01 12:00');
  await context.close();
});

test('translations stand side by side, with what changed in their source', async () => {
  const source = await story('Harbour closed');
  const { context, page, faults, go } = await editor();
  await go(`translations/${source.id}`);
  await page.locator('.begin summary').press('Enter');
  await page.locator('.begin li button').first().focus();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.begin li button').first().isVisible(), false);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'SUMMARY');
  await page.locator('.begin summary').click();
  await page.locator('.begin li button').first().click();
  await page.locator('.translations .seg button').waitFor();
  await page.locator('.begin ul').waitFor({ state: 'hidden' }).catch(() => assert.fail('the menu stays open'));
  await page.waitForFunction(() => document.activeElement?.matches('.translations a[href^="#/story/"]'));
  const stands = await api('GET', `stories/${source.id}`);
  const body = [{ type: 'paragraph', text: 'Fourteen ships wait at Port Sarn.' }, ...stands.content.body.slice(1)];
  await api('PATCH', `stories/${source.id}`, { body }, `"${stands.version}"`);
  await page.reload();
  const changed = page.locator('.line.changed');
  await changed.first().waitFor();
  assert.deepEqual([await changed.count(), await changed.first().getAttribute('data-place')], [1, 'body/0']);
  await accessible(page, 'translations');
  // Somebody writes in the translation meanwhile: the next press is over what stands then.
  const { members } = await api('GET', `stories/${source.id}/family`);
  const made = members.find((member) => member.id !== source.id);
  await api('PATCH', `stories/${made.id}`, { headline: 'Hafen zu' }, `"${made.version}"`);
  await page.getByRole('button', { name: 'Mark as up to date' }).click();
  await page.getByText('Somebody has changed the story in the meantime.').waitFor();
  await page.getByRole('button', { name: 'Mark as up to date' }).click();
  await page.getByText('Marked as up to date.').waitFor();
  assert.equal(await changed.count(), 0);
  assert.ok(await page.evaluate(() => document.activeElement.matches('.lab')), 'the focus stays where the button was');
  assert.deepEqual(faults, []);
  await context.close();
});

test('what is translated shows rows as rows, items as items, and who is quoted', async () => {
  const body = [
    { type: 'table', caption: 'Ships', head: ['Port', 'Waiting'], rows: [['Sarn', '12'], ['Ostrel', '4']] },
    { type: 'list', ordered: true, items: ['first', 'second'] },
    { type: 'quotation', text: ['We stay.', 'We wait.'], attribution: 'Ilse Verran' },
    { type: 'fact-box', title: 'The strait', text: ['Forty miles.', 'Four neighbours.'] },
    { type: 'embed', provider: 'vimeo', id: '76979871', title: 'The harbour from above' },
  ];
  const { id } = await api('POST', 'stories', { edition: 'en', content: { ...content('Rows'), body } });
  for (const width of [1280, 390]) {
    const { context, page, faults, go } = await editor({ width });
    await go(`translations/${id}`);
    const shown = page.locator('.lines');
    await shown.locator('table').waitFor();
    assert.deepEqual(await shown.locator('tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent))), [['Port', 'Waiting'], ['Sarn', '12'], ['Ostrel', '4']]);
    assert.equal(await shown.locator('caption').innerText(), 'Ships');
    assert.deepEqual(await shown.locator('ol > li').allInnerTexts(), ['first', 'second']);
    assert.deepEqual(await shown.locator('blockquote > p').allInnerTexts(), ['We stay.', 'We wait.', 'Ilse Verran']);
    assert.deepEqual(await shown.locator('.facts > p').allInnerTexts(), ['The strait', 'Forty miles.', 'Four neighbours.']);
    assert.deepEqual(await shown.locator('[data-kind=embed] p').allInnerTexts(), ['Embed', 'The harbour from above']);
    await accessible(page, `parts-${width}`);
    assert.deepEqual(faults, []);
    await context.close();
  }
});

test('a picture without words of the story’s own shows the picture’s, which are to be translated', async () => {
  const { id: picture } = await api('POST', 'pictures', { alt: 'A pilot boat', caption: 'It leaves at noon.', credit: 'Rosa Lind', rights: 'own' });
  const { id } = await api('POST', 'stories', { edition: 'en', content: { ...content('Pilots'), picture: { picture } } });
  const { context, page, faults, go } = await editor();
  await go(`translations/${id}`);
  const shown = page.locator('.lines [data-place=picture]');
  for (const words of ['A pilot boat', 'It leaves at noon.']) await shown.getByText(words).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('who wrote it stands in a row as the language of the page writes rows', async () => {
  await api('PUT', 'editions/zh', { code: 'zh', language: 'zh-Hans', name: '简体中文', time_zone: 'UTC' });
  for (const [edition, row] of [['en', /Lin Wei<\/bdi>, <bdi>Zhao Min/], ['zh', /Lin Wei<\/bdi>、<bdi>Zhao Min/]]) {
    const { id, version } = await api('POST', 'stories', { edition, content: { ...content('Two wrote it'), language: edition, byline: ['Lin Wei', 'Zhao Min'] } });
    await api('POST', `stories/${id}/publication`, undefined, `"${version}"`);
    const { address } = await api('GET', `stories/${id}`);
    assert.match(await (await seen(new URL(address, newsroom.at.readers).pathname)).text(), row);
  }
});

test('a text stands under the name of its own language, whichever answer comes last', async () => {
  await api('PUT', 'editions/fr', { code: 'fr', language: 'fr', name: 'Français', time_zone: 'Europe/Paris' });
  const source = await story('Late answers');
  const [german] = await Promise.all([['de', 'Späte Antworten'], ['fr', 'Réponses tardives']].map(async ([edition, headline]) => {
    const made = await api('POST', 'stories', { edition, translation_of: source.id });
    return api('PATCH', `stories/${made.id}`, { headline }, `"${made.version}"`);
  }));
  const { context, page, faults, go } = await editor();
  await go(`translations/${source.id}`);
  const [name, text] = [(language) => page.locator('.translations .seg button', { hasText: language }), page.locator('.translations .sides section').nth(1)];
  await text.locator('h2').waitFor();
  let release;
  const held = new Promise((go) => { release = go; });
  await page.route(`**/api/v1/stories/${german.id}`, async (route) => { await held; await route.continue(); });
  await name('German').click();
  await name('French').click();
  await text.getByText('Réponses tardives').waitFor();
  const late = page.waitForResponse((answer) => answer.url().endsWith(`/stories/${german.id}`));
  release();
  await late;
  await page.waitForTimeout(100);
  assert.match(await text.innerText(), /^French[^]*Réponses tardives/);
  // What cannot be had is told, and the text that stands keeps its name.
  await page.unroute(`**/api/v1/stories/${german.id}`);
  await page.route(`**/api/v1/stories/${german.id}`, (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"detail":"not now"}' }));
  await name('German').click();
  const refusal = page.getByText('not now');
  await refusal.waitFor();
  assert.match(await text.innerText(), /^French[^]*Réponses tardives/);
  // Once it is had that is told no more.
  await page.unroute(`**/api/v1/stories/${german.id}`);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await text.getByText('Späte Antworten').waitFor();
  await refusal.waitFor({ state: 'detached' });
  assert.deepEqual(faults, []);
  await context.close();
});

for (const [language, dark, width] of [['ar', true, 390], ['ar', false, 1280], ['hi', false, 390], ['de', true, 1280]]) {
  test(`the panel in ${language}, ${dark ? 'dark' : 'light'}, at ${width}`, async () => {
    const { id } = await story('In every language');
    const { context, page, go } = await editor({ language, dark, width });
    await go(`publish/${id}`);
    await page.locator('.publish .check li').first().waitFor();
    await page.locator('.acts .pub').click();
    await page.locator('.sure [data-first]').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dir), language === 'ar' ? 'rtl' : 'ltr');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the screen');
    const [when, what] = await page.locator('.history li').first().locator(':scope > *').evaluateAll((all) => all.map((one) => { const range = document.createRange(); range.selectNodeContents(one); return range.getBoundingClientRect().toJSON(); }));
    assert.ok(what.top >= when.bottom - 2 || what.left >= when.right || what.right <= when.left, 'a time lies over what was done then');
    assert.doesNotMatch(await page.locator('.publish').innerText(), /publish-|undefined|\{/);
    await accessible(page, `panel-${language}-${width}${dark ? '-dark' : ''}`);
    await context.close();
  });
}
