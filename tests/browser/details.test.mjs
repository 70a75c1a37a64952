// What a story says of itself beside its text, and what it is offered: its slug, its pictures, the way to its readers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { PICTURES } from './browser.mjs';
import { atWork, caretAtEnd, soon, standing } from './writing.mjs';

const { newsroom, people, open } = await atWork({ ines: ['Ines Albrandt'], rosa: ['Rosa Lind', { role: 'reporter' }], olga: ['Olga Denn', { language: 'ru' }] });
await newsroom.api('PUT', 'desks/world', { key: 'world', name: 'World', stages: [{ key: 'writing' }, { key: 'legal-read', name: 'Read by the lawyers' }, { key: 'ready' }] });

/** A picture of one colour, as PNG. */
function png(width, height) {
  const chunk = (kind, data) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 120)])));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

test('a slug is made of whatever is typed, as the server makes it', async () => {
  const story = await newsroom.story();
  const { context, page, faults } = await open(people.ines, story);
  await page.getByRole('tab', { name: 'Details' }).click();
  const field = page.getByLabel('Slug');
  for (const [typed, slug] of [['Über Sarn', 'über-sarn'], ['a/b', 'a-b'], ['قناة سارن', 'قناة-سارن'], ['What’s -- NEW?', 'whats-new'], [`${'x'.repeat(60)} ${'y'.repeat(30)}`, 'x'.repeat(60)]]) {
    await field.fill(typed);
    await field.press('Tab');
    await page.waitForFunction((slug) => [...document.querySelectorAll('.side input.in')].some((one) => one.value === slug), slug);
    for (let i = 0; (await newsroom.api('GET', `stories/${story}`)).content.slug !== slug; i++) {
      assert.ok(i < 100, `${typed} is kept as ${slug}`);
      await fetch(`${newsroom.address}/api/v1/stories/${story}/checkpoint`, { method: 'POST', headers: newsroom.headers });
      await page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
    }
  }
  await field.fill('?!');
  await page.getByText('An address needs at least one letter or digit').waitFor();
  await field.press('Tab');
  assert.equal(await field.inputValue(), '?!', 'it does not vanish');
  await page.getByText('An address needs at least one letter or digit').waitFor();
  await fetch(`${newsroom.address}/api/v1/stories/${story}/checkpoint`, { method: 'POST', headers: newsroom.headers });
  assert.equal((await newsroom.api('GET', `stories/${story}`)).content.slug, 'x'.repeat(60), 'what cannot be one is not kept');
  assert.deepEqual(faults, []);
  await context.close();
});

test('what stands in a field that was not left is kept, and what cannot be is asked about', async () => {
  const story = await newsroom.story();
  const kept = async (byline) => {
    await fetch(`${newsroom.address}/api/v1/stories/${story}/checkpoint`, { method: 'POST', headers: newsroom.headers });
    return (await newsroom.api('GET', `stories/${story}`)).content.byline?.join(', ') === byline;
  };
  const { context, page, faults } = await open(people.ines, story);
  await standing(page, 'saved');
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByLabel('Byline').fill('Ines Albrandt');
  await soon(() => kept('Ines Albrandt'), 'it is not kept while the fingers rest');
  await page.getByLabel('Byline').fill('Ines Albrandt, Rosa Lind');
  await page.reload();
  await soon(() => kept('Ines Albrandt, Rosa Lind'), 'it went with the page');
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByLabel('Slug').fill('?!');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  assert.equal((await asked).type(), 'beforeunload');
  await (await asked).accept();
  assert.deepEqual(faults, []);
  await context.close();
});

test('who may not publish is led to the checklist, not to a red button', async () => {
  const named = async (person) => {
    const { id } = await newsroom.api('POST', 'stories', { edition: 'en', content: { headline: 'Ships wait', language: 'en' } });
    if (person === people.rosa) await newsroom.api('PATCH', `stories/${id}/assignment`, { people: [person.id] }).catch(() => {});
    const { context, page } = await open(person, id);
    const button = page.locator('.storybar button[aria-keyshortcuts]').last();
    const said = [await button.innerText(), await button.evaluate((one) => one.classList.contains('pub'))];
    await page.keyboard.press('Control+k');
    await page.locator('.palette .ask').fill(said[0]);
    await page.locator('.palette .one', { hasText: said[0] }).first().waitFor();
    await context.close();
    return said;
  };
  assert.deepEqual(await named(people.ines), ['Publish…', true]);
  assert.deepEqual(await named(people.rosa), ['Checklist', false]);
});

