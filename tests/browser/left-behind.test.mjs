// What somebody wrote is theirs, also when the text it was written for is not theirs to open any more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atWork, caretAtEnd, soon, standing, text } from './writing.mjs';

const WORDS = ' Everything the minister said in the tunnel is here, in order.';
const { newsroom, people, open } = await atWork({ edda: ['Edda Lohr'], jonas: ['Jonas Mire'], noor: ['Noor Sabry'] });

/** Gives somebody this role instead of the one they have. */
async function grant({ id }, role) {
  const { headers } = await fetch(`${newsroom.address}/api/v1/people/${id}`, { headers: newsroom.headers });
  await newsroom.api('PATCH', `people/${id}`, { grants: [{ role }] }, headers.get('etag'));
}

async function signIn(page, { password }) {
  await page.locator('dialog[open], form').getByLabel('Password').first().fill(password);
  await page.keyboard.press('Enter');
}

/** Whoever loses a role is signed out; signed in anew, the story is closed to them. */
async function lose(page, person) {
  await standing(page, 'signed-out');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await signIn(page, person);
  await standing(page, 'closed');
}

test('words kept above a text are there to be copied when one may not open it any more', async () => {
  const story = await newsroom.story({ body: ['The council met.', 'Alpha beta gamma delta.'].map((text) => ({ type: 'paragraph', text })) });
  const [one, other] = [await open(people.edda, story), await open(people.jonas, story, { permissions: ['clipboard-read', 'clipboard-write'] })];
  const { page } = other;
  for (const window of [one, other]) {
    await standing(window.page, 'saved');
    await caretAtEnd(window.page);
    await window.page.waitForTimeout(150);
  }
  people.jonas.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(WORDS);
  for (const key of ['Shift+Home', 'Backspace', 'Backspace', 'Backspace']) await one.page.keyboard.press(key);
  await one.page.waitForTimeout(400);
  await standing(one.page, 'saved');
  people.jonas.line.mend();
  const kept = page.locator('.banner', { hasText: WORDS.trim() });
  await kept.waitFor();

  await grant(people.jonas, 'contributor');
  await lose(page, people.jonas);
  for (const times of ['at first', 'and again']) {
    await page.reload();
    await page.getByText('This story is not here, or not yours to read').last().waitFor();
    await kept.waitFor();
    assert.equal(await kept.getByRole('button', { name: 'Put them' }).count(), 0, `${times}: there is no text to put them in`);
  }
  await kept.getByRole('button', { name: 'Copy' }).click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), WORDS);
  await kept.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await page.getByText('This story is not here, or not yours to read').last().waitFor();
  await page.waitForTimeout(300);
  assert.equal(await kept.count(), 0, 'they were sent away');
  await Promise.all([one.context.close(), other.context.close()]);
});

