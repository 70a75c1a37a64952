// When a line to a room is given up: the same module as in the studio, without a browser.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { module } from './module.mjs';

const { Line } = await module('editor/room/line.ts');

/** A socket to nowhere. */
class Silent {
  static OPEN = 1;
  readyState = 1;
  send() {}
  close() {}
}
Object.assign(globalThis, { addEventListener() {}, removeEventListener() {}, document: { addEventListener() {}, removeEventListener() {} }, location: { protocol: 'https:', host: 'newsroom' }, WebSocket: Silent });

test('a line on which nothing is called saved is given up, also one that only read for a while', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  mock.method(performance, 'now', () => 0);
  let [isRead, broken] = [true, 0];
  const line = new Line('/room', { opened() {}, heard() {}, broken: () => (broken += 1), question: () => new Uint8Array(), waits: () => !isRead, may: () => true });
  line.connect();
  line.expect(10);
  mock.timers.tick(7_000);
  // It is heard on: that is no news of what was sent.
  line.socket.onmessage({ data: new ArrayBuffer(1) });
  mock.timers.tick(2_000);
  assert.equal(broken, 0, 'of those who only read nothing is called saved');
  isRead = false;
  line.expect(10);
  mock.timers.tick(9_000);
  assert.equal(broken, 1);
  line.leave();
  mock.reset();
});