test('who may not publish is told how to send a story on, where it is on a desk', async () => {
  const [onDesk, free] = [await newsroom.story(), await newsroom.story()];
  await newsroom.api('PUT', `stories/${onDesk}/assignment`, { desk: 'world', stage: 'writing' });
  for (const [story, told] of [[onDesk, 'Send it on by its stage'], [free, 'There is nothing you can do']]) {
    const { context, page } = await open(people.rosa, story);
    await page.locator('.storybar .chip').waitFor();
    await page.locator('.publish .acts').getByText(told).waitFor();
    await context.close();
  }
});

test('the panel calls a state what the bar calls it', async () => {
  const place = (await newsroom.api('POST', 'concepts', { kind: 'place', names: { en: { name: 'Sarn' } } })).id;
  const story = await newsroom.story({ places: [place], body: [{ type: 'paragraph', text: 'Ten ships wait.' }] });
  const act = async (method, path, body) => newsroom.api(method, `stories/${story}/${path}`, body, `"${(await newsroom.api('GET', `stories/${story}`)).version}"`);
  const { context, page } = await open(people.ines, story);
  const called = (word) => Promise.all(['.storybar', '.publish .standing'].map((place) => page.locator(`${place} .chip`).getByText(word, { exact: true }).waitFor()));
  await called('Draft');
  await act('POST', 'publication');
  await called('Live');
  await act('POST', 'correction', { note: 'Twelve ships wait, not ten.' });
  await called('Corrected');
  await page.locator('.ProseMirror').click();
  await page.keyboard.type('Thirteen ships wait.');
  await standing(page, 'saved');
  await fetch(`${newsroom.address}/api/v1/stories/${story}/checkpoint`, { method: 'POST', headers: newsroom.headers });
  await called('Live, with changes');
  await act('DELETE', 'publication');
  await called('Unpublished');
  await context.close();
});

test('beside its source a story’s bar keeps its red button whole, whatever the words', async () => {
  await newsroom.api('PUT', 'editions/ru', { code: 'ru', language: 'ru', name: 'Русский', time_zone: 'Europe/Riga' });
  const { id } = await newsroom.api('POST', 'stories', { edition: 'ru', translation_of: await newsroom.story() });
  await newsroom.api('PUT', `stories/${id}/assignment`, { desk: 'world', stage: 'legal-read' });
  const { context, page } = await open(people.olga, id);
  await page.locator('.storybar .chip').waitFor();
  await standing(page, 'saved');
  const fits = () => page.locator('.storybar').evaluate((bar) => bar.scrollWidth <= bar.clientWidth);
  assert.ok(await fits());
  people.olga.line.cut();
  await standing(page, 'offline');
  assert.ok(await fits(), 'without a line, too');
  await context.close();
});