test('words that had not arrived are there to be copied when one may not open the text any more', async () => {
  const story = await newsroom.story({ body: ['The council met.', 'Alpha beta gamma delta.'].map((text) => ({ type: 'paragraph', text })) });
  const { page, context } = await open(people.noor, story, { permissions: ['clipboard-read', 'clipboard-write'] });
  await caretAtEnd(page);
  await page.waitForTimeout(150);
  await page.keyboard.type(' This arrived.');
  await page.waitForTimeout(400);
  await standing(page, 'saved');
  people.noor.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Enter');
  await page.keyboard.type('And one more.');
  await page.keyboard.press('Control+Shift+m');
  await page.getByLabel('Comment on what is selected').fill('Ask the port.');
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(400);
  await grant(people.noor, 'contributor');
  people.noor.line.mend();
  await lose(page, people.noor);
  const unsent = page.locator('.banner', { hasText: 'had not arrived' });
  for (const times of ['at first', 'and again']) {
    await page.reload();
    await page.getByText('This story is not here, or not yours to read').last().waitFor();
    assert.equal(await unsent.locator('q').innerText(), `${WORDS.trim()}\nAnd one more.\nAsk the port.`, times);
  }
  await unsent.getByRole('button', { name: 'Copy' }).click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${WORDS}\nAnd one more.\nAsk the port.`);
  await unsent.getByRole('button', { name: 'Close' }).click();
  await page.waitForTimeout(300);
  await page.reload();
  await page.getByText('This story is not here, or not yours to read').last().waitFor();
  await page.waitForTimeout(300);
  assert.equal(await unsent.count(), 0, 'they were sent away');
  await grant(people.noor, 'edition-editor');
  await page.reload();
  await page.getByLabel('Email').fill(people.noor.email);
  await signIn(page, people.noor);
  await standing(page, 'saved');
  assert.match(await text(page), /This arrived\.\s*$/, 'what was sent away does not arrive later');
  await context.close();
});

/** In a page: until a store has written all that it was given. What reads from it waits for that. */
const written = (name) => new Promise((done) => {
  indexedDB.open(name).onsuccess = ({ target: { result: store } }) => {
    const reading = store.transaction([...store.objectStoreNames]);
    for (const kept of store.objectStoreNames) reading.objectStore(kept).count();
    reading.oncomplete = () => done(store.close());
  };
});

const changesTold = () => Object.entries(localStorage).filter(([name]) => name.startsWith('stays-waiting-')).map(([, told]) => JSON.parse(told).changes);

/** Until words typed into a page are in the store, and it is told that all of them wait. */
async function kept(page, person, story, words) {
  await soon(async () => (await page.evaluate(changesTold)).some((changes) => changes >= words.length), 'nobody is told that all words wait');
  await page.evaluate(written, `masthead-story-${story}-${person.id}`);
}

/** Writes without a line, perhaps `much` before, and closes the window as soon as the words are kept. */
async function closeUnsent(person, story, words, much = '') {
  const { context, page } = await open(person, story);
  await standing(page, 'saved');
  await caretAtEnd(page);
  person.line.cut();
  await standing(page, 'offline');
  if (much) await page.keyboard.insertText(much);
  await page.keyboard.type(words);
  await kept(page, person, story, words);
  const desk = await context.newPage();
  await page.close();
  return { context, desk };
}

const stored = async (story) => {
  await newsroom.api('POST', `stories/${story}/checkpoint`);
  return JSON.stringify((await newsroom.api('GET', `stories/${story}`)).content.body);
};
const nothingWaits = async (page) => (await page.evaluate(changesTold)).length === 0;
const stores = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).filter((name) => name.startsWith('masthead-story-')));
const signOut = async (page) => {
  await page.locator('.menu .me').click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
};

test('a change without words that had not arrived is told of, and can be sent away', async () => {
  const tove = await newsroom.person('Tove Rask');
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const { page, context } = await open(tove, story);
  await standing(page, 'saved');
  tove.line.cut();
  await standing(page, 'offline');
  await page.locator('.ProseMirror > p').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+b');
  await page.waitForTimeout(400);
  await grant(tove, 'contributor');
  tove.line.mend();
  await lose(page, tove);
  await page.reload();
  const told = page.locator('.banner', { hasText: 'There are no words in it to copy' });
  await told.getByRole('button', { name: 'Close' }).click();
  await page.locator('a.told').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText('This story is not here, or not yours to read').last().waitFor();
  assert.equal(await told.count(), 0);
  await context.close();
});

test('words of a window that was closed are sent from any screen, and nothing stays after signing out', async () => {
  const writer = await newsroom.person('Dana Voss');
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const { context, desk } = await closeUnsent(writer, story, WORDS);
  writer.line.mend();
  await desk.goto(`${writer.address}/#/desk`);
  await soon(() => nothingWaits(desk), 'they are not sent');
  assert.match(await stored(story), /tunnel is here/);
  assert.deepEqual(await stores(desk), [`masthead-story-${story}-${writer.id}`]);
  await signOut(desk);
  await desk.getByLabel('Email').waitFor();
  await soon(async () => (await stores(desk)).length === 0, 'a text stays in the browser');
  await context.close();
});

test('much that a closed window left is sent on a slow line', async () => {
  const writer = await newsroom.person('Nela Lund');
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const { context, desk } = await closeUnsent(writer, story, WORDS, 'Without a line. '.repeat(4_000));
  writer.line.mend();
  await desk.clock.install();
  let arrive;
  let way;
  const isOnTheWay = new Promise((done) => (way = done));
  await desk.routeWebSocket('**/room?*', (near) => {
    const far = near.connectToServer();
    let held = Promise.resolve();
    near.onMessage((said) => {
      if (said.length > 50_000) held = new Promise((done) => { arrive = done; way(); });
      void held.then(() => far.send(said));
    });
  });
  await desk.goto(`${writer.address}/#/desk`);
  await isOnTheWay;
  await desk.clock.runFor(15_000);
  arrive();
  await soon(() => nothingWaits(desk), 'they are not sent');
  assert.match(await stored(story), /tunnel is here/);
  await context.close();
});

