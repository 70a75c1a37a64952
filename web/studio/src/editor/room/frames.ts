// What goes over the room's socket: the messages of Yjs (sync, awareness) and two of ours (saved, notice).
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { applyAwarenessUpdate, encodeAwarenessUpdate, type Awareness } from 'y-protocols/awareness';
import { readSyncStep1, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import type { Doc } from 'yjs';
import type { Own } from './own';
import { takeIn, type Taken } from './take-in';

const SYNC = 0;
const AWARENESS = 1;
const SAVED = 100;
const NOTICE = 101;
/** The steps of a sync: what the other side has, and what we lacked. */
const STEP_1 = 0;
const STEP_2 = 1;

export type Notice =
  | { kind: 'version'; version: number; revision: number }
  | { kind: 'closed'; why: string }
  | { kind: 'readonly' }
  | { kind: 'writable' }
  /** The frame behind this is large. */
  | { kind: 'coming'; bytes: number }
  /** The text is safe, but no revision can be made of it: a headline too long, a picture that is gone. */
  | { kind: 'refused'; place: string; message: string };

export type Heard =
  | { is: 'asked'; reply: Uint8Array<ArrayBuffer> }
  | { is: 'change'; synced: boolean; taken: Taken }
  | { is: 'awareness' }
  | { is: 'saved'; at: number; yours: number }
  | { is: 'notice'; notice: Notice }
  | { is: 'unknown' };

type Frame = Uint8Array<ArrayBuffer>;

/** Reads one frame; what it says about text and people is taken into the document and the awareness at once. `own` are this browser's writers. */
export function hear(frame: Uint8Array, doc: Doc, awareness: Awareness, origin: unknown, own: Own): Heard {
  const decoder = decoding.createDecoder(frame);
  switch (decoding.readVarUint(decoder)) {
    case SYNC: {
      const step = decoding.readVarUint(decoder);
      if (step !== STEP_1) return { is: 'change', synced: step === STEP_2, taken: takeIn(doc, decoding.readVarUint8Array(decoder), origin, own) };
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, SYNC);
      readSyncStep1(decoder, encoder, doc);
      return { is: 'asked', reply: bytes(encoder) };
    }
    case AWARENESS:
      applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), origin);
      return { is: 'awareness' };
    case SAVED:
      // The number in the server's log is the server's business; how many of our own updates it holds is ours.
      decoding.readVarUint(decoder);
      return { is: 'saved', at: decoding.readVarUint(decoder), yours: decoding.readVarUint(decoder) };
    case NOTICE: {
      const notice: unknown = JSON.parse(decoding.readVarString(decoder));
      return isNotice(notice) ? { is: 'notice', notice } : { is: 'unknown' };
    }
    default:
      return { is: 'unknown' };
  }
}

const isNotice = (given: unknown): given is Notice =>
  typeof given === 'object' && given !== null && 'kind' in given && ['version', 'closed', 'readonly', 'writable', 'coming', 'refused'].includes(String(given.kind));

/** What we have, so that the other side sends what we lack. */
export function asking(doc: Doc): Frame {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, SYNC);
  writeSyncStep1(encoder, doc);
  return bytes(encoder);
}

export function changed(update: Uint8Array): Frame {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, SYNC);
  writeUpdate(encoder, update);
  return bytes(encoder);
}

export function present(awareness: Awareness, clients: number[]): Frame {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, AWARENESS);
  encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, clients));
  return bytes(encoder);
}

const bytes = (encoder: encoding.Encoder): Frame => new Uint8Array(encoding.toUint8Array(encoder));