test('of many pictures each is seen, a refused file leaves nothing behind, and the focus stays in the dialog', async () => {
  const add = async (alt, file) => {
    const { id } = await newsroom.api('POST', 'pictures', { alt, credit: 'Rosa Lind', rights: 'own' });
    if (file) await fetch(`${newsroom.address}/api/v1/pictures/${id}/file`, { method: 'PUT', headers: { ...newsroom.headers, 'content-type': 'image/png', 'if-match': '"1"' }, body: file }).then((answer) => assert.equal(answer.status, 200));
  };
  for (let i = 0; i < 30; i++) await add(`Boat ${i}`, png(60, 40 + i));
  await add('Words without a file');
  for (const width of [1280, 390]) {
    const { context, page, faults } = await open(people.ines, await newsroom.story(), { width });
    await page.getByRole('button', { name: 'Add a hero picture' }).click();
    const tiles = page.locator('.mg .mi');
    await tiles.nth(29).waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll('.mg .mi')].slice(0, 4).every((tile) => tile.querySelector('img')?.naturalWidth));
    await page.screenshot({ path: `${PICTURES}pictures-${width}.png` });
    const boxes = await tiles.evaluateAll((all) => all.map((one) => [one.offsetHeight, one.scrollHeight, one.querySelector('.nofile') !== null]));
    assert.ok(boxes.every(([high, needed, empty]) => high >= 100 && needed <= high && !empty), JSON.stringify(boxes.slice(0, 3)));

    const before = (await newsroom.api('GET', 'pictures?limit=200')).length;
    await page.getByRole('button', { name: 'Upload' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'picture-file');
    const send = async (buffer) => {
      await page.locator('#picture-file').setInputFiles({ name: 'boat.png', mimeType: 'image/png', buffer });
      await page.locator('.dialog').getByRole('button', { name: 'Upload' }).click();
    };
    for (let i = 0; i < 2; i++) {
      await send(Buffer.from('this is no picture'));
      await page.locator('.dialog [role=alert]').waitFor();
    }
    await page.locator('#picture-alt').fill(`Pilot boat ${width}`);
    await send(png(80, 50 + width / 10));
    await page.waitForFunction(() => document.activeElement?.matches('.mi[aria-pressed=true]'));
    assert.equal((await newsroom.api('GET', 'pictures?limit=200')).length, before + 1, 'one picture, however often it was tried');
    await page.getByRole('button', { name: 'Use this picture' }).click();
    await page.locator('.dialog').waitFor({ state: 'detached' });
    assert.deepEqual(faults.filter((fault) => !/415/.test(fault)), []);
    await context.close();
  }
});

test('what a story says of one picture is not said of another', async () => {
  const add = async (alt, side) => {
    const { id } = await newsroom.api('POST', 'pictures', { alt, credit: 'Rosa Lind', rights: 'own' });
    const sent = await fetch(`${newsroom.address}/api/v1/pictures/${id}/file`, { method: 'PUT', headers: { ...newsroom.headers, 'content-type': 'image/png', 'if-match': '"1"' }, body: png(side, 90) });
    assert.equal(sent.status, 200);
    return id;
  };
  const [pier, crane] = [await add('An old pier', 71), await add('A red crane', 72)];
  const story = await newsroom.story({ picture: { picture: pier, alt: 'The pier in flood', caption: 'The pier on Monday.' } });
  const { context, page, faults } = await open(people.ines, story);
  const change = page.locator('.figb').first().getByRole('button', { name: /^Change/ });
  await change.click();
  const [alt, caption] = [page.locator('#figure-alt'), page.locator('#figure-caption')];
  const tile = (words) => page.locator('.mg .mi', { hasText: words });
  assert.equal(await alt.inputValue(), 'The pier in flood');
  await tile('A red crane').click();
  assert.deepEqual([await alt.inputValue(), await caption.inputValue()], ['', '']);
  await caption.fill('The crane on Tuesday.');
  await tile('An old pier').click();
  assert.deepEqual([await alt.inputValue(), await caption.inputValue()], ['The pier in flood', 'The pier on Monday.'], 'its own words are kept');
  await tile('A red crane').click();
  await page.getByRole('button', { name: 'Use this picture' }).click();
  await page.locator('.dialog').waitFor({ state: 'detached' });
  await standing(page, 'saved');
  await newsroom.api('POST', `stories/${story}/checkpoint`);
  assert.deepEqual((await newsroom.api('GET', `stories/${story}`)).content.picture, { picture: crane, caption: 'The crane on Tuesday.' });
  assert.deepEqual(faults, []);
  await context.close();
});

test('a picture can be chosen once the line is back, though the dialog’s file was lost', async () => {
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'Ships wait.' }] });
  const { context, page } = await open(people.ines, story, { serviceWorkers: 'block' });
  await standing(page, 'saved');
  await page.route('**/assets/PictureDialog*', (route) => route.abort());
  const choose = page.locator('.paper .nohero');
  await choose.click();
  await page.locator('.toast.bad', { hasText: 'This could not be loaded' }).waitFor();
  await page.unroute('**/assets/PictureDialog*');
  await choose.click();
  await page.getByRole('dialog').getByRole('searchbox').waitFor();
  await context.close();
});

