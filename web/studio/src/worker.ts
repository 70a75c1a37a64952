// Beside the pages of the studio, in the browser: keeps the studio's own files, so that it opens without a line. It never keeps an answer of
// the API, nor a page that says anything of a story: what is kept is what anybody gets who is not signed in. One shelf a build; its name is in
// the worker's own address, so a new build brings a new worker, which throws the old shelf away.

// What a service worker has and a page has not; the two libraries of types cannot be had at once.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Installing extends Lasting {
  addRoutes?(rules: unknown): Promise<void>;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: { keep?: string[] };
}
const worker = self as unknown as EventTarget & { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } };
const on = <E extends Event>(name: string, does: (event: E) => void) => worker.addEventListener(name, does as (event: Event) => void);

const BUILD = new URL(location.href).searchParams.get('build') ?? '';
const SHELVES = 'studio ';
const SHELF = SHELVES + BUILD;
const PAGE = '/';
/** A line so slow is as good as none, where the page is kept. */
const PATIENCE = 5_000;
/** A store that does not answer, or refuses, must not keep the studio from opening. */
const STORE_WAIT = 2_000;

const isFile = (url: URL): boolean => url.origin === location.origin && url.pathname.startsWith('/assets/');
const isPage = (url: URL): boolean => url.origin === location.origin && url.pathname === PAGE && url.search === '';

on<Installing>('install', (event) => {
  // The API goes straight to the server, past this worker, where the browser can be told so.
  const past = event.addRoutes?.({ condition: { urlPattern: { pathname: '/api/*' } }, source: 'network' }).catch(() => undefined);
  event.waitUntil(Promise.all([past, worker.skipWaiting()]));
});

on<Lasting>('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith(SHELVES) && name !== SHELF).map((name) => caches.delete(name)))).then(() => worker.clients.claim()));
});

on<Told>('message', (event) => {
  if (event.data.keep) event.waitUntil(keep(event.data.keep));
});

on<Asked>('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET') return;
  if (isFile(url)) event.respondWith(file(request));
  else if (request.mode === 'navigate' && isPage(url)) event.respondWith(page(request));
});

/** Files are named by their content: one that is kept is right for ever. */
async function file(request: Request): Promise<Response> {
  const had = await Promise.race([kept(request.url).catch(() => undefined), late(STORE_WAIT)]);
  if (had) return had;
  const answer = await fetch(request);
  if (answer.ok) void keepOne(request.url, answer.clone()).catch(() => undefined);
  return answer;
}

/** The server's page; without a line, with none worth the name, or with nobody behind the proxy, the one that is kept. */
async function page(request: Request): Promise<Response> {
  const answer = fetch(request);
  try {
    const come = await Promise.race([answer, late(PATIENCE)]);
    if (come && !(come.status >= 502 && come.status <= 504)) return come;
    return (await kept(PAGE)) ?? (await answer);
  } catch (broken) {
    const page = await kept(PAGE);
    if (!page) throw broken;
    return page;
  }
}

const late = (wait: number): Promise<null> => new Promise((done) => setTimeout(() => done(null), wait));
const kept = async (address: string): Promise<Response | undefined> => (await caches.open(SHELF)).match(address, { ignoreVary: true });
const keepOne = async (address: string, answer: Response): Promise<void> => (await caches.open(SHELF)).put(address, answer);

/** Keeps what a page has loaded before this worker was there, and the page itself. The browser has it all already. */
async function keep(names: string[]): Promise<void> {
  const shelf = await caches.open(SHELF);
  const files = names.map((name) => new URL(name, location.href)).filter(isFile);
  const had = new Set((await shelf.keys()).map(({ url }) => url));
  await Promise.all(files.filter(({ href }) => !had.has(href)).map(({ href }) => shelf.add(href).catch(() => undefined)));
  // Asked for as a stranger: the page of whoever is signed in holds the list of stories.
  const page = await fetch(PAGE, { credentials: 'omit', cache: 'no-store' });
  // In the moment of an update the page may already be the next build's.
  if (page.ok && (await page.clone().text()).includes(BUILD)) await shelf.put(PAGE, page);
}

export {};
