// Writing where the line fails: stumbling, stalled, cut for half an hour, through crashes of the server, and with none when the studio is opened.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, caretAtEnd, paragraphs, soon, standing, text } from './writing.mjs';

const { browser, newsroom, people, open } = await atWork({ edda: ['Edda Lohr'], jonas: ['Jonas Mire'] });

test('a line that stumbles while the studio opens does not keep anybody out', async () => {
  const story = await newsroom.story({ body: paragraphs(1) });
  const context = await browser.newContext({ storageState: people.edda.storageState, serviceWorkers: 'block' });
  const page = await context.newPage();
  const stumbled = new Set();
  for (const address of ['**/api/v1/session', '**/assets/Story-*.js', `**/api/v1/stories/${story}`]) await page.route(address, (route) => route.abort().then(() => stumbled.add(address)), { times: 1 });
  await page.goto(`${people.edda.address}/#/story/${story}`);
  await page.locator('.ProseMirror').waitFor();
  assert.equal(stumbled.size, 3, [...stumbled].join());
  await context.close();
});

test('a question that nobody answers is asked again, and a socket that says nothing is given up', async () => {
  const story = await newsroom.story({ body: paragraphs(1) });
  const context = await browser.newContext({ storageState: people.edda.storageState, serviceWorkers: 'block' });
  const page = await context.newPage();
  let [asked, sockets] = [0, 0];
  await page.route(`**/api/v1/stories/${story}`, () => void (asked += 1), { times: 1 });
  await page.routeWebSocket('**/room?*', (socket) => void ((sockets += 1) > 1 && socket.connectToServer()));
  await page.clock.install();
  await page.goto(`${people.edda.address}/#/story/${story}`);
  await soon(() => asked === 1, 'the story is not asked for');
  await page.clock.fastForward(15_000);
  await page.clock.runFor(3_500);
  await soon(() => sockets === 1, 'the story is not asked for again');
  assert.equal(await page.locator('.ProseMirror').count(), 0);
  await page.clock.fastForward(8_000);
  await page.clock.runFor(1_000);
  await page.locator('.ProseMirror').getByText('Dozens of ships').waitFor();
  assert.equal(sockets, 2);
  await context.close();
});

test('whoever was here stays, whatever goes wrong when it is asked who that is', async () => {
  const story = await newsroom.story({ body: paragraphs(1) });
  const { context, page } = await open(people.edda, story, { serviceWorkers: 'block' });
  const broken = people.edda.line.breakOff('GET /api/v1/session');
  await page.reload();
  await broken;
  await page.locator('.ProseMirror').getByText('Dozens of ships').waitFor();
  await standing(page, 'saved');
  for (const status of [429, 500]) {
    await page.route('**/api/v1/session', (route) => route.fulfill({ status, contentType: 'application/problem+json', body: '{}' }), { times: 1 });
    await page.reload();
    await page.locator('.ProseMirror').getByText('Dozens of ships').waitFor();
  }
  assert.equal(await page.locator('#password').count(), 0);
  await context.close();
});

test('an answer that stops in its middle is waited for no longer than one that does not begin', async () => {
  const story = await newsroom.story({ body: paragraphs(1) });
  const context = await browser.newContext({ storageState: people.edda.storageState, serviceWorkers: 'block' });
  const page = await context.newPage();
  const stopped = people.edda.line.breakOff(`GET /api/v1/stories/${story}`, { stalls: true });
  await page.clock.install();
  await page.goto(`${people.edda.address}/#/story/${story}`);
  await stopped;
  assert.equal(await page.locator('.ProseMirror').count(), 0);
  await page.clock.fastForward(15_000);
  await page.clock.runFor(3_500);
  await page.locator('.ProseMirror').getByText('Dozens of ships').waitFor();
  await context.close();
});

test('a socket that never opens is given up, and the next one carries the words', async () => {
  const story = await newsroom.story({ body: paragraphs(1) });
  const { context, page, faults } = await open(people.edda, story);
  await standing(page, 'saved');
  const tried = new Promise((socket) => page.once('websocket', socket));
  people.edda.line.cut();
  people.edda.line.stall();
  await standing(page, 'offline');
  await caretAtEnd(page);
  await page.keyboard.type(' Written meanwhile.');
  await tried;
  await page.waitForTimeout(300);
  people.edda.line.mend();
  const took = await soon(async () => (await page.locator('.save').getAttribute('data-standing')) === 'saved', 'the socket is waited for in vain');
  console.log(`saved ${took} ms after the line was mended, by another socket`);
  await newsroom.api('POST', `stories/${story}/checkpoint`);
  assert.match((await newsroom.api('GET', `stories/${story}`)).content.body.at(-1).text, /Written meanwhile\.$/);
  assert.deepEqual(faults, []);
  await context.close();
});

