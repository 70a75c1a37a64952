// The story screen under busy hands: where the next key goes after a dialog, a block, a key from the middle of the text, another story, a session that ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, caretAtEnd, paragraphs, shapes, soon, standing, text } from './writing.mjs';

const { newsroom, people, open } = await atWork({ edda: ['Edda Lohr'], rosa: ['Rosa Field', { role: 'reporter' }], noor: ['Noor Haddane', { language: 'ar' }] });

test('after a dialog the next key goes where the caret was', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: paragraphs(2, 'Ships wait.') }));
  await standing(page, 'saved');
  for (const [i, opens] of ['Control+k', 'Control+s'].entries()) {
    await page.locator('.ProseMirror p').first().click();
    await page.keyboard.press('End');
    await page.waitForTimeout(100);
    await page.keyboard.press(opens);
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.waitForTimeout(100);
    await page.keyboard.type(`${i}`);
    assert.match(await text(page), new RegExp(`wait\\.${'01'.slice(0, i + 1)}\n`), opens);
  }
  assert.deepEqual(faults, []);
  await context.close();
});

test('a key that follows a jump of the caret at once acts where the caret is', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: paragraphs(3, 'Ships wait.') }));
  await standing(page, 'saved');
  await caretAtEnd(page);
  for (let i = 0; i < 6; i += 1) {
    await page.keyboard.press('Control+Home');
    await page.waitForTimeout(150);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type(`${i}`);
  }
  assert.equal(await text(page), [1, 2, 3].map((n) => `${n}. Ships wait.`).concat(['0', '1', '2', '3', '4', '5']).join('\n'));
  await page.waitForTimeout(150);
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  assert.equal((await shapes(page)).length, 8, 'two lines are one');
  assert.deepEqual(faults, []);
  await context.close();
});

