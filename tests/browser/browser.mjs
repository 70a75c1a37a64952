// Opens Debian's Chromium against a running site, and collects what a page did that it should not.
import { chromium } from 'playwright-core';
import { mkdirSync } from 'node:fs';

export const SITE = process.env.MASTHEAD_SITE ?? 'http://127.0.0.1:8080';
export const PICTURES = new URL('./results/', import.meta.url).pathname;
mkdirSync(PICTURES, { recursive: true });

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

/** How long anything is waited for, in milliseconds: no claim about speed, but long enough for the busiest machine. */
export const PATIENCE = 90_000;

export async function launch(more = []) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...more] });
  const context = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const made = await context(options);
    made.setDefaultTimeout(PATIENCE);
    // A connection that nobody used for a while is closed, sometimes while something is sent on it: browsers send it again by themselves.
    for (const way of ['get', 'post', 'put', 'patch', 'delete']) {
      const send = made.request[way].bind(made.request);
      made.request[way] = (url, how) => send(url, { maxRetries: 3, ...how });
    }
    return made;
  };
  return browser;
}

// A fresh reader: nothing stored, one viewport, one colour scheme. `faults` fills up while pages are open.
export async function reader(browser, options = {}) {
  const { width = 1280, dark = false, script = true, ...rest } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    ...rest,
  });
  const page = await context.newPage();
  const faults = [];
  const home = new URL(SITE);
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A player that has read enough of a file hangs up.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== home.hostname) faults.push(`third party: ${request.url()}`);
  });
  return { context, page, faults };
}

export const at = (path) => new URL(path, SITE).href;

// The pages of every kind, found by following the site's own links.
export async function kinds(browser, edition) {
  const { context, page } = await reader(browser, { script: false });
  await page.goto(at(`/${edition}`));
  const links = await page.$$eval('a[href]', (all) => all.map((a) => a.getAttribute('href')));
  const regions = await page.$$eval('.region .more', (all) => all.map((a) => a.getAttribute('href')));
  const first = (pattern) => links.find((href) => pattern.test(decodeURI(href)));
  const story = first(new RegExp(`^/${edition}/[^/]+/a-\\d+$`));
  const found = {
    front: `/${edition}`,
    article: story,
    topic: first(/\/t-\d+$/),
    section: first(/\/s-\d+$/),
    region: regions[2],
    episode: first(/\/av-\d+$/),
    audio: first(/\/audio$/),
    video: first(/\/video$/),
    'live-tv': first(/\/live-tv$/),
    archive: `/${edition}/archive`,
    about: `/${edition}/about`,
    missing: `/${edition}/nothing/a-1`,
    'as-it-stood': `/${edition}?at=${new Date(Date.now() - 36e5).toISOString().slice(0, 16)}Z`,
  };
  await context.close();
  return Object.entries(found).filter(([, path]) => path);
}
