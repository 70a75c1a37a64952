// No screen changes another: whatever was looked at before, a screen is drawn as if it had been the first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';
import { editor, newsroom, skip } from './studio.mjs';

let browser, story;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** What each screen is waited for by. */
const SCREENS = () => ({
  desk: ['desk', '.list tbody tr'],
  story: [`story/${story}`, '.publish .check li'],
  publish: [`publish/${story}`, '.ver.history li'],
  preview: [`preview/${story}`, '.ver.history li'],
  translations: [`translations/${story}`, '.lines .line'],
  fronts: ['fronts/en', '.weight span'],
  account: ['account', '.sheetpage .rows li'],
});

/** Every element with its box and what draws it. Who else is here, what is said in passing and whether a due time is past may differ from one visit to the next. */
const drawn = (page) => page.evaluate(() => {
  const STYLES = ['display', 'position', 'padding', 'border-block-start', 'border-radius', 'background-color', 'color', 'font', 'gap', 'flex', 'grid-template-columns', 'max-inline-size', 'overflow', 'text-decoration', 'list-style', 'opacity', 'order'];
  return [...document.querySelectorAll('#main, #main *')].filter((one) => !one.closest('.who, svg, .here, .due, [role=status], .save')).map((one) => {
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    const at = [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
    return `${one.tagName.toLowerCase()}.${[...one.classList].join('.')} at ${at} ${STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
  });
});

async function visit(page, name) {
  const [address, sign] = SCREENS()[name];
  await page.evaluate((to) => { location.hash = `#/${to}`; }, address);
  await page.locator(`#main ${sign}`).first().waitFor({ state: 'attached' });
  await page.mouse.move(0, 0);
  // What comes late has come when it has been the same for a while; where the focus is changes how a thing is drawn.
  let last = [];
  for (let same = 0; same < 3;) {
    await page.evaluate(() => document.activeElement?.blur());
    const now = await drawn(page);
    same = JSON.stringify(now) === JSON.stringify(last) ? same + 1 : 0;
    last = now;
    await page.evaluate(() => new Promise((next) => setTimeout(next, 120)));
  }
  return last;
}

async function opened() {
  const window = await editor(browser, 'desk-editor');
  await window.page.clock.setFixedTime(new Date());
  await window.page.goto(`${newsroom}/#/account`);
  return window;
}

test('the order of screens changes none of them', { skip }, async () => {
  const { context } = await editor(browser, 'desk-editor');
  story = (await (await context.request.get(`${newsroom}/api/v1/stories?state=published&edition=en&limit=1`)).json()).stories[0].id;
  await context.close();
  const names = Object.keys(SCREENS());
  const alone = {};
  for (const name of names) {
    const { context, page } = await opened();
    alone[name] = await visit(page, name);
    await context.close();
  }
  for (const order of [names, names.toReversed()]) {
    const { context, page } = await opened();
    for (const name of [...order, ...order]) {
      const now = await visit(page, name);
      const differs = now.findIndex((line, n) => line !== alone[name][n]);
      assert.equal(differs < 0 ? '' : now[differs], differs < 0 ? '' : alone[name][differs], `${name} in the order ${order.join(', ')}`);
      assert.equal(now.length, alone[name].length, `${name} has as much on it in the order ${order.join(', ')}`);
    }
    await context.close();
  }
});