test('writing goes on behind a block without text, and does not take its place', async () => {
  const other = await newsroom.story({ headline: 'Zulu fishermen return', body: paragraphs(1) });
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: paragraphs(1, 'Ships wait.') }));
  await standing(page, 'saved');
  await caretAtEnd(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/embed');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type('https://vimeo.com/76979871');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.keyboard.type('Next sentence.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/related');
  await page.getByRole('option', { name: 'Related story' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  // The search is where one types at once.
  await page.keyboard.type('Zulu fish');
  await page.getByRole('option', { name: /Zulu fishermen/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.keyboard.type('Last sentence.');
  assert.match(await text(page), /Next sentence\.[^]*Zulu fishermen return[^]*Last sentence\.$/);
  const before = await shapes(page);
  // Chosen by hand and typed over, it stays all the same.
  await page.locator('.ProseMirror > .atom .ic').first().click();
  await page.keyboard.type('ab');
  await soon(async () => /\nab\n/.test(await text(page)), 'what was typed is nowhere');
  assert.equal((await shapes(page)).length, before.length + 1);
  assert.deepEqual(faults, []);
  assert.ok(other > 0);
  await context.close();
});

test('the panel opens from the middle of the text; the grip stands beside its block; a text is left without a fault', async () => {
  const second = await newsroom.story({ headline: 'Second', body: paragraphs(1, 'Second.') });
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: paragraphs(3) }));
  await standing(page, 'saved');
  await page.getByRole('tab', { name: /^Notes/ }).click();
  await page.locator('.ProseMirror p').nth(1).click();
  await page.keyboard.press('Control+Enter');
  await page.locator('#tab-publish[aria-selected=true]').waitFor();
  await page.locator('.ProseMirror p').nth(2).hover();
  const tops = () => page.evaluate(() => [document.querySelector('.grip'), document.querySelectorAll('.ProseMirror > p')[2]].map((one) => one.getBoundingClientRect().top));
  await soon(async () => Math.abs((await tops())[0] - (await tops())[1]) < 8, 'the grip is elsewhere');
  await caretAtEnd(page);
  await page.keyboard.type(' Typed.');
  await page.evaluate((id) => (location.hash = `#/story/${id}`), second);
  await page.getByText('Second.').waitFor();
  await caretAtEnd(page);
  await page.keyboard.type(' More.');
  await page.evaluate(() => (location.hash = '#/desk'));
  await page.getByRole('row').nth(1).waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

test('a session that ends does not take the sentence from under the hands', async () => {
  const story = await newsroom.story({ body: paragraphs(1, 'Ships wait.') });
  const { context, page } = await open(people.edda, story);
  await standing(page, 'saved');
  await caretAtEnd(page);
  const cookies = await context.cookies();
  await context.clearCookies();
  people.edda.line.cut();
  people.edda.line.mend();
  await standing(page, 'signed-out');
  await page.keyboard.type(' Written on, and nothing is in the way.');
  assert.equal(await page.locator('dialog[open]').count(), 0);
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await page.locator('dialog.door').waitFor();
  await context.addCookies(cookies);
  await page.reload();
  await standing(page, 'saved');
  assert.match(await text(page), /nothing is in the way\.$/);
  await context.close();
});

test('whoever takes a story off the schedule by writing was told so before, and everybody is told after', async () => {
  const subject = (await newsroom.api('POST', 'concepts', { kind: 'subject', names: { en: { name: 'Harbours' } } })).id;
  const story = await newsroom.story({ body: paragraphs(1, 'Ships wait.'), subjects: [subject] });
  const version = (await newsroom.api('GET', `stories/${story}`)).version;
  await newsroom.api('PUT', `stories/${story}/schedule`, { at: new Date(Date.now() + 864e5).toISOString() }, `"${version}"`);
  const [rosa, edda] = [await open(people.rosa, story), await open(people.edda, story)];
  const warned = rosa.page.locator('.story .banner').getByText('taken off the schedule until somebody who may');
  await warned.waitFor();
  await caretAtEnd(rosa.page);
  await rosa.page.keyboard.type(' More.');
  for (const [{ page }, who] of [[rosa, 'You'], [edda, 'Rosa Field']]) await page.getByText(`${who} changed the text or a picture: the story is off the schedule`).waitFor();
  await warned.waitFor({ state: 'detached' });
  await Promise.all([rosa.context.close(), edda.context.close()]);
});

test('what could not go out when it was due is told to whoever has it open, and why', async () => {
  const subject = (await newsroom.api('POST', 'concepts', { kind: 'subject', names: { en: { name: 'Tides' } } })).id;
  const story = await newsroom.story({ body: paragraphs(1, 'Ships wait.'), subjects: [subject] });
  const version = async () => `"${(await newsroom.api('GET', `stories/${story}`)).version}"`;
  await newsroom.api('PUT', `stories/${story}/schedule`, { at: new Date(Date.now() + 8000).toISOString() }, await version());
  const { context, page } = await open(people.edda, story);
  await standing(page, 'saved');
  await newsroom.api('PATCH', `stories/${story}`, { subjects: [] }, await version());
  const told = page.getByRole('alert').filter({ hasText: 'It was due and could not go out' });
  await told.getByText('the story has no kicker').waitFor();
  await context.close();
});

/** An earlier text is put back under somebody's hands only when one has read whose. */
async function confirm(page, who) {
  const asked = page.locator('dialog[open]');
  await asked.getByText(who).waitFor();
  await asked.getByRole('button', { name: 'Restore', exact: true }).click();
}

test('a sentence in whose middle an earlier text is put back is kept above the text, and the text is that of then', async () => {
  const body = ['Ships wait.', 'The strait is closed.', 'Nobody knows.'];
  const story = await newsroom.story({ headline: 'Tide', body: body.map((text) => ({ type: 'paragraph', text })) });
  const [edda, rosa] = [await open(people.edda, story), await open(people.rosa, story)];
  for (const { page } of [edda, rosa]) await standing(page, 'saved');
  await edda.page.locator('.ProseMirror p', { hasText: 'strait' }).click();
  await edda.page.keyboard.press('End');
  await edda.page.waitForTimeout(150);
  await rosa.page.getByRole('tab', { name: 'Versions' }).click();
  const words = ' Since Monday the pilots have been asking who pays for the tugs that lie idle in the roads off Port Sarn.';
  await edda.page.keyboard.type(words.slice(0, 20), { delay: 25 });
  await rosa.page.getByText('strait is closed. Since').waitFor();
  await rosa.page.getByRole('button', { name: 'Restore version 1' }).click();
  const typing = edda.page.keyboard.type(words.slice(20), { delay: 25 });
  await confirm(rosa.page, 'Edda Lohr');
  await typing;
  await edda.page.locator('.banner q', { hasText: words.trim() }).waitFor();
  for (const { page } of [edda, rosa]) await soon(async () => (await text(page)) === body.join('\n'), await text(page));
  assert.deepEqual([...edda.faults, ...rosa.faults], []);
  for (const { context } of [edda, rosa]) await context.close();
});

test('whoever is in a text is told when somebody puts an earlier one back, and finds what stood there', async () => {
  const story = await newsroom.story({ headline: 'Tide', body: paragraphs(1, 'Ships wait.') });
  const [edda, rosa] = [await open(people.edda, story), await open(people.rosa, story)];
  for (const { page } of [edda, rosa]) await standing(page, 'saved');
  await caretAtEnd(edda.page);
  await edda.page.keyboard.type(' And the tide.');
  await soon(async () => /And the tide/.test(await text(rosa.page)), 'it is not on the other screen');
  await rosa.page.getByRole('tab', { name: 'Versions' }).click();
  await rosa.page.getByRole('button', { name: 'Restore version 1' }).click();
  await confirm(rosa.page, 'Writing here now: Edda Lohr');
  await soon(async () => !/And the tide/.test(await text(edda.page)), 'the earlier text is not on the other screen');
  const told = edda.page.getByRole('alert').filter({ hasText: 'Rosa Field put the text of version 1 back' });
  await told.waitFor();
  assert.equal(await rosa.page.getByRole('alert').filter({ hasText: 'put the text' }).count(), 0, 'who did it knows');
  await told.getByRole('button', { name: 'Versions' }).click();
  await edda.page.getByRole('button', { name: 'Restore version 2' }).click();
  await confirm(edda.page, 'Rosa Field');
  await soon(async () => /And the tide/.test(await text(rosa.page)), 'what stood there is not to be had again');
  assert.deepEqual([...edda.faults, ...rosa.faults], []);
  for (const { context } of [edda, rosa]) await context.close();
});

test('the format bar cuts nothing off, and its arrows reach all of it, in a table too', async () => {
  await newsroom.api('PUT', 'editions/ar', { code: 'ar', language: 'ar', name: 'العربية', time_zone: 'Asia/Amman' });
  const source = await newsroom.story({ body: [{ type: 'table', head: ['Port'], rows: [] }] });
  const { id } = await newsroom.api('POST', 'stories', { edition: 'ar', translation_of: source });
  await newsroom.api('PATCH', `stories/${id}`, { body: [{ type: 'table', head: ['ميناء'], rows: [] }] }, '"1"');
  for (const [who, story, width] of [['edda', source, 1280], ['edda', id, 1280], ['noor', id, 390]]) {
    const { context, page, faults } = await open(people[who], story, { width });
    await standing(page, 'saved');
    await page.locator('.ProseMirror td').first().click();
    const bar = page.locator('.tb');
    // Four of them are there in a table alone.
    await soon(async () => (await bar.locator('hr ~ [aria-disabled]').count()) === 4, 'a table has no controls');
    const out = await bar.evaluate((one) => {
      const edge = one.getBoundingClientRect();
      return [...one.querySelectorAll('button:enabled')].filter((button) => {
        const { left, right, bottom } = button.getBoundingClientRect();
        return right > left && (left < edge.left || right > Math.min(edge.right, innerWidth) || bottom > edge.bottom);
      }).map((button) => button.ariaLabel ?? button.textContent);
    });
    assert.deepEqual(out, [], `${who} at ${width}`);
    await page.keyboard.press('F6');
    const seen = new Set();
    const forward = who === 'noor' ? 'ArrowLeft' : 'ArrowRight';
    const all = await bar.locator('button:enabled:visible').count();
    for (let i = 0; i < all; i++) {
      seen.add(await page.evaluate(() => document.activeElement.ariaLabel ?? document.activeElement.textContent));
      await page.keyboard.press(forward);
    }
    assert.equal(seen.size, all, [...seen].join());
    assert.deepEqual(faults, []);
    await context.close();
  }
});

test('arrow keys go from cell to cell of a table, and out of it at its edges', async () => {
  const body = [{ type: 'paragraph', text: 'Above.' }, { type: 'table', head: ['Port', 'Ships'], rows: [['Sarn', '12'], ['Dahl', '7']] }, { type: 'paragraph', text: 'Below.' }];
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body }));
  await standing(page, 'saved');
  const at = async (key) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    return page.evaluate(() => {
      const { anchorNode: node, anchorOffset } = getSelection();
      return `${node.textContent} ${anchorOffset}`;
    });
  };
  await page.locator('.ProseMirror td', { hasText: 'Sarn' }).click();
  assert.equal(await at('End'), 'Sarn 4');
  for (const [key, where] of [['ArrowRight', '12 0'], ['ArrowLeft', 'Sarn 4'], ['ArrowDown', 'Dahl 4'], ['ArrowUp', 'Sarn 4'], ['ArrowUp', 'Port 4'], ['ArrowUp', 'Above. 6']]) assert.equal(await at(key), where, key);
  await page.locator('.ProseMirror td', { hasText: '7' }).click();
  await at('End');
  assert.equal(await at('ArrowRight'), 'Below. 0');
  assert.equal(await at('ArrowLeft'), '7 1');
  assert.deepEqual(faults, []);
  await context.close();
});

