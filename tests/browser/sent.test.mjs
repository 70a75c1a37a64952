// What is on its way to the server's disk is counted right, whatever the line does: the same module as in the studio, without a browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { module } from './module.mjs';

const { Sent } = await module('editor/room/sent.ts');

test('what was called saved is on its way no more, and what was not is, also on the next line', () => {
  const sent = new Sent();
  const stands = () => [sent.changes, sent.owed];
  sent.change(3);
  sent.send(100, 7);
  sent.change();
  sent.send(20, 8);
  assert.deepEqual(stands(), [4, 120]);
  assert.equal(sent.saved(0), undefined, 'somebody else\'s words were saved');
  assert.equal(sent.saved(1), 7);
  assert.deepEqual(stands(), [1, 20]);
  sent.broken();
  assert.deepEqual(stands(), [1, 0]);
  sent.send(130, 8);
  assert.equal(sent.saved(1), 8);
  assert.deepEqual(stands(), [0, 0]);
  sent.change();
  sent.forget();
  assert.deepEqual(stands(), [0, 0]);
});
