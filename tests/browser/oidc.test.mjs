// Signing in by the house's own identity provider: a real one (oidc-provider, a certified implementation) on this machine, a real newsroom, a real browser.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import Provider from 'oidc-provider';
import { violations } from './axe.mjs';
import { launch, PICTURES } from './browser.mjs';
import { Newsroom } from './room.mjs';

const SECRET = 'of-the-newsroom-alone';

// Whom the provider knows, by what they type there, which is their subject too.
const known = {
  ines: { email: 'ines@ostrel.example', email_verified: true },
  dirk: { email: 'dirk@ostrel.example', email_verified: true },
  eve: { email: 'eve@elsewhere.example', email_verified: true },
};
// What goes wrong at the provider.
const ill = { down: true, token: null };

let browser, newsroom, issuer, server, back, answer, ines, dirk;

before(async () => {
  server = http.createServer((asked, told) => (ill.down ? asked.socket.destroy() : answer(asked, told)));
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  // Another site than the newsroom's, as in life.
  issuer = `http://localhost:${server.address().port}`;
  // The newsroom starts while the provider is down.
  const options = ['--oidc-issuer', issuer, '--oidc-client-id', 'newsroom', '--oidc-client-secret', SECRET, '--oidc-label', 'Ostrel ID'];
  [browser, newsroom] = await Promise.all([launch(), Newsroom.open({ options })]);
  back = `${newsroom.address}/api/v1/session/provider/return`;
  answer = provider().callback();
  ines = await newsroom.person('Ines Albrandt', { role: 'admin' });
  dirk = await newsroom.person('Dirk Amsel', { language: 'de' });
});

after(async () => {
  await browser?.close();
  await newsroom?.close();
  server?.closeAllConnections();
  server?.close();
});

function provider({ client = {}, ...rest } = {}) {
  const made = new Provider(issuer, {
    ...rest,
    clients: [{ ...client, client_id: 'newsroom', client_secret: SECRET, redirect_uris: [back], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['of the tests'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...known[id] }) }),
    // The house has consented for everybody.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    ttl: { IdToken: () => (ill.token === 'old' ? 1 : 600), AccessToken: 600, AuthorizationCode: 60, Interaction: 600, Session: 3600, Grant: 3600 },
  });
  made.use(async (ctx, next) => {
    if (ctx.path === '/token' && ill.token === 'down') return ctx.req.socket.destroy();
    await next();
    if (ctx.path !== '/token' || !ctx.body?.id_token) return;
    if (ill.token === 'old') await wait(2_100);
    if (ill.token === 'forged') {
      const [head, , sign] = ctx.body.id_token.split('.');
      const said = JSON.parse(Buffer.from(ctx.body.id_token.split('.')[1], 'base64url'));
      ctx.body.id_token = [head, Buffer.from(JSON.stringify({ ...said, sub: 'ines' })).toString('base64url'), sign].join('.');
    }
  });
  return made;
}

async function visitor({ locale = 'en' } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale, serviceWorkers: 'block' });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  return { context, page, faults };
}

const door = async (page, place = 'account') => {
  await page.goto(`${newsroom.address}/#/${place}`);
  await page.locator('main.door').waitFor();
};

// Types a name at the provider.
async function vouch(page, who) {
  await page.waitForURL(`${issuer}/interaction/**`);
  await page.fill('input[name=login]', who);
  await page.fill('input[name=password]', 'whatever');
  await page.click('button[type=submit]');
}

async function signIn(page, who, place) {
  await door(page, place);
  await page.getByRole('button', { name: 'Ostrel ID' }).click();
  await vouch(page, who);
}

async function refused(page, words) {
  await page.locator('main.door [role=alert]').waitFor();
  assert.match(await page.locator('[role=alert]').innerText(), words);
  assert.ok(!page.url().includes('refused'), page.url());
  assert.equal(await page.evaluate(() => fetch('/api/v1/session').then((told) => told.status)), 401);
}

const deeds = async (deed) => (await newsroom.api('GET', 'audit')).acts.filter((act) => act.deed === deed);