test('in a table that runs from right to left the left arrow goes on', async () => {
  const story = await newsroom.story({ language: 'ar', body: [{ type: 'table', head: ['ميناء', 'سفن'], rows: [['صرن', '12']] }] });
  const { context, page } = await open(people.noor, story);
  await standing(page, 'saved');
  await page.locator('.ProseMirror tr').first().locator('td, th').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.waitForTimeout(150);
  assert.equal(await page.evaluate(() => getSelection().anchorNode.textContent), 'سفن');
  await context.close();
});

test('one undo takes back a sentence of what was typed in one go, in the text and in a headline', async () => {
  // The clock stands: a pause between two keys, as a busy machine makes them, begins a step of its own.
  const { context, page } = await open(people.edda, await newsroom.story({ headline: 'Ships', body: [{ type: 'paragraph', text: 'Start.' }] }), { still: true });
  await standing(page, 'saved');
  await caretAtEnd(page);
  await page.keyboard.type(' One ship came. Two more left! A third waits');
  for (const left of [' One ship came. Two more left! ', ' One ship came. ', '']) {
    await page.keyboard.press('Control+z');
    assert.equal((await text(page)).trim(), `Start.${left}`.trim());
  }
  const headline = page.locator('#field-headline');
  await headline.press('End');
  await headline.pressSequentially(' wait. None may pass');
  await headline.press('Control+z');
  assert.equal(await headline.inputValue(), 'Ships wait. ');
  await context.close();
});

