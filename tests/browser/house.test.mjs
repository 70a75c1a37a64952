// What the house is made of, changed in the studio: sections and topics, editions, the site, the live channel. Made by keys alone, refused
// with a reason, joined where two change one thing, kept where somebody leaves; and readers see it.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { violations } from './axe.mjs';
import { PICTURES } from './browser.mjs';
import { atWork } from './writing.mjs';

const { browser, newsroom, people } = await atWork({
  ines: ['Ines Albrandt', { role: 'admin' }],
  salma: ['Salma Haddad', { role: 'admin', language: 'ar' }],
  dana: ['Dana Okoro', { role: 'desk-editor' }],
  rosa: ['Rosa Lind', { role: 'reporter' }],
  lin: ['Lin Wei', { role: 'desk-editor' }],
});
const { ines, dana, rosa } = people;

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const api = (...asked) => newsroom.api(...asked);

/** Changes what is there, as another editor would. */
async function set(path, change) {
  const answer = await fetch(`${newsroom.address}/api/v1/${path}`, { headers: newsroom.headers });
  await api('PUT', path, change(await answer.json()), answer.headers.get('etag'));
}

async function concept(kind, names, more = {}) {
  return (await api('POST', 'concepts', { kind, names, ...more })).id;
}

/** Changes a concept, as another editor would. */
const rename = (id, names) => set(`concepts/${id}`, ({ id: _, ...told }) => ({ ...told, names: { ...told.names, ...names } }));

await api('PUT', 'editions/ar', { code: 'ar', language: 'ar', name: 'العربية', time_zone: 'Africa/Cairo' });
const sections = [];
for (const name of ['World', 'Politics', 'Culture']) sections.push(await concept('section', { en: { name } }, { code: `section:${name.toLowerCase()}` }));
await set('editions/en', (edition) => ({ ...edition, menu: sections }));
await set('site', (site) => ({ ...site, editions: ['en', 'ar'] }));

/** The studio as somebody sees it. */
async function window(who, hash, { width = 1280, dark = false } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', locale: 'en', storageState: who.storageState, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(`script: ${error.message}`));
  await page.goto(`${who.address}/#/${hash}`);
  await ready(page);
  return page;
}

const ready = (page) => page.locator('#main:not([aria-busy])').waitFor();
const toast = (page, text) => page.locator('.toast', { hasText: text }).waitFor();
const box = (page, edition) => page.getByRole('region', { name: edition, exact: true });
const save = (page) => page.getByRole('button', { name: 'Save', exact: true }).click();

/** Goes by Tab until the focus is on it, as whoever has no mouse does. */
async function tabTo(page, wanted, key = 'Tab') {
  for (let i = 0; i < 80; i += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`Tab does not lead to ${wanted}`);
}

/** What readers get at an address of the site. */
async function reader(path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${newsroom.at.readers}${path}`);
  return page;
}

/** Lets a story out that is filed under a concept: from then on readers meet that. */
async function met(field, id) {
  const place = await concept('place', { en: { name: `Where ${id} is` } });
  const story = await api('POST', 'stories', { edition: 'en', content: { language: 'en', headline: `Of ${id}`, places: [place], [field]: [id] } });
  await api('POST', `stories/${story.id}/publication`, undefined, '"1"');
}

test('a topic is made by keys alone, has its page with its first story, and can be put in focus', async () => {
  const page = await window(dana, 'desk');
  await tabTo(page, page.locator('.me'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.menu a', { hasText: 'Sections and topics' }));
  await page.keyboard.press('Enter');
  await ready(page);
  await tabTo(page, page.getByRole('button', { name: 'Topics', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'New topic' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'New topic' }).waitFor();
  assert.equal(await box(page, 'English').locator('.chip').textContent(), 'No name, no page here');
  await tabTo(page, box(page, 'English').getByLabel('Name'));
  await page.keyboard.type('Strait closure');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Four neighbours vote on closing the strait.');
  await tabTo(page, box(page, 'English').getByRole('button', { name: 'Add a fact' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ships waiting');
  await page.keyboard.press('Tab');
  await page.keyboard.type('41');
  await page.keyboard.press('Enter');
  await toast(page, 'Strait closure is saved');
  await page.waitForFunction(() => /^#\/concepts\/\d+$/.test(location.hash));
  const id = Number((await page.evaluate(() => location.hash)).split('/').pop());
  assert.deepEqual(await api('GET', `concepts/${id}`), {
    id, kind: 'topic', names: { en: { name: 'Strait closure', summary: 'Four neighbours vote on closing the strait.', facts: [{ label: 'Ships waiting', value: '41' }] } },
  });
  assert.equal((await fetch(`${newsroom.at.readers}/en/strait-closure/t-${id}`)).status, 404, 'nobody reads what is not out yet');
  await met('topics', id);
  const site = await reader(`/en/strait-closure/t-${id}`);
  assert.equal(await site.locator('h1').textContent(), 'Strait closure');
  await site.getByText('Four neighbours vote').waitFor();

  await page.goto(`${dana.address}/#/fronts/en`);
  await page.locator('#front-topic').focus();
  await page.locator('#front-topic-list option[value="Strait closure"]').waitFor({ state: 'attached' });
});

