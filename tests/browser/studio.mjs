// Opens the studio as one of the demo's people. What the demo said when it began tells where the newsroom is and by which tokens its people
// work; the sign-in itself has tests of its own.
import { readFileSync } from 'node:fs';

const said = process.env.MASTHEAD_DEMO ? readFileSync(process.env.MASTHEAD_DEMO, 'utf8') : '';
export const newsroom = said.match(/^newsroom\s+(\S+)/m)?.[1];

/** The token of whoever has this role in the demo: `desk editor`. */
function token(role) {
  const line = said.split('\n').find((one) => one.includes(`, ${role}`) && /masthead_\S+/.test(one));
  return { name: line?.trim().split(/\s{2,}/)[0] ?? role, secret: line?.match(/masthead_\S+/)?.[0] ?? '' };
}

let next = 1;

export async function editor(browser, role, { width = 1280, dark = false, language = 'en', edition: _, ...rest } = {}) {
  const { name, secret } = token(role);
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    extraHTTPHeaders: { authorization: `Bearer ${secret}` },
    ...rest,
  });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  const person = { id: next++, name, initials: name.slice(0, 2), email: 'somebody@ostrel.example', language };
  const actions = ['read-stories', 'write-stories', 'publish', 'curate'];
  await page.route('**/api/v1/session', (route) => route.fulfill({ json: { person, grants: [], actions } }));
  return { context, page, faults };
}
