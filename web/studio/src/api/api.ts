// The one way to the newsroom's API: JSON, versions (ETag, If-Match) and problems.
import { t } from '../words/words.svelte';
import { heard } from './time';

export interface Versioned<T> {
  value: T;
  /** What a write over it names as `If-Match`. */
  version: string | null;
}

/** A refusal as the API tells it (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly detail: string,
    readonly place?: string,
    readonly body?: Record<string, unknown>,
  ) {
    super(detail);
  }

  /** From what an answer says, on its own or of one thing among many. */
  static of(told: Record<string, unknown>, status = Number(told['status']), otherwise = ''): Problem {
    return new Problem(status, String(told['type'] ?? ''), String(told['detail'] ?? otherwise), told['place'] as string | undefined, told);
  }
}

/** No answer came, or not all of it. */
class NoLine extends Error {
  constructor(cause: unknown) {
    super(t('shell-offline'), { cause });
  }
}

/** Whether nobody at the newsroom answered: no line, or nobody behind the proxy. */
export const withoutLine = (refused: unknown): boolean => refused instanceof NoLine || (refused instanceof Problem && refused.status >= 502 && refused.status <= 504 && !isNotOut(refused));

/** Whether whoever asked is not signed in, or not any more. */
export const isSignedOut = (refused: unknown): boolean => refused instanceof Problem && refused.status === 401;

/** What was asked for has been done; readers will see it by and by. */
export const isNotOut = (refused: unknown): boolean => refused instanceof Problem && refused.type === 'urn:masthead:problem:not-out-yet';

/** Whether the newsroom said no for good: what was asked for is not there, or not for this person. Anything else may be asked again. */
export const isNo = (refused: unknown): boolean => refused instanceof Problem && (refused.status === 403 || refused.status === 404);

interface Asked {
  body?: unknown;
  version?: string | null;
  signal?: AbortSignal;
  /** What a write is known by when it is asked again. */
  key?: string;
  /** What is here already: it is not sent once more if it still stands. */
  kept?: Versioned<unknown>;
}

/** When somebody last touched this page. What a window asks by itself while nobody is there does not use the session, which ends without use. */
let touched = performance.now();
const AWAY = 60_000;
for (const touch of ['pointerdown', 'keydown', 'wheel']) addEventListener(touch, () => (touched = performance.now()), { capture: true, passive: true });

/** A question that nobody has begun to answer by then was lost on the way; asked again it is answered sooner. */
const PATIENCE = 15_000;
/** And an answer that is not here as a whole by then. */
const WHOLE = 60_000;

interface Answer {
  answer: Response;
  told: unknown;
}

/** A whole answer. One that broke off is none: a write may have been done all the same, and what brings a signal may wait for news, so both wait as long
as it takes. */
async function answered(address: string, asked: RequestInit): Promise<Answer> {
  const lost = asked.method === 'GET' && !asked.signal ? new AbortController() : undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = (patience: number): void => {
    clearTimeout(waiting);
    waiting = lost && setTimeout(() => lost.abort(), patience);
  };
  const begun = Date.now();
  try {
    wait(PATIENCE);
    const answer = await fetch(address, { ...asked, signal: lost?.signal ?? asked.signal });
    heard(answer.headers.get('Date'), begun, Date.now());
    wait(WHOLE);
    return { answer, told: await (isJson(answer) ? answer.json() : answer.text()) };
  } catch (broken) {
    throw asked.signal?.aborted ? broken : new NoLine(broken);
  } finally {
    clearTimeout(waiting);
  }
}

const isJson = (answer: Response): boolean => /json/.test(answer.headers.get('Content-Type') ?? '');

async function ask<T>(method: string, path: string, { body, version, signal, key, kept }: Asked = {}): Promise<Versioned<T>> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (method !== 'GET' || performance.now() - touched < AWAY) headers['X-Masthead'] = '1';
  if (version) headers['If-Match'] = version;
  if (key) headers['Idempotency-Key'] = key;
  if (kept?.version) headers['If-None-Match'] = kept.version;
  let sent: BodyInit | undefined;
  if (body instanceof Blob) {
    sent = body;
    headers['Content-Type'] = body.type || 'application/octet-stream';
  } else if (body !== undefined) {
    sent = JSON.stringify(body);
    headers['Content-Type'] = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  }
  const { answer, told } = await answered(`/api/v1/${path}`, { method, headers, body: sent, signal, credentials: 'same-origin' });
  if (kept && answer.status === 304) return kept as Versioned<T>;
  if (!answer.ok) {
    // Somebody was signed in and is no more: the door opens over the screen, which stays as it is.
    if (answer.status === 401 && !path.startsWith('session')) document.dispatchEvent(new Event('signed-out'));
    throw Problem.of(isJson(answer) ? (told as Record<string, unknown>) : {}, answer.status, answer.statusText);
  }
  return { value: told as T, version: answer.headers.get('ETag') };
}

export const get = <T>(path: string, signal?: AbortSignal, kept?: Versioned<T>) => ask<T>('GET', path, { signal, kept });
export const post = <T>(path: string, body?: unknown, version?: string | null) => ask<T>('POST', path, { body, version });
export const put = <T>(path: string, body: unknown, version?: string | null) => ask<T>('PUT', path, { body, version });
export const patch = <T>(path: string, body: unknown, version: string) => ask<T>('PATCH', path, { body, version });
export const del = <T>(path: string, version?: string | null) => ask<T>('DELETE', path, { version });

/** What was asked for and perhaps made, as no answer came: asked for again in the same words soon after, it is not made twice. */
const unanswered = new Map<string, { key: string; at: number }>();
const SOON = 60_000;

/** Makes something new. */
export async function make<T>(path: string, body: unknown): Promise<Versioned<T>> {
  const words = JSON.stringify([path, body]);
  const before = unanswered.get(words);
  unanswered.delete(words);
  const key = before && performance.now() - before.at < SOON ? before.key : Array.from(crypto.getRandomValues(new Uint32Array(4)), String).join('-');
  try {
    return await ask<T>('POST', path, { body, key });
  } catch (refused) {
    if (withoutLine(refused)) unanswered.set(words, { key, at: performance.now() });
    throw refused;
  }
}
