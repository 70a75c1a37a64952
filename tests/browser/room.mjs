// A newsroom of its own for tests of a story: people who sign in with their passwords, a server that can be killed and started again, and
// for each person a line to it that can be cut.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'playwright-core';
import { free } from './port.mjs';

const binary = process.env.MASTHEAD_BIN ?? new URL('../../target/debug/masthead', import.meta.url).pathname;
const PASSWORD = 'harbour-lantern-gazette-41';
// What tells the tests about the demo is no option of the server.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MASTHEAD_')));

/** Starts the binary; answers once it has said `last`, with all that it said. */
export async function started(asked, last) {
  const server = spawn(binary, asked, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await new Promise((ready, failed) => {
    let said = '';
    server.once('exit', (code) => failed(new Error(`the newsroom ended with ${code}`)));
    server.stdout.on('data', (text) => last.test((said += text)) && ready(said));
  });
  return { server, said };
}

export class Newsroom {
  #folder = mkdtempSync(join(tmpdir(), 'masthead-room-'));
  #data = join(this.#folder, 'site');
  #server;
  #port;
  #lines = [];
  #admin;
  #options;
  /** Where readers, the newsroom and media are answered: `readers`, `newsroom`, `media`. */
  at = {};

  /** `options` are more words for the server's command line. */
  static async open({ options = [] } = {}) {
    const newsroom = new Newsroom();
    newsroom.#options = options;
    newsroom.#run('init');
    newsroom.#admin = newsroom.#run('token', 'create', '--name', 'The house', '--role', 'admin').match(/masthead_\S+/)[0];
    // Three ports in a row that are free now, and again after each start.
    newsroom.#port = await free();
    await newsroom.start();
    return newsroom;
  }

  #run(...asked) {
    return execFileSync(binary, [...asked, '--data', this.#data], { env, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
  }

  get address() {
    return this.at.newsroom;
  }

  get headers() {
    return { authorization: `Bearer ${this.#admin}`, 'content-type': 'application/json' };
  }

  async start() {
    const options = ['--data', this.#data, '--listen', `127.0.0.1:${this.#port}`, '--password-alone', '--log', 'warn', ...this.#options];
    const { server, said } = await started(['serve', ...options], /^media\s+\S+\n/m);
    this.#server = server;
    for (const [, name, address] of said.matchAll(/^(readers|newsroom|media)\s+(\S+)$/gm)) this.at[name] = address;
  }

  /** As a power cut would: nothing is written any more. */
  async kill() {
    const ended = new Promise((done) => this.#server.once('exit', done));
    this.#server.kill('SIGKILL');
    await ended;
  }

  async api(method, path, body, version) {
    const answer = await fetch(`${this.address}/api/v1/${path}`, {
      method,
      headers: { ...this.headers, ...(version ? { 'if-match': version } : {}) },
      body: body && JSON.stringify(body),
    });
    const told = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${told}`);
    return told && JSON.parse(told);
  }

  async story(content = {}) {
    const language = content.language ?? 'en';
    return (await this.api('POST', 'stories', { edition: 'en', content: { headline: 'Ships wait', ...content, language } })).id;
  }

  /** Somebody with an account, signed in over a line of their own. */
  async person(name, { role = 'edition-editor', language = 'en' } = {}) {
    const email = `${name.split(' ')[0].toLowerCase()}@ostrel.example`;
    execFileSync(binary, ['user', 'add', '--role', role, '--name', name, '--password-stdin', email, '--data', this.#data], { env, input: `${PASSWORD}\n`, stdio: ['pipe', 'pipe', 'pipe'] });
    const line = await Line.open(() => this.#port + 1);
    this.#lines.push(line);
    const door = await request.newContext({ baseURL: line.address, extraHTTPHeaders: { 'x-masthead': '1', origin: line.address } });
    const answered = async (answer) => {
      if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
      return answer;
    };
    const { person } = await (await answered(await door.post('/api/v1/session', { data: { email, password: PASSWORD } }))).json();
    if (language !== person.language) {
      const at = `/api/v1/people/${person.id}`;
      const version = (await answered(await door.get(at))).headers()['etag'];
      await answered(await door.patch(at, { data: { language }, headers: { 'if-match': version } }));
    }
    const storageState = await door.storageState();
    await door.dispose();
    return { name, email, password: PASSWORD, id: person.id, line, storageState, address: line.address };
  }

  async close() {
    for (const line of this.#lines) line.close();
    if (this.#server?.exitCode === null && this.#server.signalCode === null) await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** One person's way to the newsroom: bytes as they are, and none while it is cut or stalled. */
class Line {
  #sockets = new Set();
  #server;
  #cut = false;
  #stalled = false;
  #broken = null;
  address;

  static async open(port) {
    const line = new Line();
    line.#server = net.createServer((near) => {
      if (line.#cut) return near.destroy();
      line.#sockets.add(near);
      near.on('close', () => line.#sockets.delete(near));
      if (line.#stalled) return near.on('error', () => near.destroy());
      const far = net.connect(port(), '127.0.0.1');
      near.pipe(far).pipe(near);
      near.on('data', (said) => {
        if (line.#broken && said.includes(`${line.#broken.request} HTTP/`)) line.#break(near, far);
      });
      for (const [one, other] of [[near, far], [far, near]]) {
        one.on('error', () => other.destroy());
        one.on('close', () => other.destroy());
      }
    });
    await new Promise((ready) => line.#server.listen(0, '127.0.0.1', ready));
    line.address = `http://127.0.0.1:${line.#server.address().port}`;
    return line;
  }

  cut() {
    this.#cut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Who comes from now on is let in and hears nothing, until the line is mended; whom it holds by then it goes on holding. */
  stall() {
    this.#cut = false;
    this.#stalled = true;
  }

  /** The next answer to this (`GET /api/v1/session`) ends after its head; one that `stalls` is not even ended. Answers once that has come to pass. */
  breakOff(request, { stalls = false } = {}) {
    return new Promise((done) => {
      this.#broken = { request, stalls, done };
    });
  }

  #break(near, far) {
    const { stalls, done } = this.#broken;
    this.#broken = null;
    far.unpipe(near);
    far.once('data', (answer) => {
      const head = answer.subarray(0, answer.indexOf('\r\n\r\n') + 4);
      if (stalls) near.write(head);
      else near.end(head);
      done();
    });
    far.resume();
  }

  mend() {
    this.#stalled = false;
    this.#cut = false;
  }

  close() {
    this.cut();
    this.#server.close();
  }
}
