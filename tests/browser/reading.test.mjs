// Reading: by keyboard alone, without script, on a thin line, in one's own theme.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { at, kinds, launch, reader } from './browser.mjs';

let browser;
let pages;
before(async () => {
  browser = await launch();
  pages = Object.fromEntries(await kinds(browser, 'en'));
});
after(() => browser.close());

test('the first three tab stops are the skip links, and they lead where they say', async () => {
  const { context, page } = await reader(browser);
  await page.goto(at(pages.article));
  const stops = [];
  for (let i = 0; i < 3; i += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement.getAttribute('href')));
  }
  assert.deepEqual(stops, ['#content', '#menu', '#sites']);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'sites');
  await context.close();
});

test('"skip next section" passes over the section by keyboard', async () => {
  const { context, page } = await reader(browser);
  await page.goto(at(pages.article));
  const skip = page.locator('a.skipsec').first();
  const end = (await skip.getAttribute('href')).slice(1);
  await skip.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), end);
  await context.close();
});

test('the carousel turns its pages without script', async () => {
  const { context, page } = await reader(browser, { script: false });
  await page.goto(at(pages.article));
  const pager = page.locator('.pager').first();
  assert.match(await pager.innerText(), /Page 1 of 3/);
  await pager.locator('a[href*="top=2"]').first().click();
  assert.match(await page.locator('.pager').first().innerText(), /Page 2 of 3/);
  await context.close();
});

test('the schedule in one’s own time names the day where it is another, and turns back', async () => {
  const { context, page, faults } = await reader(browser, { timezoneId: 'Asia/Kolkata', width: 390 });
  await page.goto(at(pages['live-tv']));
  const times = () => page.locator('.sched time').allInnerTexts();
  const before = await times();
  assert.ok(before.length > 1 && before.every((time) => /^\d\d:\d\d$/.test(time)), before.join());
  const instants = await page.$$eval('.sched time', (all) => all.map((time) => time.dateTime));
  const house = await page.evaluate(() => document.documentElement.dataset.zone);
  const day = (instant, timeZone) => new Intl.DateTimeFormat('en', { timeZone, weekday: 'short' }).format(new Date(instant));
  const hour = (instant) => new Intl.DateTimeFormat('en', { timeZone: 'Asia/Kolkata', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
  const named = instants.map((instant) => (day(instant, house) === day(instant, 'Asia/Kolkata') ? hour(instant) : `${day(instant, 'Asia/Kolkata')} ${hour(instant)}`));
  assert.ok(named.some((time) => /^[A-Z]/.test(time)), 'no row is on another day');
  await page.getByRole('button', { name: 'Show my local time' }).click();
  assert.deepEqual(await times(), named);
  await page.getByText('Times are your own.').waitFor();
  for (const time of await page.locator('.upnext time').all()) {
    const instant = await time.getAttribute('datetime');
    const isToday = day(instant, 'Asia/Kolkata') === day(Date.now(), 'Asia/Kolkata');
    assert.equal(await time.innerText(), isToday ? hour(instant) : `${day(instant, 'Asia/Kolkata')} ${hour(instant)}`, 'what comes next is told from the reader’s today');
  }
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
  await page.getByRole('button', { name: 'Show times in' }).press('Enter');
  assert.deepEqual(await times(), before);
  await page.getByRole('button', { name: 'Show my local time' }).press('Enter');
  assert.deepEqual(await times(), named);
  assert.deepEqual(faults, []);
  await context.close();
});

test('without script a story reads, and the menu and languages open', async () => {
  const { context, page } = await reader(browser, { script: false, width: 390 });
  await page.goto(at(pages.article));
  assert.ok((await page.locator('article .prose p').count()) > 3);
  assert.match(await page.locator('article time').first().innerText(), /ago|20\d\d/);
  for (const menu of await page.locator('header details').all()) {
    if (!(await menu.isVisible())) continue;
    await menu.locator('summary').click();
    assert.ok(await menu.locator('a').first().isVisible());
    await menu.locator('summary').click();
  }
  await context.close();
});

// What a page of each language takes at 390 px, in bytes as they travel, and the fonts that came.
async function firstView(path) {
  const { context, page } = await reader(browser, { width: 390 });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  const fonts = [];
  session.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  session.on('Network.responseReceived', ({ response }) => { if (response.mimeType === 'font/woff2') fonts.push(response.url.match(/([a-z-]+)\.[0-9a-f]+\.woff2$/)[1]); });
  await page.goto(at(path), { waitUntil: 'networkidle' });
  const broken = await page.evaluate(() => [...document.fonts].filter((face) => face.status === 'error' && /Masthead/.test(face.family)).map((face) => face.family));
  await context.close();
  return { bytes, fonts, broken };
}

test('the first view of an article weighs at most 196 kB at 390 px, in every language', async (t) => {
  for (const edition of ['en', 'de', 'es', 'fr', 'ar', 'ru', 'zh-hans', 'hi']) {
    const { article } = Object.fromEntries(await kinds(browser, edition));
    const { bytes, fonts, broken } = await firstView(article);
    t.diagnostic(`${edition}: ${(bytes / 1000).toFixed(0)} kB, ${fonts.sort().join(' ')}`);
    assert.ok(bytes > 5_000 && bytes <= 196_000, `${edition}: ${bytes} bytes`);
    assert.deepEqual(broken, []);
    // Spaces, digits and quotes do not bring the Latin letters with them.
    if (edition === 'ru') assert.ok(fonts.includes('serif-cyrillic') && !fonts.includes('serif-latin'), `${fonts}`);
    if (edition === 'zh-hans') assert.deepEqual(fonts, []);
  }
});

test('a chosen appearance and text size hold on the next page, before it is painted, and set no cookie', async () => {
  const { context, page, faults } = await reader(browser);
  await page.goto(at(pages.front));
  const choice = (of) => page.locator(`[data-choice=${of}]`).first();
  // As the device, light, dark: a switch goes round.
  await choice('theme').click();
  await choice('theme').click();
  await choice('size').click();
  await page.goto(at(pages.article));
  assert.deepEqual(await page.evaluate(() => ({ ...document.documentElement.dataset })).then(({ theme, size }) => ({ theme, size })), { theme: 'dark', size: 'large' });
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('.prose p')).fontSize));
  const large = await size();
  await choice('size').click();
  await choice('size').click();
  assert.ok(large > (await size()) * 1.1, 'the text itself is larger');
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(faults, []);
  await context.close();
});