test('facts stand on a region’s page in the order they were given', async () => {
  const id = await concept('region', { en: { name: 'Talvera' } });
  const page = await window(dana, `concepts/${id}`);
  for (const [label, value] of [['Population', '1.2 million'], ['Capital', 'Port Sarn'], ['Nothing', 'of use']]) {
    await box(page, 'English').getByRole('button', { name: 'Add a fact' }).click();
    await page.keyboard.type(label);
    await page.keyboard.press('Tab');
    await page.keyboard.type(value);
  }
  await page.getByRole('button', { name: 'Take “Nothing” away' }).click();
  await page.getByRole('button', { name: 'Move “Capital” up' }).focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Move “Capital” down', 'at the end the other button has the focus');
  await save(page);
  await toast(page, 'Talvera is saved');
  await met('regions', id);
  const site = await reader(`/en/talvera/s-${id}`);
  assert.deepEqual(await site.locator('aside dl > div').allInnerTexts().then((all) => all.map((one) => one.replace(/\s+/g, ' ').trim())), ['Capital Port Sarn', 'Population 1.2 million']);
});

test('what is refused is said beside its field, and nothing that was typed is lost', async () => {
  const page = await window(dana, 'new-concept/place');
  await save(page);
  await page.locator('.foot [role=alert]', { hasText: 'in at least one edition' }).waitFor();
  await box(page, 'English').getByLabel('Summary').fill('A harbour on the strait.');
  await save(page);
  const name = box(page, 'English').getByLabel('Name');
  await box(page, 'English').locator('.wrong').waitFor();
  assert.ok(await name.evaluate((field) => field === document.activeElement && field.getAttribute('aria-invalid') === 'true'), 'the focus goes to the field');
  assert.match(await name.evaluate((field) => document.getElementById(field.getAttribute('aria-describedby')).textContent), /needs? a name|there is a name too/);
  await name.fill('Port Sarn');
  await page.getByLabel('Code').fill('section:world');
  await save(page);
  await page.locator('.wrong', { hasText: 'has this code already' }).waitFor();
  assert.equal(await name.inputValue(), 'Port Sarn');
  await page.getByLabel('Code').fill('place:port-sarn');
  await save(page);
  await toast(page, 'Port Sarn is saved');
});

test('an answer that was lost is asked for again, and the sheet stands', async () => {
  const id = await concept('topic', { en: { name: 'Drought' } });
  const page = await window(dana, 'concepts?kind=topic');
  await page.route(`**/api/v1/concepts/${id}`, (route) => route.abort(), { times: 1 });
  await page.getByRole('link', { name: 'Drought' }).click();
  await page.locator('.toast.bad').waitFor();
  await box(page, 'English').getByLabel('Name').waitFor();
});

