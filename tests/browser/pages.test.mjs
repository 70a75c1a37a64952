// Every kind of page: accessible, in bounds, at home, in two widths, two colour schemes and both directions.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { at, kinds, launch, PICTURES, reader } from './browser.mjs';

// What WCAG 1.4.12 lets a reader set.
const SPACED = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
const WRITTEN = 'h1, .h a, .ranked a, .kick a, .stand, .meta bdi, .credit bdi, .signoff bdi, .prose p, .prose li, .sechead h2, .tags a, .upnext b, .sched .t';

// As a reader's own style sheet: no policy of the page's is in its way.
const space = (style) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
};

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const edition of ['en', 'ar', 'zh-hans', 'hi']) {
  test(`pages of ${edition}`, async (t) => {
    const pages = await kinds(browser, edition);
    for (const width of [390, 1280]) {
      for (const dark of edition === 'en' || edition === 'ar' ? [false, true] : [false]) {
        // One reader goes through all pages, as readers do.
        const { context, page, faults } = await reader(browser, { width, dark, bypassCSP: true });
        for (const [kind, path] of pages) {
          await t.test(`${kind} ${width} ${dark ? 'dark' : 'light'}`, async () => {
            faults.length = 0;
            await page.goto(at(path), { waitUntil: 'load' });
            await page.screenshot({ path: `${PICTURES}${edition}-${kind}-${width}${dark ? '-dark' : ''}.png`, fullPage: true });
            assert.deepEqual(await violations(page), [], path);
            assert.deepEqual(faults.filter((f) => kind !== 'missing' || !f.includes('404')), [], path);
            assert.deepEqual(await context.cookies(), [], 'no cookie');
          });
        }
        await context.close();
      }
    }
    const { context, page } = await reader(browser, { width: 320 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    for (const [kind, path] of pages) {
      await t.test(`${kind} does not scroll sideways at 320, and holds long words at 320 and 1280, and wide spacing at 320`, async () => {
        await page.setViewportSize({ width: 320, height: 900 });
        await page.goto(at(path), { waitUntil: 'load' });
        assert.ok((await wide()) <= 320, `${path} is ${await wide()} px wide`);
        await page.evaluate(space, SPACED);
        assert.ok((await wide()) <= 320, `${path} is ${await wide()} px wide when it is spaced`);
        const cut = await page.$$eval('.screen.off', (all) => all.filter((box) => box.scrollHeight > box.clientHeight + 1).length);
        assert.equal(cut, 0, 'what is said in place of the picture is there whole');
        // As an editor may write them: names, headlines, kickers and credits without a space.
        await page.$$eval(WRITTEN, (all) => all.forEach((text) => { text.textContent = 'Wort'.repeat(50); }));
        assert.ok((await wide()) <= 320, `${path} is ${await wide()} px wide`);
        await page.setViewportSize({ width: 1280, height: 900 });
        assert.ok((await wide()) <= 1280, `${path} is ${await wide()} px wide`);
      });
    }
    await context.close();
  });
}

/** Pictures whose `sizes` say another width than they are shown in: too wide costs readers data, too narrow is blurred. */
const misfits = (page) => page.evaluate(() => [...document.querySelectorAll('img[srcset]')].flatMap((img) => {
  const shown = img.getBoundingClientRect().width;
  const said = img.sizes.split(',').map((size) => /^\s*(?:(\(.*\))\s+)?([\d.]+)(rem|vw)$/.exec(size)).find(([, media]) => !media || matchMedia(media).matches);
  const asked = said[2] * (said[3] === 'rem' ? 16 : innerWidth / 100);
  return shown && (asked > shown * 1.3 || asked < shown * 0.77) ? [`${img.closest('article')?.className}: ${img.sizes} is ${asked} for ${shown}`] : [];
}));

test('pictures are asked for in the width they are shown in', async (t) => {
  for (const [kind, path] of await kinds(browser, 'en')) {
    await t.test(kind, async () => {
      const { context, page } = await reader(browser, { width: 390 });
      await page.goto(at(path), { waitUntil: 'load' });
      for (const width of [390, 800, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await misfits(page), [], `${path} at ${width}`);
      }
      await context.close();
    });
  }
});
