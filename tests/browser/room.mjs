// A newsroom of its own for tests of writing together: one that can be killed and started again, and for each person a line to it that
// carries their token and can be cut.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const binary = process.env.MASTHEAD_BIN ?? new URL('../../target/debug/masthead', import.meta.url).pathname;

export class Newsroom {
  #folder = mkdtempSync(join(tmpdir(), 'masthead-room-'));
  #data = join(this.#folder, 'site');
  #server;
  #port;
  #lines = [];
  address;
  #admin;

  static async open() {
    const newsroom = new Newsroom();
    execFileSync(binary, ['init', '--data', newsroom.#data], { stdio: 'pipe' });
    newsroom.#admin = newsroom.token('The house', 'admin');
    // Three ports in a row that are free now, and again after each start.
    newsroom.#port = await free();
    await newsroom.start();
    return newsroom;
  }

  token(name, role) {
    return execFileSync(binary, ['token', 'create', '--name', name, '--role', role, '--data', this.#data], { stdio: ['ignore', 'pipe', 'ignore'] }).toString().match(/masthead_\S+|\S{30,}/)[0];
  }

  async start() {
    this.#server = spawn(binary, ['serve', '--data', this.#data, '--listen', `127.0.0.1:${this.#port}`, '--log', 'warn'], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((ready, failed) => {
      let said = '';
      this.#server.once('exit', (code) => failed(new Error(`the newsroom ended with ${code}`)));
      this.#server.stdout.on('data', (text) => {
        said += text;
        this.address = said.match(/^newsroom\s+(\S+)$/m)?.[1];
        if (this.address) ready();
      });
    });
  }

  /** As a power cut would: nothing is written any more. */
  async kill() {
    const ended = new Promise((done) => this.#server.once('exit', done));
    this.#server.kill('SIGKILL');
    await ended;
  }

  async api(method, path, body) {
    const answer = await fetch(`${this.address}/api/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#admin}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  async story(content = {}) {
    const language = content.language ?? 'en';
    return (await this.api('POST', 'stories', { edition: 'en', content: { headline: 'Ships wait', ...content, language } })).id;
  }

  async line(name, options = {}) {
    const line = await Line.open(this, this.token(name, options.role ?? 'edition-editor'), { id: this.#lines.length + 1, name, initials: name.split(' ').map((word) => word[0]).join(''), email: 'somebody@ostrel.example', language: options.language ?? 'en' });
    this.#lines.push(line);
    return line;
  }

  async close() {
    for (const line of this.#lines) line.close();
    if (this.#server.exitCode === null) await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function free() {
  const server = net.createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** One person's way to the newsroom. */
class Line {
  #sockets = new Set();
  #server;
  #cut = false;
  address;

  static async open(newsroom, token, person) {
    const line = new Line();
    const session = JSON.stringify({ person, grants: [], actions: ['read stories', 'write stories', 'add pictures', 'comment', 'publish'] });
    const there = () => new URL(newsroom.address);
    const headers = (given) => ({ ...given, host: there().host, authorization: `Bearer ${token}`, ...(given.origin ? { origin: there().origin } : {}) });
    line.#server = http.createServer((asked, answer) => {
      if (asked.url === '/api/v1/session') return answer.writeHead(200, { 'content-type': 'application/json' }).end(session);
      const on = http.request({ host: there().hostname, port: there().port, path: asked.url, method: asked.method, headers: headers(asked.headers) }, (got) => {
        answer.writeHead(got.statusCode, got.headers);
        got.pipe(answer);
      });
      on.on('error', () => asked.socket.destroy());
      asked.pipe(on);
    });
    line.#server.on('upgrade', (asked, near, first) => {
      const far = net.connect(there().port, there().hostname, () => {
        const lines = Object.entries(headers(asked.headers)).map(([name, value]) => `${name}: ${value}`);
        far.write(`GET ${asked.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
        far.write(first);
        near.pipe(far).pipe(near);
      });
      for (const [one, other] of [[near, far], [far, near]]) {
        one.on('error', () => other.destroy());
        one.on('close', () => other.destroy());
      }
    });
    line.#server.on('connection', (socket) => {
      if (line.#cut) return socket.destroy();
      line.#sockets.add(socket);
      socket.on('close', () => line.#sockets.delete(socket));
    });
    await new Promise((ready) => line.#server.listen(0, '127.0.0.1', ready));
    line.address = `http://127.0.0.1:${line.#server.address().port}`;
    return line;
  }

  cut() {
    this.#cut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend() {
    this.#cut = false;
  }

  close() {
    this.cut();
    this.#server.close();
  }
}
