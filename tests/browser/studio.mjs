// Opens the studio as one of the demo's people, in a demo newsroom that the file of tests has to itself: a copy of the furnished one, served until
// they are over. Its people sign in at the door with the password that it prints.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { free } from './port.mjs';
import { started } from './room.mjs';

const furnished = process.env.MASTHEAD_DEMO;
/** Why a test is skipped, if there is nothing to copy. */
export const skip = furnished ? false : 'needs MASTHEAD_DEMO: the data folder of a demo that is not running';
const said = furnished ? await demo() : '';
const address = (name) => said.match(new RegExp(`^${name}\\s+(\\S+)`, 'm'))?.[1];
export const [newsroom, readers] = ['newsroom', 'readers'].map(address);

/** What the demo says when it begins. */
async function demo() {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-demo-'));
  const data = join(folder, 'site');
  cpSync(furnished, data, { recursive: true });
  const { server, said } = await started(['demo', '--data', data, '--listen', `127.0.0.1:${await free()}`, '--log', 'warn'], /end it with Ctrl-C/);
  after(() => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return said;
}

/** With what whoever has this address signs in: `rosa`. */
export const password = (who) => said.match(new RegExp(`${who}@\\S+\\s+(\\S+)`))?.[1];

/** How whoever has this role in the demo signs in: `desk-editor`. */
function login(role) {
  const found = said.match(new RegExp(`^\\s*(\\S+@\\S+)\\s+(\\S+)\\s+\\S.*, ${role}$`, 'm'));
  assert.ok(found, `the demo has told how its ${role} signs in`);
  return { email: found[1], password: found[2] };
}

/** One sign-in for each role, as the door counts tries; later windows of that person come in by its cookie. */
const signedIn = new Map();

async function signIn(browser, role) {
  const { email, password } = login(role);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(newsroom);
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('nav.rail, .rail').first().waitFor({ state: 'attached' });
  const state = await context.storageState();
  await context.close();
  return state;
}

/** A window of that person's, who reads the studio in `language`. */
export async function editor(browser, role, { width = 1280, height = 900, dark = false, language = 'en', edition: _, ...rest } = {}) {
  if (!signedIn.has(role)) signedIn.set(role, signIn(browser, role));
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', storageState: await signedIn.get(role), serviceWorkers: 'block', ...rest,
  });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  if (language !== 'en') {
    await page.route('**/api/v1/session', async (route) => {
      const answer = await route.fetch();
      const told = await answer.json();
      await route.fulfill({ response: answer, json: { ...told, person: { ...told.person, language } } });
    });
  }
  return { context, page, faults };
}