test('what a form needs is asked for until it is answered, and nothing is said of it before', async () => {
  const id = await concept('topic', { en: { name: 'Harbours' } });
  const page = await window(ines, 'editions');
  const go = (hash) => page.evaluate((hash) => { location.hash = hash; }, `#/${hash}`);
  const lost = page.locator('.toast.bad');
  // Names are asked for by the edition.
  await page.route('**/api/v1/editions', (route) => route.abort(), { times: 1 });
  await go(`concepts/${id}`);
  await lost.waitFor();
  await box(page, 'English').getByLabel('Name').waitFor();
  await lost.waitFor({ state: 'detached' });
  // Where somebody is signed in is not known yet.
  let answer;
  const held = new Promise((go) => (answer = go));
  await page.route('**/api/v1/sessions?*', async (route) => {
    await held;
    await route.continue();
  });
  await go(`people?who=${rosa.id}`);
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('button', { name: 'Save roles' }).and(page.locator(':enabled')).waitFor();
  assert.equal(await dialog.getByText('Nowhere').count(), 0);
  answer();
  await dialog.getByRole('button', { name: 'End', exact: true }).first().waitFor();
  await page.keyboard.press('Escape');
  // An invitation whose answer was lost stands.
  const { link } = await page.evaluate(async () => {
    const asked = { method: 'POST', headers: { 'x-masthead': '1', 'content-type': 'application/json' }, body: JSON.stringify({ email: 'mira@ostrel.example', name: 'Mira Quist', grants: [{ role: 'reporter', over: 'house' }] }) };
    return (await fetch('/api/v1/invitations', asked)).json();
  });
  await page.route('**/api/v1/invitations/*', (route) => route.abort(), { times: 1 });
  await go(link.split('#/')[1]);
  await lost.waitFor();
  assert.equal(await page.getByText('Ask whoever invited you').count(), 0);
  await page.locator('#password').waitFor();
});

test('the log of acts is asked for again', async () => {
  const page = await window(ines, 'editions');
  await page.route(/\/api\/v1\/audit/, (route) => route.abort(), { times: 1 });
  await page.evaluate(() => { location.hash = '#/audit'; });
  await page.locator('.toast.bad').waitFor();
  await page.locator('tbody .chip').first().waitFor();
});

test('a lost line is told once, under the focus too, until it is back', async () => {
  const page = await window(ines, 'editions');
  await page.clock.install();
  await page.route('**/api/v1/people', (route) => route.abort());
  await page.evaluate(() => { location.hash = '#/people'; });
  const dismiss = page.locator('.toast.bad').getByRole('button', { name: 'Dismiss' });
  await dismiss.focus();
  for (let i = 0; i < 3; i += 1) {
    const tried = page.waitForEvent('requestfailed');
    await page.clock.runFor(3_000);
    await tried;
  }
  assert.ok(await dismiss.evaluate((one) => one === document.activeElement), 'it is the same note');
  await page.unroute('**/api/v1/people');
  await page.clock.runFor(3_000);
  await page.locator('.rows b', { hasText: 'Rosa Lind' }).waitFor();
  await page.locator('.toast.bad').waitFor({ state: 'detached' });
});

