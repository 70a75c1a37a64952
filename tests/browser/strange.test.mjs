// What comes into a window from others', whoever made those: it never stops the text from following, and no word goes.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { atWork, caretAtEnd, paragraphs, soon, standing, text } from './writing.mjs';

const Y = createRequire(new URL('../../web/studio/', import.meta.url))('yjs');
const { newsroom, people, open } = await atWork({ edda: ['Edda Lohr'], jonas: ['Jonas Mire'] });

const varuint = (n) => (n < 128 ? [n] : [128 + (n % 128), ...varuint(Math.floor(n / 128))]);
const sized = (bytes) => [...varuint(bytes.length), ...bytes];
const change = (update) => [0, 2, ...sized(update)];
const presence = (state) => [1, ...sized([1, 77, 1, ...sized(Buffer.from(JSON.stringify(state)))])];

/** A document of a stranger's, and what was last done to it. */
function stranger(act) {
  const doc = new Y.Doc();
  act(doc);
  return { doc, update: Y.encodeStateAsUpdate(doc) };
}

/** A window into which more can be said than the newsroom says. */
async function overheard(person, story) {
  let near;
  const before = (context) => context.routeWebSocket('**/room?*', (socket) => void (near = socket).connectToServer());
  const window = await open(person, story, { before });
  await standing(window.page, 'saved');
  return { ...window, say: (bytes) => near.send(Buffer.from(bytes)) };
}

for (const [what, state] of [
  ['no place', { user: { id: 9, name: 'Nobody' }, cursor: {} }],
  ['a place of another kind', { user: { id: 9, name: 'Nobody' }, cursor: { anchor: { type: { client: 'x' } }, head: { item: {} } } }],
  ['a name that is none', { user: 'Nobody', cursor: { anchor: { tname: 'body' }, head: { tname: 'body' } } }],
]) {
  test(`a cursor at ${what} keeps nobody's words from the screen`, async () => {
    const story = await newsroom.story({ body: paragraphs(2, 'Ships wait.') });
    const edda = await overheard(people.edda, story);
    const jonas = await open(people.jonas, story);
    await standing(jonas.page, 'saved');
    edda.say(presence(state));
    await caretAtEnd(jonas.page);
    await jonas.page.keyboard.type(' A pilot goes aboard.');
    await soon(async () => (await text(edda.page)).includes('A pilot goes aboard.'), 'the words did not come');
    await edda.page.locator('.ProseMirror > p').first().click();
    await edda.page.keyboard.press('End');
    await edda.page.keyboard.type(' At dawn.');
    await soon(async () => (await text(jonas.page)) === '1. Ships wait. At dawn.\n2. Ships wait. A pilot goes aboard.', 'words went');
    assert.deepEqual(edda.faults, []);
    await edda.context.close();
    await jonas.context.close();
  });
}

test('what cannot be drawn is told, and the text comes back with the change that mends it', async () => {
  const story = await newsroom.story({ body: paragraphs(1, 'Ships wait.') });
  const edda = await overheard(people.edda, story);
  const jonas = await open(people.jonas, story);
  const { doc, update } = stranger((doc) => doc.getXmlFragment('body').push([new Y.XmlText('loose')]));
  edda.say(change(update));
  await edda.page.getByRole('alert').filter({ hasText: 'The text cannot be shown here' }).waitFor();
  await caretAtEnd(jonas.page);
  await jonas.page.keyboard.type(' A pilot goes aboard.');
  doc.getXmlFragment('body').delete(0, 1);
  edda.say(change(Y.encodeStateAsUpdate(doc)));
  await soon(async () => (await text(edda.page)) === '1. Ships wait. A pilot goes aboard.', 'the text did not come back');
  await caretAtEnd(edda.page);
  await edda.page.keyboard.type(' At dawn.');
  await soon(async () => (await text(jonas.page)) === '1. Ships wait. A pilot goes aboard. At dawn.', 'words went');
  await edda.context.close();
  await jonas.context.close();
});