test('words that cannot be sent are told of on every screen and when one signs out, and go out in no other name', async () => {
  const [writer, other] = await Promise.all([newsroom.person('Pia Holm'), newsroom.person('Ada Brandt')]);
  const story = await newsroom.story({ headline: 'Tunnel opens', body: [{ type: 'paragraph', text: 'The council met.' }] });
  const { context, desk } = await closeUnsent(writer, story, WORDS);
  writer.line.mend();
  // The desk has a line, the room has none.
  let shut = true;
  await desk.routeWebSocket('**/room?*', (socket) => void (shut ? socket.close() : socket.connectToServer()));
  await desk.goto(`${writer.address}/#/desk`);
  const told = desk.getByRole('link', { name: 'Unsent words in one story' });
  await told.waitFor();
  assert.equal(await told.getAttribute('href'), `#/story/${story}`);
  await signOut(desk);
  const asks = desk.getByRole('dialog', { name: 'Your words have not all arrived' });
  await asks.getByRole('link', { name: 'Tunnel opens' }).waitFor();
  await asks.getByRole('button', { name: 'Keep them here and sign out' }).click();
  await desk.getByLabel('Email').fill(other.email);
  await signIn(desk, other);
  shut = false;
  await desk.goto(`${writer.address}/#/story/${story}`);
  await standing(desk, 'saved');
  assert.equal(await text(desk), 'The council met.', 'what a colleague wrote is not in it');
  assert.doesNotMatch(await stored(story), /tunnel is here/);
  await signOut(desk);
  await desk.getByLabel('Email').fill(writer.email);
  assert.deepEqual(await stores(desk), [`masthead-story-${story}-${writer.id}`], 'only the words that were kept stay');
  await signIn(desk, writer);
  await soon(() => nothingWaits(desk), 'they are not sent when their writer is back');
  assert.match(await stored(story), /tunnel is here/);
  await context.close();
});

test('words that are thrown away at signing out are gone', async () => {
  const writer = await newsroom.person('Omar Said');
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const { context, desk } = await closeUnsent(writer, story, WORDS);
  writer.line.mend();
  await desk.routeWebSocket('**/room?*', (socket) => void socket.close());
  await desk.goto(`${writer.address}/#/desk`);
  await signOut(desk);
  await desk.getByRole('button', { name: 'Throw them away and sign out' }).click();
  await desk.getByLabel('Email').waitFor();
  await soon(async () => (await stores(desk)).length === 0, 'a text stays in the browser');
  assert.doesNotMatch(await stored(story), /tunnel is here/);
  await context.close();
});

test('words of which a full browser keeps no note are asked about when one signs out, and stay', async () => {
  const writer = await newsroom.person('Rut Falk');
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const refuse = () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      if (name.startsWith('stays-waiting')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, name, value);
    };
  };
  const { context, page } = await open(writer, story, { before: (context) => context.addInitScript(refuse) });
  await standing(page, 'saved');
  await caretAtEnd(page);
  writer.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(WORDS);
  await page.locator('.save', { hasText: `${WORDS.length} changes kept here` }).waitFor();
  await page.evaluate(written, `masthead-story-${story}-${writer.id}`);
  await signOut(page);
  await page.getByRole('dialog', { name: 'Your words have not all arrived' }).getByRole('button', { name: 'Keep them here and sign out' }).click();
  await page.getByLabel('Email').waitFor();
  assert.deepEqual(await stores(page), [`masthead-story-${story}-${writer.id}`]);
  await context.close();
});