test('a provider that is down is told, and a password opens all the same', async () => {
  const { context, page, faults } = await visitor();
  await door(page);
  await page.getByRole('button', { name: 'Sign in with Ostrel ID' }).click();
  await refused(page, /Ostrel ID cannot be reached/);
  await page.fill('#email', ines.email);
  await page.fill('#password', ines.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.locator('.app').waitFor();
  assert.deepEqual(faults, []);
  await context.close();
  ill.down = false;
  // It is asked again after some seconds.
  await wait(5_500);
});

test('the sign-in screen can be used by everybody, in every language', async () => {
  for (const locale of ['en', 'de', 'es', 'fr', 'ar', 'ru', 'zh-CN', 'hi']) {
    const { context, page, faults } = await visitor({ locale });
    await door(page);
    const button = page.getByRole('button', { name: 'Ostrel ID' });
    assert.ok(await button.isVisible(), locale);
    assert.deepEqual(await violations(page), [], locale);
    await page.screenshot({ path: `${PICTURES}oidc-${locale}.png` });
    await page.goto(`${newsroom.address}/?${locale}#/desk?refused=unknown`);
    const told = await page.locator('[role=alert]').innerText();
    assert.ok(told.includes('Ostrel ID') && (locale === 'en' || !told.includes('newsroom')), told);
    assert.deepEqual(faults, []);
    await context.close();
  }
});

test('the address decides the first time, the subject ever after; by keyboard alone', async () => {
  const { context, page, faults } = await visitor();
  await door(page, 'account');
  await page.locator('#email').focus();
  await page.keyboard.press('Shift+Tab');
  assert.equal(await page.evaluate(() => document.activeElement.innerText), 'Sign in with Ostrel ID');
  const [begun, sent] = await Promise.all([page.waitForResponse('**/api/v1/session/provider'), page.waitForRequest(`${issuer}/auth?**`), page.keyboard.press('Enter')]);
  const mark = (await begun.allHeaders())['set-cookie'];
  assert.match(mark, /^masthead-provider=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/);
  const asked = new URL(sent.url()).searchParams;
  assert.equal(asked.get('code_challenge_method'), 'S256');
  assert.ok(asked.get('state') && asked.get('nonce'));
  await vouch(page, 'ines');
  await page.waitForURL(`${newsroom.address}/#/account`);
  await page.locator('.app h1').waitFor();
  const who = await page.evaluate(() => fetch('/api/v1/session').then((told) => told.json()));
  assert.deepEqual([who.person.id, who.stage], [ines.id, 'whole']);
  assert.equal((await context.cookies()).find((one) => one.name === 'masthead-provider'), undefined);
  const [signed] = await deeds('sign-in');
  assert.deepEqual([signed.who, signed.detail.by], [`person/${ines.id}`, 'provider']);
  const [linked] = await deeds('link-provider');
  assert.deepEqual([linked.object, linked.detail], [`person/${ines.id}`, { issuer, subject: 'ines' }]);
  assert.deepEqual(faults, []);
  await context.close();

  known.ines.email = 'ines.married@ostrel.example';
  const again = await visitor();
  await signIn(again.page, 'ines', 'desk');
  await again.page.locator('.app').waitFor();
  const same = await again.page.evaluate(() => fetch('/api/v1/session').then((told) => told.json()));
  assert.equal(same.person.id, ines.id);
  assert.equal((await deeds('link-provider')).length, 1);
  await again.context.close();
});

test('whoever is not one of the house is refused in their language, and the log says so', async () => {
  const { context, page } = await visitor({ locale: 'de' });
  await signIn(page, 'eve');
  await refused(page, /Ostrel ID kennt Sie, diese Redaktion nicht\. Bitten Sie ihre Administratoren um eine Einladung/);
  await page.screenshot({ path: `${PICTURES}oidc-refused.png` });
  const [act] = await deeds('refuse-sign-in');
  assert.deepEqual([act.who, act.detail.why, act.detail.subject, act.detail.email], ['guest', 'unknown', 'eve', 'eve@elsewhere.example']);
  await context.close();
  // The account of an address that is linked is nobody else's, and an address that is not confirmed is none.
  for (const [email, email_verified, words] of [['ines@ostrel.example', true, /belongs to somebody else/], ['dirk@ostrel.example', false, /no confirmed email address/]]) {
    known.eve = { email, email_verified };
    const other = await visitor();
    await signIn(other.page, 'eve');
    await refused(other.page, words);
    await other.context.close();
  }
});

test('a return that was used, or is another browser\'s, opens nothing', async () => {
  const { context, page } = await visitor();
  const returns = [];
  page.on('request', (request) => request.url().includes('/provider/return') && returns.push(request.url()));
  await signIn(page, 'ines', 'desk');
  await page.locator('.app').waitFor();
  assert.equal(returns.length, 1);
  await context.clearCookies();
  await page.goto(returns[0]);
  await refused(page, /used already/);
  await context.close();

  // Eve gives the way back, with what the provider gave her, to somebody who has begun too. Without her mark the newsroom does not take it from her.
  const eve = await visitor();
  let way = '';
  eve.page.on('request', (request) => request.url().includes('/provider/return') && (way = request.url()));
  await door(eve.page);
  await eve.page.getByRole('button', { name: 'Ostrel ID' }).click();
  await eve.page.waitForURL(`${issuer}/interaction/**`);
  await eve.context.clearCookies({ name: 'masthead-provider' });
  await vouch(eve.page, 'ines');
  await refused(eve.page, /began in another browser/);
  assert.match(way, /code=/);
  await eve.context.close();
  const victim = await visitor();
  await door(victim.page);
  await victim.page.evaluate(() => fetch('/api/v1/session/provider', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }));
  assert.ok((await victim.context.cookies()).some((one) => one.name === 'masthead-provider'));
  await victim.page.goto(way);
  await refused(victim.page, /began in another browser/);
  await victim.context.close();
});