test('words are marked for as long as the comment on them is open, for everybody', async () => {
  const story = await newsroom.story({ body: paragraphs(1) });
  const [one, two] = await Promise.all([open(people.edda, story), open(people.rosa, story)]);
  await Promise.all([standing(one.page, 'saved'), standing(two.page, 'saved')]);
  await one.page.locator('.ProseMirror p').dblclick();
  await one.page.keyboard.press('Control+Shift+m');
  await one.page.keyboard.type('Who says so?');
  await one.page.keyboard.press('Control+Enter');
  const marked = (page, count) => soon(async () => (await page.locator('.ProseMirror .cm').count()) === count, `not marked ${count} times`);
  await Promise.all([marked(one.page, 1), marked(two.page, 1)]);
  await one.page.getByRole('button', { name: 'Resolve' }).click();
  await Promise.all([marked(one.page, 0), marked(two.page, 0)]);
  await standing(one.page, 'saved');
  await two.page.reload();
  await standing(two.page, 'saved');
  assert.equal(await two.page.locator('.ProseMirror .cm').count(), 0);
  assert.equal(await two.page.locator('.ProseMirror [data-comment]').count(), 1, 'it is known where the comment was');
  await one.page.getByLabel('Show resolved ones').check();
  await one.page.getByRole('button', { name: 'Open again' }).click();
  await Promise.all([marked(one.page, 1), marked(two.page, 1)]);
  await Promise.all([one.context.close(), two.context.close()]);
});

test('Tab in a list stays in the text, and finding gives the focus back to the field it began in', async () => {
  const { context, page } = await open(people.edda, await newsroom.story({ headline: 'Ships wait', body: [{ type: 'list', items: ['Sarn', 'Dahl'] }] }));
  await standing(page, 'saved');
  await caretAtEnd(page);
  await page.keyboard.press('Tab');
  await page.keyboard.type('!');
  assert.match(await text(page), /Dahl!$/);
  await page.locator('.toast', { hasText: 'A list has one level' }).waitFor();
  await page.locator('#field-headline').focus();
  await page.keyboard.press('Control+f');
  await page.locator('.find input').first().waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-headline');
  await context.close();
});