test('a window whose store the browser takes away goes on writing and hearing, and does not say that it keeps anything', async () => {
  const [writer, other] = await Promise.all([newsroom.person('Vida Moen'), newsroom.person('Hugo Lind')]);
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  let held = Promise.resolve();
  const before = (context) => context.routeWebSocket('**/room?*', (near) => {
    const far = near.connectToServer();
    near.onMessage((said) => void held.then(() => far.send(said)));
  });
  const [{ context, page, faults }, colleague] = [await open(writer, story, { before }), await open(other, story)];
  for (const window of [page, colleague.page]) await standing(window, 'saved');
  await caretAtEnd(page);
  let arrive;
  held = new Promise((done) => (arrive = done));
  await page.keyboard.type(WORDS);
  await soon(async () => !(await nothingWaits(page)), 'nobody is told that words wait');
  await page.evaluate((name) => new Promise((done) => { indexedDB.deleteDatabase(name).onsuccess = done; }), `masthead-story-${story}-${writer.id}`);
  arrive();
  await soon(() => nothingWaits(page), 'what has arrived is told of for ever');
  await colleague.page.getByText(WORDS.trim()).waitFor();
  await caretAtEnd(colleague.page);
  await colleague.page.keyboard.type(' It meets again.');
  await page.getByText('It meets again.').waitFor();
  await standing(page, 'saved');
  assert.match(await stored(story), /in order\. It meets again\./);
  writer.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(' Alone.');
  assert.doesNotMatch(await page.locator('.save').innerText(), /kept/);
  assert.deepEqual(faults, []);
  await Promise.all([context.close(), colleague.context.close()]);
});

test('a window whose session has ended does not send its words in the name of whoever signed in beside it', async () => {
  const [writer, other] = await Promise.all([newsroom.person('Lena Kraus'), newsroom.person('Adam Brandt')]);
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const { context, page } = await open(writer, story);
  await standing(page, 'saved');
  await caretAtEnd(page);
  writer.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(WORDS);
  await page.waitForTimeout(400);
  await context.clearCookies();
  writer.line.mend();
  const desk = await context.newPage();
  await desk.goto(`${writer.address}/#/desk`);
  await desk.getByLabel('Email').fill(other.email);
  await signIn(desk, other);
  await desk.locator('.menu .me').waitFor();
  await standing(page, 'saved');
  assert.equal(await text(page), 'The council met.', 'the window is that of who is here now');
  assert.doesNotMatch(await stored(story), /tunnel is here/);
  await context.close();
});

test('of two windows on one story the one that stays does not answer for the words of the one that was closed', async () => {
  const writer = await newsroom.person('Runa Falk');
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const { context, page } = await open(writer, story);
  const stays = await context.newPage();
  await stays.goto(`${writer.address}/#/story/${story}`);
  await Promise.all([standing(page, 'saved'), standing(stays, 'saved')]);
  await caretAtEnd(page);
  writer.line.cut();
  await Promise.all([standing(page, 'offline'), standing(stays, 'offline')]);
  await page.keyboard.type(WORDS);
  await kept(page, writer, story, WORDS);
  await page.close();
  writer.line.mend();
  await standing(stays, 'saved');
  await caretAtEnd(stays);
  await stays.keyboard.type(' It meets again.');
  await stays.waitForTimeout(400);
  await standing(stays, 'saved');
  await signOut(stays);
  await stays.getByLabel('Email').waitFor();
  assert.match(await stored(story), /tunnel is here/, 'they are lost');
  assert.match(await stored(story), /meets again/);
  await soon(() => nothingWaits(stays), 'they are told of for ever');
  await context.close();
});

test('words that two windows keep above one text are all there when it is opened again', async () => {
  const [writer, other] = await Promise.all([newsroom.person('Ines Roth'), newsroom.person('Paul Adler')]);
  const story = await newsroom.story({ body: ['The council met.', 'Alpha beta gamma delta.'].map((text) => ({ type: 'paragraph', text })) });
  const [{ context, page }, colleague] = [await open(writer, story), await open(other, story)];
  const second = await context.newPage();
  await second.goto(`${writer.address}/#/story/${story}`);
  const windows = [[page, ' What the first window has to say.'], [second, ' And what the second one says of it.']];
  for (const [window] of windows) await standing(window, 'saved');
  await standing(colleague.page, 'saved');
  writer.line.cut();
  for (const [window, words] of windows) {
    await standing(window, 'offline');
    await window.bringToFront();
    await caretAtEnd(window);
    await window.keyboard.type(words);
  }
  await caretAtEnd(colleague.page);
  for (const key of ['Shift+Home', 'Backspace', 'Backspace', 'Backspace']) await colleague.page.keyboard.press(key);
  await colleague.page.waitForTimeout(400);
  await standing(colleague.page, 'saved');
  writer.line.mend();
  for (const [window, words] of windows) await window.locator('.banner', { hasText: words.trim() }).waitFor();
  await page.waitForTimeout(300);
  await page.close();
  await second.reload();
  for (const [, words] of windows) await second.locator('.banner', { hasText: words.trim() }).waitFor();
  await Promise.all([context.close(), colleague.context.close()]);
});