test('an upload that was cancelled takes the place of no picture that was chosen meanwhile', async () => {
  const { id } = await newsroom.api('POST', 'pictures', { alt: 'A tug at work', rights: 'own' });
  const sent = await fetch(`${newsroom.address}/api/v1/pictures/${id}/file`, { method: 'PUT', headers: { ...newsroom.headers, 'content-type': 'image/png', 'if-match': '"1"' }, body: png(73, 90) });
  assert.equal(sent.status, 200);
  const { context, page, faults } = await open(people.ines, await newsroom.story(), { serviceWorkers: 'block' });
  let [arrive, begun] = [];
  const isSent = new Promise((done) => (begun = done));
  const held = new Promise((done) => (arrive = done));
  await page.route('**/api/v1/pictures/*/file', async (route) => {
    begun();
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Add a hero picture' }).click();
  const dialog = page.locator('.dialog');
  await dialog.getByRole('button', { name: 'Upload' }).click();
  await page.locator('#picture-file').setInputFiles({ name: 'buoy.png', mimeType: 'image/png', buffer: png(74, 90) });
  await dialog.getByRole('button', { name: 'Upload' }).click();
  await isSent;
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('.mg .mi', { hasText: 'A tug at work' }).click();
  await page.locator('#figure-alt').fill('A tug');
  const answered = page.waitForResponse('**/api/v1/pictures/*/file');
  arrive();
  await (await answered).finished();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.match(await page.locator('.mi[aria-pressed=true]').innerText(), /A tug at work/);
  assert.equal(await page.locator('#figure-alt').inputValue(), 'A tug');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a draft is looked at with its picture, which no reader has', async () => {
  const { id } = await newsroom.api('POST', 'pictures', { alt: 'A pilot boat', credit: 'Rosa Lind', rights: 'own' });
  const sent = await fetch(`${newsroom.address}/api/v1/pictures/${id}/file`, { method: 'PUT', headers: { ...newsroom.headers, 'content-type': 'image/png', 'if-match': '"1"' }, body: png(64, 48) });
  const { file } = (await sent.json()).renditions[0];
  const story = await newsroom.story({ picture: { picture: id } });
  const { context, page, faults } = await open(people.ines, story);
  const own = await page.evaluate((address) => fetch(address).then((answer) => answer.status), `/api/v1/media/${file}`);
  assert.equal(own, 200);
  const shown = page.waitForResponse((answer) => answer.url().startsWith(`${newsroom.at.media}/preview/`) && answer.url().endsWith(`/media/${file}`));
  await page.evaluate((address) => { location.hash = address; }, `#/preview/${story}`);
  assert.equal((await shown).status(), 200);
  await page.frameLocator('.preview iframe').getByAltText('A pilot boat').first().waitFor();
  assert.equal((await fetch(`${newsroom.at.media}/media/${file}`)).status, 404);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a file that is pasted is named once, by its field, and is sent from there', async () => {
  const { context, page, faults } = await open(people.ines, await newsroom.story());
  await page.locator('.ProseMirror').click();
  await page.evaluate((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], 'harbour.png', { type: 'image/png' }));
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, [...png(70, 50)]);
  await page.waitForFunction(() => document.getElementById('picture-file')?.files[0]?.name === 'harbour.png');
  assert.equal(await page.locator('.dialog').getByText('harbour.png').count(), 0);
  await page.locator('#picture-alt').fill('The harbour');
  await page.locator('.dialog').getByRole('button', { name: 'Upload' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('.mi[aria-pressed=true]'));
  assert.deepEqual(faults, []);
  await context.close();
});

test('a story that readers cannot open says so where it is found for a link', async () => {
  const place = (await newsroom.api('POST', 'concepts', { kind: 'place', names: { en: { name: 'Zarn' } } })).id;
  const out = await newsroom.story({ headline: 'Zulu ferries sail', places: [place], body: [{ type: 'paragraph', text: 'They sail.' }] });
  await newsroom.story({ headline: 'Zulu ferries wait' });
  await newsroom.api('POST', `stories/${out}/publication`, undefined, '"1"');
  const { context, page, faults } = await open(people.ines, await newsroom.story({ body: [{ type: 'paragraph', text: 'Ships wait.' }] }));
  await standing(page, 'saved');
  await caretAtEnd(page);
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+k');
  await page.locator('.dialog').getByRole('combobox').fill('Zulu ferries');
  const found = page.locator('.dialog .hits [role=option]');
  await found.nth(1).waitFor();
  const marks = await found.evaluateAll((all) => all.map((one) => [one.querySelector('[dir=auto]').textContent, one.querySelector('.chip')?.textContent]));
  assert.deepEqual(Object.fromEntries(marks), { 'Zulu ferries sail': undefined, 'Zulu ferries wait': 'Draft' });
  assert.deepEqual(faults, []);
  await context.close();
});

test('Enter takes nothing that was found for other words', async () => {
  await newsroom.story({ headline: 'Yankee tugs turn' });
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'Ships wait.' }] });
  const { context, page, faults } = await open(people.ines, story, { serviceWorkers: 'block' });
  await standing(page, 'saved');
  const field = page.getByRole('dialog').getByRole('combobox');
  const found = page.getByRole('dialog').getByRole('option', { name: /Yankee tugs turn/ });
  // The answer to more words does not come.
  await page.route(/q=Yankee\+tugs/, () => undefined);
  for (const opened of ['the palette', 'a link']) {
    await caretAtEnd(page);
    if (opened === 'a link') await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Control+k');
    await field.fill('Yankee');
    await found.waitFor();
    const asked = page.waitForRequest(/q=Yankee\+tugs/);
    await field.fill('Yankee tugs sink');
    await asked;
    await page.keyboard.press('Enter');
    assert.deepEqual([await field.inputValue(), await page.evaluate(() => location.hash)], ['Yankee tugs sink', `#/story/${story}`], opened);
    if (opened === 'a link') break;
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  }
  assert.equal(await page.locator('.ProseMirror a').count(), 0);
  assert.deepEqual(faults, []);
  await context.close();
});