test('an open tab tells the time as the server would', async () => {
  const { context, page } = await reader(browser);
  await page.clock.install();
  await page.goto(at(pages.article));
  const before = await page.locator('article time').first().innerText();
  await page.clock.fastForward('25:00:00');
  const after = await page.locator('article time').first().innerText();
  if (/minute|hour/.test(before)) assert.doesNotMatch(after, /minute|hour/);
  await context.close();
});

test('the text-only page needs 80 columns at most', async () => {
  for (const path of Object.values(pages)) {
    const text = await (await fetch(at(`${path}${path.includes('?') ? '&' : '?'}format=text`))).text();
    for (const line of text.split('\n')) assert.ok([...line].length <= 80, `${path}: ${line}`);
  }
});

test('what parts the words of a kicker begins no line', async () => {
  for (const edition of ['en', 'ar']) {
    const { context, page } = await reader(browser, { width: 320 });
    await page.goto(at(`/${edition}`));
    const begun = await page.$$eval('.kick', (all) => all.flatMap((kick) => {
      const rtl = getComputedStyle(kick).direction === 'rtl';
      const { left, right } = kick.getBoundingClientRect();
      return [...kick.children].slice(1).filter((word) => word.offsetTop >= word.previousElementSibling.offsetTop + word.previousElementSibling.offsetHeight).map((word) => {
        const own = word.getBoundingClientRect();
        const stroke = rtl ? own.right - Number.parseFloat(getComputedStyle(word, '::before').right) : own.left + Number.parseFloat(getComputedStyle(word, '::before').left);
        return getComputedStyle(kick).overflowX === 'clip' && (rtl ? stroke >= right : stroke + 1 <= left);
      });
    }));
    assert.ok(begun.length, `${edition}: no kicker takes two lines here`);
    assert.ok(begun.every(Boolean), `${edition}: ${begun}`);
    await context.close();
  }
});