test('what the provider gives is looked at: nonce, age, signature', async () => {
  for (const fault of ['nonce', 'old', 'forged']) {
    const { context, page } = await visitor();
    if (fault === 'nonce') {
      await page.route('**/api/v1/session/provider', async (route) => {
        const answer = await route.fetch();
        const address = new URL((await answer.json()).address);
        address.searchParams.set('nonce', 'of-somebody-else');
        return route.fulfill({ response: answer, json: { address: address.href } });
      });
    } else ill.token = fault;
    await signIn(page, fault === 'forged' ? 'eve' : 'ines');
    await refused(page, /could not be relied on/);
    ill.token = null;
    assert.equal((await deeds('refuse-sign-in'))[0].detail.why, 'untrusted', fault);
    await context.close();
  }
});

test('who gives up, and a provider that fails on the way, are told', async () => {
  const { context, page } = await visitor();
  await door(page, 'fronts?edition=en');
  await page.getByRole('button', { name: 'Ostrel ID' }).click();
  await page.waitForURL(`${issuer}/interaction/**`);
  await page.getByRole('link', { name: /cancel/i }).click();
  await refused(page, /have not signed in at Ostrel ID/);
  assert.equal(page.url(), `${newsroom.address}/#/fronts?edition=en`);
  ill.token = 'down';
  await signIn(page, 'ines');
  await refused(page, /cannot be reached/);
  ill.token = null;
  await context.close();
});

test('the way back leads to the studio, whatever was asked for', async () => {
  for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example', 'x\r\nLocation: https://evil.example', 'desk#x', 'a'.repeat(2_000), 'story/1?x=y']) {
    const begun = await fetch(`${newsroom.address}/api/v1/session/provider`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ to }) });
    const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
    const back = await fetch(`${newsroom.address}/api/v1/session/provider/return?code=x&state=wrong`, { headers: { cookie }, redirect: 'manual' });
    const at = new URL(back.headers.get('location'), newsroom.address);
    assert.deepEqual([back.status, at.origin, at.pathname], [303, newsroom.address, '/'], to);
    assert.match(back.headers.get('location'), /^\/#\/.*[?&]refused=stale$/);
  }
});

test('a link is seen on one\'s own screen and taken away there, once it is proved again who one is', async () => {
  const { context, page, faults } = await visitor();
  await signIn(page, 'dirk', 'account');
  const row = page.locator('li', { hasText: 'Ostrel ID' });
  await row.waitFor();
  assert.match(await row.innerText(), /öffnet für Sie seit/);
  await row.getByRole('button').click();
  const before = await page.evaluate(() => fetch('/api/v1/sessions').then((told) => told.json()));
  // The provider did not say when he proved it, so it is asked for.
  await page.getByRole('dialog').getByRole('button', { name: 'Mit Ostrel ID anmelden' }).click();
  await vouch(page, 'dirk');
  await page.waitForURL(`${newsroom.address}/#/account`);
  // The session that he had until then is over.
  const sessions = await page.evaluate(() => fetch('/api/v1/sessions').then((told) => told.json()));
  assert.equal(sessions.length, before.length, JSON.stringify(sessions));
  await row.getByRole('button').click();
  await row.waitFor({ state: 'detached' });
  const [act] = await deeds('unlink-provider');
  assert.equal(act.object, `person/${dirk.id}`);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a provider that changes its keys opens the door at once, and one that wants the secret in the body gets it there', async () => {
  const jwks = () => ({ keys: [{ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig', kid: `of ${Date.now()}` }] });
  const opens = async () => {
    const { context, page, faults } = await visitor();
    await signIn(page, 'ines', 'desk');
    await page.locator('.app').waitFor();
    assert.deepEqual(faults, []);
    await context.close();
  };
  // What the newsroom knows of the provider is still that of before.
  answer = provider({ jwks: jwks() }).callback();
  await opens();
  const way = 'client_secret_post';
  const secrets = [];
  const posted = provider({ jwks: jwks(), clientAuthMethods: [way], client: { token_endpoint_auth_method: way } });
  posted.use(async (ctx, next) => {
    await next();
    if (ctx.path === '/token') secrets.push([ctx.get('authorization'), ctx.oidc?.body?.client_secret]);
  });
  answer = posted.callback();
  // A provider's ways are read when the newsroom starts, and once in a while.
  await newsroom.kill();
  await newsroom.start();
  await opens();
  assert.deepEqual(secrets, [['', SECRET]]);
});