test('what is saved after its form was left is not brought back as never saved', async () => {
  const page = await window(dana, 'new-concept/topic');
  let answer;
  const held = new Promise((go) => (answer = go));
  await page.route('**/api/v1/concepts', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await box(page, 'English').getByLabel('Name').fill('Harvests');
  await save(page);
  await page.goto(`${dana.address}/#/concepts`);
  await ready(page);
  answer();
  await toast(page, 'Harvests is saved');
  await page.goto(`${dana.address}/#/new-concept/topic`);
  await ready(page);
  assert.equal(await box(page, 'English').getByLabel('Name').inputValue(), '');
});

test('what two change in one thing is joined, and where they clash it is said', async () => {
  const id = await concept('topic', { en: { name: 'Floods' } });
  const page = await window(dana, `concepts/${id}`);
  const name = box(page, 'English').getByLabel('Name');
  await name.fill('Floods in the delta');
  await rename(id, { ar: { name: 'فيضانات' } });
  await save(page);
  const banner = page.locator('.banner[role=alert]');
  await banner.getByText('Somebody else has changed this').waitFor();
  assert.ok(!(await banner.textContent()).includes('both changed'));
  assert.deepEqual([await name.inputValue(), await box(page, 'العربية').getByLabel('Name').inputValue()], ['Floods in the delta', 'فيضانات']);
  await save(page);
  await toast(page, 'Floods in the delta is saved');
  await banner.waitFor({ state: 'detached' });
  assert.deepEqual((await api('GET', `concepts/${id}`)).names, { en: { name: 'Floods in the delta' }, ar: { name: 'فيضانات' } });

  await name.fill('Floods: mine');
  await box(page, 'English').getByLabel('Summary').fill('Mine alone.');
  await rename(id, { en: { name: 'Floods: theirs' } });
  await save(page);
  await banner.getByText('You both changed: English: Name').waitFor();
  assert.equal(await name.inputValue(), 'Floods: mine');
  await banner.getByRole('button', { name: 'Take theirs there' }).click();
  assert.equal(await name.inputValue(), 'Floods: theirs');
  await save(page);
  await toast(page, 'Floods: theirs is saved');
  assert.deepEqual((await api('GET', `concepts/${id}`)).names.en, { name: 'Floods: theirs', summary: 'Mine alone.' });
});

test('a topic made by mistake is taken away once nothing uses it', async () => {
  const id = await concept('topic', { en: { name: 'Made in haste' } });
  await api('PUT', 'focus/en', { topics: [id] });
  const page = await window(ines, `concepts/${id}`);
  const away = async () => {
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.locator('dialog', { hasText: 'Take Made in haste away?' }).getByRole('button', { name: 'Take away' }).click();
  };
  await away();
  await toast(page, 'The topics in focus of English');
  await api('PUT', 'focus/en', { topics: [] }, '"1"');
  await away();
  await toast(page, 'Made in haste is taken away');
  await page.waitForFunction(() => location.hash === '#/concepts');
  assert.equal((await fetch(`${newsroom.address}/api/v1/concepts/${id}`, { headers: newsroom.headers })).status, 404);
  const desk = await window(dana, `concepts/${sections[0]}`);
  await box(desk, 'English').waitFor();
  assert.equal(await desk.getByRole('button', { name: 'Take away' }).count(), 0, 'who edits concepts does not take them away');
});

test('a programme takes a picture of the house for its cover', async () => {
  const { id: picture } = await api('POST', 'pictures', { alt: 'A lamp over a quay', credit: 'Ines Albrandt', rights: 'own' });
  const drawn = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
  const kept = await fetch(`${newsroom.address}/api/v1/pictures/${picture}/file`, { method: 'PUT', headers: { ...newsroom.headers, 'content-type': 'image/png', 'if-match': '"1"' }, body: drawn });
  assert.equal(kept.status, 200, await kept.text());
  const id = await concept('programme', { en: { name: 'Tideline' } });
  const page = await window(dana, `concepts/${id}`);
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  await page.getByRole('button', { name: 'A lamp over a quay' }).click();
  await page.getByRole('button', { name: 'Use this picture' }).click();
  await page.getByText('Not saved yet').waitFor();
  assert.equal(await page.locator('.toast').count(), 0, 'a picture is chosen, nothing is saved by that');
  await save(page);
  await toast(page, 'Tideline is saved');
  assert.equal((await api('GET', `concepts/${id}`)).cover.id, picture);
});

test('what was typed and not saved is there again, until it is thrown away', async () => {
  const id = await concept('topic', { en: { name: 'Elections' } });
  const page = await window(dana, `concepts/${id}`);
  const name = box(page, 'English').getByLabel('Name');
  await name.fill('Elections in autumn');
  await page.getByText('Not saved yet; this browser keeps it').waitFor();
  await page.getByRole('link', { name: 'Back to Sections and topics' }).click();
  await page.locator('.rows li').first().waitFor();
  // Without a line it cannot be saved, and stays too.
  await page.goto(`${dana.address}/#/concepts/${id}`);
  await page.locator('.banner', { hasText: 'is in the form again' }).waitFor();
  assert.equal(await name.inputValue(), 'Elections in autumn');
  dana.line.cut();
  await save(page);
  await toast(page, 'cannot be reached');
  dana.line.mend();
  await page.reload();
  await page.locator('.banner', { hasText: 'is in the form again' }).waitFor();
  // Who comes back is told, too, that somebody else has been there.
  await rename(id, { en: { name: 'Elections in winter' } });
  await page.reload();
  await page.locator('.banner[role=alert]', { hasText: 'You both changed: English: Name' }).waitFor();
  assert.equal(await name.inputValue(), 'Elections in autumn');
  await page.getByRole('button', { name: 'Discard changes' }).click();
  assert.equal(await name.inputValue(), 'Elections in winter');
  await page.reload();
  await name.waitFor();
  assert.equal(await page.locator('.banner').count(), 0);
});

const menu = async () => {
  const site = await reader('/en');
  return site.locator('#menu li a').evaluateAll((all) => all.map((one) => one.textContent.trim()).filter((name) => ['World', 'Politics', 'Culture', 'Sport'].includes(name)));
};

test('the menu of an edition is put in order by keys and by hand, and the site has it', async () => {
  assert.deepEqual(await menu(), ['World', 'Politics', 'Culture']);
  await concept('section', { en: { name: 'Sport' } });
  const page = await window(ines, 'editions/en');
  const list = page.getByRole('list', { name: 'Main menu' });
  await page.getByRole('button', { name: 'Move “Culture” up' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.locator('[role=status]', { hasText: 'Culture, place 1 of 3' }).waitFor({ state: 'attached' });
  await page.getByLabel('Add to: Main menu').selectOption('Sport');
  const names = () => list.locator('.what').allInnerTexts();
  assert.deepEqual(await names(), ['Culture', 'World', 'Politics', 'Sport']);
  const [from, to] = await Promise.all([list.locator('.grip').nth(3).boundingBox(), list.locator('.grip').nth(1).boundingBox()]);
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + 2, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  assert.deepEqual(await names(), ['Culture', 'World', 'Politics', 'Sport'], 'Escape puts it back');
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + 2, { steps: 6 });
  await page.mouse.up();
  assert.deepEqual(await names(), ['Culture', 'Sport', 'World', 'Politics']);
  await page.getByLabel('Time zone').fill('Mars/Olympus');
  await save(page);
  await page.locator('.wrong', { hasText: 'This is no time zone' }).waitFor();
  assert.deepEqual(await menu(), ['World', 'Politics', 'Culture']);
  await page.getByLabel('Time zone').fill('Europe/Berlin');
  await page.getByLabel('Name of the site here').fill('The Gazette');
  await page.getByRole('button', { name: 'Add a paragraph' }).click();
  await page.keyboard.type('We report from the strait.');
  await save(page);
  await toast(page, 'is saved');
  assert.deepEqual(await menu(), ['Culture', 'Sport', 'World', 'Politics']);
  const told = await api('GET', 'editions/en');
  assert.deepEqual([told.time_zone, told.site_name, told.about.at(-1)], ['Europe/Berlin', 'The Gazette', 'We report from the strait.']);
});

test('an edition is made and listed', async () => {
  const page = await window(ines, 'editions');
  await page.getByRole('link', { name: 'New edition' }).click();
  await page.getByLabel('Address').fill('api');
  await page.getByLabel('Language').fill('pt-BR');
  await page.getByLabel('Name of the edition').fill('Português');
  await save(page);
  await page.locator('.wrong', { hasText: 'This address cannot be taken' }).waitFor();
  await page.getByLabel('Address').fill('pt-br');
  await save(page);
  await toast(page, 'Português is saved');
  await page.waitForFunction(() => location.hash === '#/editions/pt-br');
  await page.goto(`${ines.address}/#/site`);
  await page.getByRole('button', { name: 'List Português' }).click();
  await save(page);
  await toast(page, 'Masthead is saved');
  const site = await reader('/en');
  await site.locator('#sites a[href="/pt-br"], a[href="/pt-br"]').first().waitFor({ state: 'attached' });
});

test('colours that cannot be read are refused with the reason', async () => {
  const page = await window(ines, 'site');
  await page.getByLabel('House colour', { exact: true }).fill('#9fd0d8');
  await page.getByLabel('Name of the site').fill('The Strait Gazette');
  await save(page);
  await page.locator('.wrong', { hasText: 'hard to read' }).waitFor();
  assert.match(await page.locator('.wrong').first().textContent(), /contrast of 1\.\d to 1/);
  assert.equal(await page.evaluate(() => document.activeElement.value), '#9fd0d8');
  await page.getByLabel('House colour', { exact: true }).fill('#5a1a6b');
  await save(page);
  await toast(page, 'The Strait Gazette is saved');
  assert.equal((await api('GET', 'site')).colours.brand, '#5a1a6b');
});

test('the week of the live channel', async () => {
  const page = await window(dana, 'channels/en');
  await page.getByText('This edition has no channel yet').waitFor();
  await page.getByLabel('Name of the channel').fill('Gazette One');
  for (const [at, title] of [['18:00', 'Evening News'], ['09:30', 'Morning Post']]) {
    await page.getByRole('button', { name: 'Add on Monday' }).click();
    const row = page.locator('.box li').last();
    await row.locator('[type=time]').fill(at);
    await row.getByPlaceholder('Title').fill(title);
  }
  await page.getByLabel('Name of the channel').focus();
  const titles = () => page.locator('.box li [placeholder="Title"]').evaluateAll((all) => all.map((one) => one.value));
  assert.deepEqual(await titles(), ['Morning Post', 'Evening News'], 'by their time');
  await page.getByRole('button', { name: 'Tuesday' }).click();
  await page.getByRole('button', { name: 'Add on Tuesday' }).click();
  await page.locator('.box li [type=time]').fill('10:00');
  await page.getByRole('button', { name: 'Monday' }).click();
  await save(page);
  // A title is missing on a day that is not in sight.
  await page.getByRole('button', { name: 'Tuesday', pressed: true }).waitFor();
  await page.locator('.box li .wrong').waitFor();
  await page.locator('.box li').getByPlaceholder('Title').fill('Harbour Talk');
  await save(page);
  await toast(page, 'Gazette One is saved');
  const { week } = await api('GET', 'channels/en');
  assert.deepEqual(week.map(({ day, at, title }) => [day, at.slice(0, 5), title]), [[1, '09:30', 'Morning Post'], [1, '18:00', 'Evening News'], [2, '10:00', 'Harbour Talk']]);
  const site = await reader('/en/live-tv');
  await site.getByText('Gazette One').first().waitFor();
});

test('what two windows change in one profile stands side by side', async () => {
  const [one, other] = [await window(rosa, 'account'), await window(rosa, 'account')];
  for (const page of [one, other]) await page.waitForFunction(() => document.getElementById('name')?.value === 'Rosa Lind');
  await one.locator('#name').fill('Rosa Lind-Weiß');
  await save(one);
  await toast(one, 'Saved');
  // Opened before: somebody was faster, and what was not changed here follows.
  await other.locator('#initials').fill('RW');
  await save(other);
  await other.waitForFunction(() => document.getElementById('name').value === 'Rosa Lind-Weiß');
  assert.equal(await other.locator('#initials').inputValue(), 'RW');
  await save(other);
  await toast(other, 'Saved');
  const { name, initials } = await api('GET', `people/${rosa.id}`);
  assert.deepEqual([name, initials], ['Rosa Lind-Weiß', 'RW']);
});

test('a role that was added and not saved is not lost by Escape', async () => {
  const page = await window(ines, `people?who=${rosa.id}`);
  const roles = page.locator('dialog[open] .grant');
  await roles.first().waitFor();
  const before = await roles.count();
  await page.getByRole('button', { name: 'Add a role' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stay here' }).click();
  assert.equal(await roles.count(), before + 1);
});

test('whoever curates one edition begins at its front, and finds the way from another', async () => {
  const { id } = people.lin;
  const stands = await fetch(`${newsroom.address}/api/v1/people/${id}`, { headers: newsroom.headers });
  const version = stands.headers.get('etag');
  const { status } = await fetch(`${newsroom.address}/api/v1/people/${id}`, { method: 'PATCH', headers: { ...newsroom.headers, 'content-type': 'application/merge-patch+json', 'if-match': version }, body: JSON.stringify({ grants: [{ role: 'desk-editor', over: { edition: 'ar' } }] }) });
  assert.equal(status, 200);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', serviceWorkers: 'block' });
  const page = await context.newPage();
  const answer = await context.request.post(`${people.lin.address}/api/v1/session`, { data: { email: people.lin.email, password: people.lin.password }, headers: { 'x-masthead': '1', origin: people.lin.address } });
  assert.equal(answer.status(), 200);
  await page.goto(`${people.lin.address}/#/fronts`);
  await page.locator('h1', { hasText: 'العربية' }).waitFor({ state: 'attached' });
  assert.deepEqual(await page.locator('#front-edition option').allInnerTexts(), ['العربية']);
  await page.goto(`${people.lin.address}/#/fronts/en`);
  await page.getByRole('heading', { name: 'This front cannot be shown' }).waitFor();
  await page.locator('#front-edition').selectOption('ar');
  await page.waitForURL(/fronts\/ar$/);
});

test('nobody is led where they may not go', async () => {
  const places = async (who) => {
    const page = await window(who, 'desk');
    await page.locator('.me').click();
    const all = await page.locator('.menu a').allInnerTexts();
    return ['Sections and topics', 'Editions', 'Site', 'Live channel'].filter((name) => all.includes(name));
  };
  assert.deepEqual(await places(rosa), []);
  assert.deepEqual(await places(dana), ['Sections and topics', 'Live channel']);
  assert.deepEqual(await places(ines), ['Sections and topics', 'Editions', 'Site', 'Live channel']);
  const page = await window(rosa, 'concepts');
  await page.locator('h1', { hasText: 'Sections and topics is not open to you' }).waitFor();
});

for (const [language, who] of [['en', ines], ['ar', people.salma]])
  test(`no fault of access and no scrolling sideways, in ${language}`, async () => {
    const region = await concept('region', { en: { name: `Harbour ${language}`, summary: 'Where ships wait.', facts: [{ label: 'Quays', value: '12' }] }, ar: { name: 'الميناء' } });
    const programme = await concept('programme', { en: { name: `Tideline ${language}` } });
    const found = [];
    for (const width of [1280, 390, 320])
      for (const dark of width === 320 ? [false] : [false, true]) {
        const page = await window(who, 'desk', { width, dark });
        for (const hash of ['concepts?kind=region', `concepts/${region}`, `concepts/${programme}`, 'new-concept/topic', 'editions', 'editions/ar', 'new-edition', 'site', 'channels/en']) {
          await page.goto(`${who.address}/#/${hash}`);
          await ready(page);
          await page.locator('.rows li, .sheet-form').first().waitFor();
          await page.evaluate(() => document.fonts.ready);
          const name = hash.replace(/\W+/g, '-').replace(/\d+/, language === 'en' ? 'one' : 'two');
          const over = await page.evaluate(() => Math.max(document.documentElement.scrollWidth - innerWidth, document.getElementById('main').scrollWidth - document.getElementById('main').clientWidth));
          if (over > 0) found.push(`${hash} at ${width}: ${over} px too wide`);
          if (width === 320) continue;
          for (const one of await violations(page, { rules: { 'label-content-name-mismatch': { enabled: true } } })) found.push(`${hash} at ${width}${dark ? ', dark' : ''}: ${one}`);
          await page.screenshot({ path: `${PICTURES}house-${name}-${language}-${width}${dark ? '-dark' : ''}.png` });
        }
        await page.context().close();
      }
    assert.deepEqual(found, []);
  });