test('blocks of a text that is closed offer nothing', async () => {
  const embed = { type: 'embed', provider: 'vimeo', id: '76979871', title: 'The harbour from above' };
  const place = (await newsroom.api('POST', 'concepts', { kind: 'place', names: { en: { name: 'Port Sarn' } } })).id;
  const story = await newsroom.story({ places: [place], body: [{ type: 'paragraph', text: 'Twelve ships wait.' }, embed, { type: 'related', story: await newsroom.story() }] });
  const { context, page, faults } = await open(people.ines, story);
  const controls = page.locator('.ProseMirror .card').locator('input, button');
  await page.waitForFunction(() => document.querySelectorAll('.ProseMirror .card :is(input, button)').length === 3);
  const version = async () => `"${(await newsroom.api('GET', `stories/${story}`)).version}"`;
  await newsroom.api('POST', `stories/${story}/publication`, undefined, await version());
  await newsroom.api('POST', `stories/${story}/takedown`, { notice: 'Withdrawn.' }, await version());
  await page.locator('.save[data-standing=closed]').waitFor({ state: 'attached' });
  await controls.first().waitFor({ state: 'detached' });
  assert.equal(await controls.count(), 0);
  assert.deepEqual(faults, []);
  await context.close();
});

test('Backspace that is held to clear a search takes nothing off after it', async () => {
  const subject = async (name) => (await newsroom.api('POST', 'concepts', { kind: 'subject', names: { en: { name } } })).id;
  const { context, page, faults } = await open(people.ines, await newsroom.story({ subjects: [await subject('Shipping'), await subject('Diplomacy')] }));
  await standing(page, 'saved');
  await page.getByRole('tab', { name: 'Details' }).click();
  const [field, tokens] = [page.getByRole('combobox', { name: 'Subjects' }), page.getByRole('list', { name: 'Subjects' }).getByRole('listitem')];
  await tokens.nth(1).waitFor();
  await field.fill('ab');
  // Every press but the first is a repeat, as of a key that stays down.
  for (let i = 0; i < 5; i++) await page.keyboard.down('Backspace');
  await page.keyboard.up('Backspace');
  assert.deepEqual([await field.inputValue(), await tokens.count()], ['', 2]);
  await page.keyboard.press('Backspace');
  await tokens.nth(1).waitFor({ state: 'detached' });
  assert.equal(await tokens.count(), 1, 'pressed anew it takes the last one off');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a topic that a colleague makes is named in the story that is open, and offered in the next', async () => {
  const [story, next] = [await newsroom.story(), await newsroom.story()];
  const { context, page, faults } = await open(people.ines, story, { serviceWorkers: 'block' });
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('concepts?kind=topic')));
  await newsroom.api('POST', 'concepts', { kind: 'topic', names: { en: { name: 'Floods in the delta' } } });
  const other = await open(people.ines, story, { serviceWorkers: 'block' });
  await other.page.getByRole('tab', { name: 'Details' }).click();
  await other.page.getByRole('combobox', { name: 'Topics' }).fill('floods');
  await other.page.getByRole('option', { name: 'Floods in the delta' }).click();
  await page.getByRole('list', { name: 'Topics' }).getByText('Floods in the delta').waitFor();
  await page.evaluate((story) => { location.hash = `#/story/${story}`; }, next);
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('list', { name: 'Topics' }).waitFor({ state: 'detached' });
  await page.getByRole('combobox', { name: 'Topics' }).fill('floods');
  await page.getByRole('option', { name: 'Floods in the delta' }).waitFor();
  assert.deepEqual([...faults, ...other.faults], []);
  await Promise.all([context.close(), other.context.close()]);
});