async function asksBeforeItCloses(page) {
  let asked = '';
  page.once('dialog', (dialog) => {
    asked = dialog.type();
    return dialog.accept();
  });
  await page.close({ runBeforeUnload: true });
  await soon(() => asked === 'beforeunload', 'the window closes without a question');
}

/** In a page: it has no stores. */
const refuseStores = () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('not here', 'InvalidStateError');
  };
};

test('a browser that refuses its store says nothing of words that are kept, and asks before the window closes', async () => {
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const writer = await newsroom.person('Nils Aker');
  const { context, page } = await open(writer, story, { before: (context) => context.addInitScript(refuseStores) });
  await standing(page, 'saved');
  await caretAtEnd(page);
  writer.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(WORDS);
  await page.waitForTimeout(300);
  assert.equal(await page.locator('.save').innerText(), 'Offline');
  assert.equal(await nothingWaits(page), true, 'words are told of that nobody has');
  await asksBeforeItCloses(page);
  await context.close();
});

test('a browser whose disk is full says nothing of words that are kept, and asks before the window closes', async () => {
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const writer = await newsroom.person('Sara Vik');
  const { context, page } = await open(writer, story);
  await standing(page, 'saved');
  // Every request succeeds; what cannot be written ends the transaction.
  await page.evaluate(() => {
    for (const way of ['add', 'put']) {
      const write = IDBObjectStore.prototype[way];
      IDBObjectStore.prototype[way] = function (...what) {
        const asked = write.apply(this, what);
        asked.addEventListener('success', () => this.transaction.abort());
        return asked;
      };
    }
  });
  await caretAtEnd(page);
  writer.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(WORDS);
  await page.locator('.save').getByText('Offline', { exact: true }).waitFor();
  await asksBeforeItCloses(page);
  await context.close();
});

test('where a room was closed for what this window sent, a browser that refuses its store goes on from what the newsroom has, too', async () => {
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const writer = await newsroom.person('Maja Lund');
  let near;
  const before = async (context) => {
    await context.addInitScript(refuseStores);
    await context.routeWebSocket('**/room?*', (socket) => void (near = socket).connectToServer());
  };
  const { context, page } = await open(writer, story, { before });
  await standing(page, 'saved');
  const notice = JSON.stringify({ kind: 'closed', why: 'malformed' });
  near.send(Buffer.from([101, notice.length, ...Buffer.from(notice)]));
  await standing(page, 'closed');
  await page.getByRole('button', { name: 'Go on from what the newsroom has' }).click();
  await standing(page, 'saved');
  assert.equal(await text(page), 'The council met.');
  await context.close();
});

/** In a page: its stores open, but late. */
const lateStores = (after) => {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...what) {
    const late = {};
    setTimeout(() => {
      const asked = open.apply(this, what);
      for (const on of ['onsuccess', 'onerror', 'onupgradeneeded']) asked[on] = (event) => late[on]?.(event);
    }, after);
    return late;
  };
};

test('what a slow store gives when the line is there already is sent on it', async () => {
  const writer = await newsroom.person('Mara Lind');
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const { context, desk } = await closeUnsent(writer, story, WORDS);
  writer.line.mend();
  await desk.addInitScript(lateStores, 5_000);
  await desk.goto(`${writer.address}/#/story/${story}`);
  await standing(desk, 'saved');
  assert.equal(await text(desk), 'The council met.', 'the store was not late');
  await desk.getByText(WORDS.trim()).waitFor();
  await soon(() => nothingWaits(desk), 'they are not sent');
  await standing(desk, 'saved');
  assert.match(await stored(story), /tunnel is here/);
  await context.close();
});