test('details, comments and suggestions of another kind break no screen', async () => {
  const edda = await overheard(people.edda, await newsroom.story({ byline: ['Mira Falk'], body: paragraphs(1, 'Ships wait.') }));
  const { update } = stranger((doc) => {
    for (const [name, value] of Object.entries({ sign_off: { typed: 5 }, language: 'x!', related: 'all', section: {} })) doc.getMap('fields').set(name, value);
    const thread = doc.getMap('comments').set('one', new Y.Map());
    for (const [name, value] of Object.entries({ by: { id: 1, name: 'Nobody' }, at: 'soon', text: 'When?', resolved: false, mentions: [] })) thread.set(name, value);
    const words = new Y.XmlText();
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [words]);
    doc.getXmlFragment('body').push([paragraph]);
    words.insert(0, 'soon', { insertion: { by: 1, name: 'Nobody', at: 'soon' } });
  });
  edda.say(change(update));
  await edda.page.getByRole('tab', { name: /^Notes/ }).click();
  await edda.page.getByText('When?').waitFor();
  await edda.page.getByRole('tab', { name: /^Suggestions/ }).click();
  await edda.page.getByRole('article', { name: 'Nobody suggests to insert' }).waitFor();
  await edda.page.getByRole('tab', { name: 'Details' }).click();
  assert.equal(await edda.page.getByLabel('Byline').inputValue(), 'Mira Falk');
  assert.deepEqual(edda.faults, []);
  await edda.context.close();
});

test('an answer to a comment of another kind takes no earlier answer out', async () => {
  const edda = await overheard(people.edda, await newsroom.story({ body: paragraphs(1, 'Ships wait.') }));
  const said = (text) => ({ by: { id: 1, name: 'Nobody' }, at: 'soon', text, mentions: [] });
  const { update } = stranger((doc) => {
    const thread = doc.getMap('comments').set('one', new Y.Map());
    for (const [name, value] of Object.entries({ ...said('When?'), resolved: false, replies: [said('Soon.')] })) thread.set(name, value);
    doc.getMap('comments').set('two', said('A mere value.'));
  });
  edda.say(change(update));
  await edda.page.getByRole('tab', { name: /^Notes/ }).click();
  const [shared, value] = ['When?', 'A mere value.'].map((words) => edda.page.getByRole('article').filter({ hasText: words }));
  await shared.getByRole('textbox').fill('At dawn.');
  await edda.page.keyboard.press('Control+Enter');
  await shared.locator('.said', { hasText: 'At dawn.' }).waitFor();
  assert.deepEqual(await shared.locator('.said').allInnerTexts(), ['When?', 'Soon.', 'At dawn.']);
  assert.equal(await value.getByRole('textbox').count(), 0, 'a mere value cannot be answered');
  assert.deepEqual(edda.faults, []);
  await edda.context.close();
});

test('a subheading with bold words and a link stays as it came, and is given no more', async () => {
  const body = [{ type: 'subheading', text: [{ text: 'Bold ', strong: true }, { text: 'and linked', link: { address: 'https://example.org/' } }] }, { type: 'subheading', text: 'Plain' }, ...paragraphs(1, 'Ships wait.')];
  const story = await newsroom.story({ body });
  const { page, context, faults } = await open(people.edda, story);
  await standing(page, 'saved');
  assert.equal(await page.locator('.ProseMirror > h2').first().innerHTML(), '<strong>Bold </strong><a href="https://example.org/" title="https://example.org/" rel="noreferrer noopener">and linked</a>');
  const stand = async () => (await newsroom.api('GET', `stories/${story}`)).content.body;
  await page.locator('.ProseMirror > h2').last().click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  for (const name of ['Bold', 'Italic', 'Link']) await page.getByRole('toolbar').getByRole('button', { name, exact: true, disabled: true }).waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Link', exact: true }).dispatchEvent('click');
  assert.equal(await page.getByRole('dialog').count(), 0);
  // Over all three it is for the paragraph alone.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+i');
  await caretAtEnd(page);
  await page.keyboard.type(' At dawn.');
  await soon(async () => JSON.stringify(await stand()).includes('At dawn'), 'the words did not arrive');
  assert.deepEqual(await stand(), [...body.slice(0, 2), { type: 'paragraph', text: [{ text: '1. Ships wait. At dawn.', emphasis: true }] }]);
  assert.deepEqual(faults, []);
  await context.close();
});