test('half an hour offline, ten thousand characters, the server killed twice: nothing is lost and both are equal within 3 s', async () => {
  const story = await newsroom.story({ body: paragraphs(2) });
  const [one, two] = await Promise.all([open(people.edda, story), open(people.jonas, story, { clock: true })]);
  await caretAtEnd(two.page);
  await Promise.all([standing(one.page, 'saved'), standing(two.page, 'saved')]);
  people.jonas.line.cut();
  await two.context.setOffline(true);
  await standing(two.page, 'offline');

  const typed = Array.from({ length: 200 }, (_, i) => ` offline ${String(i).padStart(4, '0')} ${'abcdefghij '.repeat(4)}`.slice(0, 50)).join('');
  const pieces = typed.match(/.{1,50}/g);
  await one.page.locator('.ProseMirror p').first().click();
  await one.page.keyboard.press('Home');
  for (let i = 0; i < pieces.length; i += 1) {
    await two.page.keyboard.insertText(pieces[i]);
    if (i % 20 === 0) await two.page.clock.fastForward('03:00');
    if (i === 60) {
      await one.page.keyboard.type('Before the first crash. ');
      await newsroom.kill();
      await one.page.keyboard.type('While it is down. ');
      await newsroom.start();
    }
    if (i === 140) {
      await one.page.keyboard.type('Before the second. ');
      await newsroom.kill();
      await newsroom.start();
      await one.page.keyboard.type('After it. ');
    }
  }
  assert.ok(typed.length >= 10_000, `${typed.length}`);
  assert.match(await two.page.locator('.save').innerText(), /Offline, [\d,]+ changes kept here/);
  await soon(async () => (await one.page.locator('.save').getAttribute('data-standing')) === 'saved', 'the first did not find the server again');

  people.jonas.line.mend();
  await two.context.setOffline(false);
  const took = await soon(async () => (await text(one.page)) === (await text(two.page)), 'the two texts differ');
  const all = await text(one.page);
  assert.ok(all.includes(typed.trim()), 'what was typed offline is whole');
  for (const said of ['Before the first crash. ', 'While it is down. ', 'Before the second. ', 'After it. ']) assert.ok(all.includes(said), said);
  await standing(two.page, 'saved');
  console.log(`equal ${took} ms after the line came back; ${typed.length} characters typed offline`);
  await Promise.all([one.context.close(), two.context.close()]);
});

test('what was typed offline survives a reload, and two tabs of one person are two people in one text', async () => {
  const story = await newsroom.story({ body: paragraphs(1) });
  const { context, page } = await open(people.edda, story);
  const tab = await context.newPage();
  await tab.goto(`${people.edda.address}/#/story/${story}`);
  await tab.locator('.ProseMirror').waitFor();
  await caretAtEnd(page);
  people.edda.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(' Kept in the browser.');
  await tab.locator('.ProseMirror p').first().click();
  await tab.keyboard.press('Home');
  await tab.keyboard.type('From the other tab. ');
  await page.waitForTimeout(300);
  people.edda.line.mend();
  await page.reload();
  await page.locator('.ProseMirror').waitFor();
  await soon(async () => /From the other tab.*Kept in the browser\./s.test(await text(page)), 'a word is missing');
  await standing(page, 'saved');
  await context.close();
});

test('without a line the studio opens again with the story that was open, and merges when the line is back', async () => {
  const story = await newsroom.story({ headline: 'Harbour closed', body: paragraphs(1) });
  const [{ context, page }, two] = await Promise.all([open(people.edda, story), open(people.jonas, story)]);
  await Promise.all([standing(page, 'saved'), standing(two.page, 'saved')]);
  // The page is kept last, so everything that it needs is.
  await soon(() => page.evaluate(async () => Boolean(await caches.match('/'))), 'the studio is not kept');
  const kept = await page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(shelves.map((shelf) => shelf.keys()))).flat();
    return { shelves: shelves.length, paths: requests.map(({ url }) => new URL(url).pathname), page: await (await caches.match('/')).text() };
  });
  assert.equal(kept.shelves, 1, 'one shelf a build');
  assert.deepEqual(kept.paths.filter((path) => path !== '/' && !path.startsWith('/assets/')), [], 'no answer of the API is kept');
  assert.ok(!kept.page.includes('Harbour closed') && kept.page.includes('Sign in first'), 'nor a page that tells of stories');

  people.edda.line.cut();
  await standing(page, 'offline');
  await caretAtEnd(page);
  await page.keyboard.type(' Before the reload.');
  await page.waitForTimeout(300);
  await page.reload();
  await page.locator('.ProseMirror').waitFor();
  assert.ok((await text(page)).endsWith('Before the reload.'), await text(page));
  assert.equal(await page.locator('#field-headline').inputValue(), 'Harbour closed');
  await standing(page, 'offline');
  await caretAtEnd(page);
  await page.keyboard.type(' After it.');
  await two.page.locator('.ProseMirror p').first().click();
  await two.page.keyboard.press('Control+Home');
  await two.page.keyboard.type('Meanwhile, elsewhere. ');
  people.edda.line.mend();
  await soon(async () => (await text(page)) === (await text(two.page)), 'the two texts differ');
  const all = await text(page);
  assert.ok(all.startsWith('Meanwhile, elsewhere. ') && all.endsWith(' Before the reload. After it.'), all);
  await standing(page, 'saved');
  assert.deepEqual(two.faults, []);
  await Promise.all([context.close(), two.context.close()]);
});

test('whoever has too many windows open is told so, and closing some mends it', async () => {
  const story = await newsroom.story({ body: paragraphs(1) });
  const { context, page } = await open(people.jonas, story);
  const others = (open) => page.evaluate(async ([story, open]) => {
    const sockets = (window.sockets ??= []);
    while (sockets.length > open) sockets.pop().close();
    while (sockets.length < open) {
      const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/api/v1/stories/${story}/room`);
      sockets.push(socket);
      await new Promise((opened) => { socket.onopen = opened; });
    }
  }, [story, open]);
  await standing(page, 'saved');
  await others(19);
  const last = await context.newPage();
  await last.goto(`${people.jonas.address}/#/story/${story}`);
  await standing(last, 'crowded');
  await last.getByText('You have too many windows').waitFor();
  await caretAtEnd(last);
  await last.keyboard.type(' And one more.');
  await last.getByText(/Too many windows, \d+ changes? kept here/).first().waitFor();
  await others(18);
  await standing(last, 'saved');
  assert.equal(await last.getByText('You have too many windows').count(), 0);
  await page.getByText('And one more.').waitFor();
  await context.close();
});