test('a key that an input method writes with does nothing on the page', async () => {
  await newsroom.api('POST', 'concepts', { kind: 'topic', names: { en: { name: 'Zulu floods' } } });
  const { context, page, faults } = await open(people.ines, await newsroom.story());
  await standing(page, 'saved');
  // As Safari tells of the Enter that ends a word.
  const enter = (field) => field.evaluate((one) => void one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true })));
  const headline = page.locator('#field-headline');
  await headline.focus();
  await enter(headline);
  assert.ok(await headline.evaluate((one) => one === document.activeElement), 'it leads on to the standfirst');
  await page.getByRole('tab', { name: 'Details' }).click();
  const topics = page.getByRole('combobox', { name: 'Topics' });
  await topics.fill('Zulu');
  await page.getByRole('option', { name: 'Zulu floods' }).waitFor();
  await enter(topics);
  assert.deepEqual([await topics.inputValue(), await page.getByRole('list', { name: 'Topics' }).count()], ['Zulu', 0]);
  assert.deepEqual(faults, []);
  await context.close();
});

test('the card of another story says how that stands when the text is opened again', async () => {
  const place = (await newsroom.api('POST', 'concepts', { kind: 'place', names: { en: { name: 'Port Dahl' } } })).id;
  const other = await newsroom.story({ headline: 'Zulu tugs wait', places: [place], body: [{ type: 'paragraph', text: 'They wait.' }] });
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'Ships wait.' }, { type: 'related', story: other }] });
  const { context, page, faults } = await open(people.ines, story);
  const card = page.locator('.ProseMirror .card', { hasText: 'Zulu tugs wait' });
  await card.locator('.chip', { hasText: 'Not published' }).waitFor();
  await newsroom.api('POST', `stories/${other}/publication`, undefined, '"1"');
  await page.evaluate(() => { location.hash = '#/desk'; });
  await page.getByRole('row').nth(1).waitFor();
  await page.evaluate((id) => { location.hash = `#/story/${id}`; }, story);
  await card.waitFor();
  await card.locator('.chip').waitFor({ state: 'detached' });
  assert.deepEqual(faults, []);
  await context.close();
});