test('letters of twice the size leave every text room on a small screen, and nothing runs out of it', async () => {
  for (const edition of ['en', 'ar']) {
    for (const [kind, path] of await kinds(browser, edition)) {
      const { context, page } = await reader(browser, { width: 390, bypassCSP: true });
      await page.goto(at(path));
      await page.addStyleTag({ content: 'html{font-size:200%!important}' });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390, `${edition} ${kind} scrolls sideways`);
      // Texts of two lines and more that have not eight letters' room; a table scrolls in itself.
      const narrow = await page.$$eval('h1,h2,h3,h4,p,dd,.kick *', (all) => {
        const least = 8 * Number.parseFloat(getComputedStyle(document.body).fontSize);
        return all.filter((text) => {
          if (!text.checkVisibility() || text.closest('.vh,table,.nav,.langs') || text.querySelector('p')) return false;
          const words = document.createRange();
          words.selectNodeContents(text);
          const lines = new Set([...words.getClientRects()].map((line) => Math.round(line.top)));
          return lines.size > 1 && text.parentElement.getBoundingClientRect().width < least;
        }).map((text) => `${text.localName}.${text.className} ${text.textContent.trim().slice(0, 30)}`);
      });
      assert.deepEqual(narrow, [], `${edition} ${kind}`);
      await context.close();
    }
  }
});

test('each part of a region’s page is a page of its own, without script, and says which it is', async () => {
  const { context, page } = await reader(browser, { script: false });
  await page.goto(at(new Map(await kinds(browser, 'en')).get('region')));
  const name = await page.textContent('h1');
  const parts = await page.$$eval('.subnav a:not([aria-current])', (all) => all.map((a) => [a.getAttribute('href'), a.textContent]));
  assert.ok(parts.length >= 3, `${parts}`);
  for (const [address, part] of parts) {
    await page.goto(at(address));
    assert.equal(await page.textContent('.subnav [aria-current]'), part);
    assert.equal(await page.textContent('h2#latest'), part);
    assert.ok((await page.title()).startsWith(`${name}: ${part} |`), await page.title());
    assert.equal(await page.getAttribute('link[rel=canonical]', 'href'), at(address));
    assert.ok((await page.$$('.list .card')).length > 0, address);
  }
  const [whole] = parts[0][0].split('?');
  assert.equal((await page.goto(at(`${whole}?in=999999`))).status(), 404);
  assert.equal((await page.goto(at(`${whole}?in=everything`))).status(), 400);
  await context.close();
});

test('an episode without a picture has the whole row for its words', async () => {
  const { context, page } = await reader(browser);
  await page.goto(at(pages.audio));
  const width = () => page.$eval('.ep .h', (words) => words.getBoundingClientRect().width);
  const beside = await width();
  await page.$eval('.ep .pic', (picture) => picture.remove());
  assert.ok((await width()) > beside, `${await width()} px without a picture, ${beside} with one`);
  await context.close();
});

test('the names of languages stand in line, whichever way they run', async () => {
  for (const [edition, edge] of [['en', 'left'], ['ar', 'right']]) {
    const { context, page } = await reader(browser);
    await page.goto(at(`/${edition}`));
    await page.locator('details:has(.langs) summary').click();
    const edges = await page.$$eval('.langs a', (all, edge) => all.map((link) => {
      const words = document.createRange();
      words.selectNodeContents(link);
      return Math.round(words.getBoundingClientRect()[edge]);
    }), edge);
    assert.equal(new Set(edges).size, 2, `${edition}: ${edges}, in two columns`);
    await context.close();
  }
});

test('where one is shows in forced colours too', async () => {
  const { context, page } = await reader(browser, { forcedColors: 'active' });
  await page.goto(at('/en'));
  await page.locator('.nav a').first().click();
  await page.waitForLoadState();
  const bars = await page.$$eval('.nav a', (all) => all.map((one) => [one.hasAttribute('aria-current'), getComputedStyle(one).borderBlockEndColor]));
  const of = (current) => new Set(bars.filter(([is]) => is === current).map(([, colour]) => colour));
  const ground = await page.evaluate(() => Object.assign(document.body.appendChild(document.createElement('i')), { style: 'background:Canvas' }) && getComputedStyle(document.body.lastChild).backgroundColor);
  assert.deepEqual([...of(false)], [ground], 'the others have no bar');
  assert.ok(of(true).size === 1 && !of(true).has(ground), 'the current one has');
  await context.close();
});