test('on a phone the bar keeps its height when the line goes', async () => {
  const { context, page } = await open(people.edda, await newsroom.story({ headline: 'Ships wait outside the strait', body: paragraphs(1) }), { width: 390 });
  await standing(page, 'saved');
  const height = () => page.locator('.storybar').evaluate((bar) => bar.getBoundingClientRect().height);
  const before = await height();
  await caretAtEnd(page);
  people.edda.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(' Kept.');
  await page.locator('.save .tx', { hasText: 'kept here' }).waitFor();
  assert.equal(await height(), before);
  people.edda.line.mend();
  await standing(page, 'saved');
  await context.close();
});

test('the screens of a story name it, and lead back to its text', async () => {
  const story = await newsroom.story({ headline: 'Ships wait', body: paragraphs(1) });
  const { context, page } = await open(people.edda, story);
  for (const [screen, heading] of [['publish', 'Publish: Ships wait'], ['translations', 'Translations: Ships wait']]) {
    await page.goto(`${people.edda.address}/#/${screen}/${story}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.getByRole('link', { name: 'Open the text' }).first().click();
    await page.locator('.ProseMirror').waitFor();
  }
  await context.close();
});

/** Both at one text, each with the caret at its end. */
async function two(body) {
  const story = await newsroom.story({ body });
  const both = [await open(people.edda, story), await open(people.rosa, story)];
  for (const { page } of both) {
    await standing(page, 'saved');
    await caretAtEnd(page);
  }
  return both.map(({ page, context, faults }) => ({ page, faults, close: () => context.close() }));
}

/** The paragraphs, without the cursors of others that stand in and between them. */
const words = (page) => page.$$eval('.ProseMirror > p', (all) => all.map((block) => {
  const copy = block.cloneNode(true);
  for (const cursor of copy.querySelectorAll('.cur')) cursor.remove();
  return copy.textContent;
}).join('\n'));

const named = (...words) => words.map((text) => ({ type: 'paragraph', text }));

/** Takes a paragraph up by its grip. What is dragged by script is as the browser would give it, and needs no pointer that stays down. */
async function takeUp(page, words) {
  await page.locator('.ProseMirror > *', { hasText: words }).hover();
  await soon(() => page.evaluate((words) => {
    const [grip, block] = [document.querySelector('.grip'), [...document.querySelectorAll('.ProseMirror > *')].find((one) => one.textContent.includes(words))];
    return !grip.hidden && Math.abs(grip.getBoundingClientRect().top - block.getBoundingClientRect().top) < 8;
  }, words), 'the grip is elsewhere');
  await page.locator('.grip').dispatchEvent('dragstart', { dataTransfer: await page.evaluateHandle(() => new DataTransfer()) });
}

/** Lets go at the beginning of a paragraph. */
async function drop(page, words, dataTransfer) {
  const block = page.locator('.ProseMirror > *', { hasText: words });
  const { x, y } = await block.boundingBox();
  await block.dispatchEvent('drop', { clientX: x + 1, clientY: y + 3, dataTransfer: dataTransfer ?? (await page.evaluateHandle(() => new DataTransfer())) });
}

test('a paragraph that is dragged takes along what a colleague writes in it meanwhile', async () => {
  const [edda, rosa] = await two(named('The tide turns.', 'Pilots wait.', 'The council voted'));
  await takeUp(edda.page, 'council voted');
  await rosa.page.keyboard.type(' by nine votes.');
  await soon(async () => (await words(edda.page)).endsWith('voted by nine votes.'), 'the words did not arrive');
  await drop(edda.page, 'The tide');
  for (const { page } of [edda, rosa]) await soon(async () => (await words(page)) === 'The council voted by nine votes.\nThe tide turns.\nPilots wait.', await words(page));
  // Taken out meanwhile, it does not come back, and nothing else moves in its stead.
  await takeUp(edda.page, 'council voted');
  await rosa.page.locator('.ProseMirror p', { hasText: 'council voted' }).click({ clickCount: 3 });
  for (const key of ['Backspace', 'Delete']) await rosa.page.keyboard.press(key);
  await soon(async () => (await words(edda.page)) === 'The tide turns.\nPilots wait.', 'the paragraph is still there');
  await drop(edda.page, 'Pilots');
  await edda.page.keyboard.press('Control+End');
  await edda.page.keyboard.type(' Still.');
  for (const { page } of [edda, rosa]) await soon(async () => (await words(page)) === 'The tide turns.\nPilots wait. Still.', await words(page));
  assert.deepEqual([...edda.faults, ...rosa.faults], []);
  for (const { close } of [edda, rosa]) await close();
});

test('a drag that was called off is over: a file that is dropped then is a picture, and no word goes', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: paragraphs(3, 'Ships wait.') }));
  await standing(page, 'saved');
  const before = await text(page);
  await takeUp(page, '2.');
  // The text forgets it a moment after, as of its own drags.
  await page.evaluate(() => new Promise((over) => {
    document.querySelector('.grip').dispatchEvent(new DragEvent('dragend', { bubbles: true }));
    setTimeout(over, 50);
  }));
  await page.locator('.ProseMirror p').last().click({ clickCount: 3 });
  await drop(page, '1.', await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(8)], 'harbour.png', { type: 'image/png' }));
    return data;
  }));
  await page.locator('dialog[open] #picture-file').waitFor();
  assert.equal(await text(page), before);
  assert.deepEqual(faults, []);
  await context.close();
});

test('who has selected a block that a colleague takes out has nothing selected, and the key meant for it takes nothing else', async () => {
  const embed = (id) => ({ type: 'embed', provider: 'vimeo', id, title: '' });
  const [edda, rosa] = await two([...named('Above.'), embed('76979871'), ...named('Below.'), embed('76979872'), ...named('Last.')]);
  const choose = async (page, n) => {
    await page.locator('.ProseMirror > .atom .ic').nth(n).click();
    await page.locator('.ProseMirror > .atom.chosen').waitFor();
  };
  const left = (page, count) => soon(async () => (await page.locator('.ProseMirror > .atom').count()) === count, `not ${count} blocks`);
  await edda.page.keyboard.type(' Words.');
  for (const [key, count] of [['Delete', 1], ['Backspace', 0]]) {
    await choose(edda.page, 0);
    await rosa.page.locator('.ProseMirror > .atom').first().getByRole('button', { name: 'Remove' }).click();
    await left(edda.page, count);
    await edda.page.keyboard.press(key);
    assert.equal(await words(edda.page), 'Above.\nBelow.\nLast. Words.', key);
  }
  // The next key acts again; and what was done before is undone yet.
  await edda.page.keyboard.press('Control+End');
  await edda.page.keyboard.press('Backspace');
  for (const { page } of [edda, rosa]) await soon(async () => (await words(page)) === 'Above.\nBelow.\nLast. Words', await words(page));
  for (let i = 0; i < 9; i++) await edda.page.keyboard.press('Control+z');
  for (const { page } of [edda, rosa]) await soon(async () => (await words(page)) === 'Above.\nBelow.\nLast.', await words(page));
  assert.deepEqual([...edda.faults, ...rosa.faults], []);
  for (const { close } of [edda, rosa]) await close();
});

test('a selected block that is the last, taken out by a colleague, leaves the text as it is, with all that can be undone', async () => {
  const [edda, rosa] = await two([...named('Above.'), { type: 'embed', provider: 'vimeo', id: '76979871', title: '' }]);
  await edda.page.locator('.ProseMirror p').first().click();
  await edda.page.keyboard.press('End');
  await edda.page.keyboard.type(' Words.');
  await edda.page.locator('.ProseMirror > .atom .ic').click();
  await edda.page.locator('.ProseMirror > .atom.chosen').waitFor();
  await rosa.page.locator('.ProseMirror > .atom').getByRole('button', { name: 'Remove' }).click();
  await soon(async () => (await edda.page.locator('.ProseMirror > .atom').count()) === 0, 'the block is still there');
  for (let i = 0; i < 8; i++) await edda.page.keyboard.press('Control+z');
  for (const { page } of [edda, rosa]) await soon(async () => (await words(page)) === 'Above.', await words(page));
  assert.deepEqual([...edda.faults, ...rosa.faults], []);
  for (const { close } of [edda, rosa]) await close();
});