test('what is changed before a slow store has opened is counted, too', async () => {
  const writer = await newsroom.person('Jana Weil');
  const story = await newsroom.story({ headline: 'Tunnel', body: [{ type: 'paragraph', text: 'The council met.' }] });
  const { context, desk } = await closeUnsent(writer, story, WORDS);
  await desk.addInitScript(lateStores, 5_000);
  writer.line.mend();
  await desk.routeWebSocket(/\/room\b/, (socket) => void socket.close());
  await desk.goto(`${writer.address}/#/story/${story}`);
  await desk.locator('#tab-details').click();
  await desk.getByLabel('Byline').fill('Jana Weil');
  await desk.keyboard.press('Tab');
  assert.equal(await desk.getByText(WORDS.trim()).count(), 0, 'the store was not late');
  await desk.getByText(WORDS.trim()).waitFor();
  await soon(async () => (await desk.evaluate(changesTold))[0] > WORDS.length, 'not all is told of');
  await context.close();
});

test('what an earlier studio kept for all windows together is taken over', async () => {
  const writer = await newsroom.person('Hanna Beck');
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: 'The council met.' }] });
  const { context, page } = await open(writer, story);
  await standing(page, 'saved');
  await page.goto(`${writer.address}/#/desk`);
  await page.evaluate(([story, person, words]) => new Promise((done) => {
    localStorage.setItem('stays-waiting', JSON.stringify([{ story, person, headline: '', changes: 1, kept: 1 }]));
    indexedDB.open(`masthead-story-${story}-${person}`).onsuccess = ({ target: { result: store } }) => {
      const writing = store.transaction('custom', 'readwrite');
      const kept = { changes: 1, own: '[[7,0]]', deleted: '[]', saved: JSON.stringify([{ words, back: false }]) };
      for (const [key, value] of Object.entries(kept)) writing.objectStore('custom').put(value, key);
      writing.oncomplete = () => done(store.close());
    };
  }), [story, writer.id, WORDS]);
  await page.goto(`${writer.address}/#/story/${story}`);
  await page.reload();
  const banner = page.locator('.banner', { hasText: WORDS.trim() });
  await banner.waitFor();
  await standing(page, 'saved');
  await banner.getByRole('button', { name: 'Close' }).click();
  await soon(() => nothingWaits(page), 'it is told of for ever');
  assert.equal(await page.evaluate(() => localStorage.getItem('stays-waiting')), '[]');
  await context.close();
});

test('words of an earlier page are seen a while after they arrived, and stay where they are', async () => {
  const words = ' Written offline.';
  const [writer, other] = await Promise.all([newsroom.person('Vera Holt'), newsroom.person('Karl Brun')]);
  const story = await newsroom.story({ body: ['The council met.', 'Alpha beta gamma delta.'].map((text) => ({ type: 'paragraph', text })) });
  const [{ context, page }, colleague] = [await open(writer, story), await open(other, story)];
  await Promise.all([standing(page, 'saved'), standing(colleague.page, 'saved')]);
  await caretAtEnd(page);
  writer.line.cut();
  await standing(page, 'offline');
  await page.keyboard.type(words);
  await kept(page, writer, story, words);
  writer.line.mend();
  await page.reload();
  await standing(page, 'saved');
  await soon(() => nothingWaits(page), 'they are not sent');
  // So long after it was saved everybody has seen it.
  await page.waitForTimeout(5_500);
  await colleague.page.getByText(words.trim()).waitFor();
  await colleague.page.locator('.ProseMirror p').first().click();
  await colleague.page.keyboard.press('End');
  await colleague.page.keyboard.insertText(' Alpha beta gamma delta.');
  await page.getByText('The council met. Alpha').waitFor();
  await colleague.page.locator('.ProseMirror p').last().click();
  await colleague.page.keyboard.press('Home');
  for (let i = 0; i < 'Alpha beta gamma delta.'.length; i += 1) await colleague.page.keyboard.press('Shift+ArrowRight');
  await colleague.page.keyboard.press('Delete');
  await soon(async () => (await text(page)).split('Alpha').length === 2, 'the sentence is not gone');
  await page.waitForTimeout(400);
  assert.equal(await text(page), `The council met. Alpha beta gamma delta.\n${words}`);
  await Promise.all([context.close(), colleague.context.close()]);
});
