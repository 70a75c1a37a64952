// A field of the page bound to a shared text: what is typed becomes a small change of the text, what others type comes into the field
// without moving the caret. Each field has its own undo.
import * as Y from 'yjs';
import { PAUSE } from '../room/restored';
import { endsSentence } from '../text/apart';

/** One line: a headline or standfirst holds no line break. */
const flat = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** The first and the second half of a sign that takes two units of UTF-16. */
const HIGH = /[\uD800-\uDBFF]/;
const LOW = /[\uDC00-\uDFFF]/;

export class Bound {
  readonly undo: Y.UndoManager;
  /** While a composition runs (an accent, a Chinese word): the text it began with, and what others changed since. */
  private composing: { base: string; heard: Y.YTextEvent['delta'][] } | null = null;

  constructor(
    private readonly field: HTMLTextAreaElement | HTMLInputElement,
    private readonly text: Y.Text,
    private readonly seen: (value: string) => void,
    private readonly keep: (words: string) => void,
  ) {
    this.undo = new Y.UndoManager(text, { trackedOrigins: new Set([this]) });
    field.value = text.toString();
    seen(field.value);
    text.observe(this.heard);
    field.addEventListener('input', this.typed);
    field.addEventListener('compositionstart', this.began);
    field.addEventListener('compositionend', this.ended);
  }

  destroy(): void {
    this.text.unobserve(this.heard);
    this.field.removeEventListener('input', this.typed);
    this.field.removeEventListener('compositionstart', this.began);
    this.field.removeEventListener('compositionend', this.ended);
    this.undo.destroy();
  }

  /** An earlier line was put back in the middle of writing: what follows until the fingers pause belongs to what stood here before. */
  private adrift = 0;
  readonly interrupt = (): void => {
    if (document.activeElement === this.field) this.adrift = Date.now() + PAUSE;
  };

  private readonly began = (): void => {
    this.composing ??= { base: this.text.toString(), heard: [] };
  };

  private readonly ended = (): void => {
    const held = this.composing;
    this.composing = null;
    if (!held) return;
    let caret = this.field.selectionStart ?? 0;
    const change = difference(held.base, flat(this.field.value), caret);
    // In or behind what was composed the caret stays so far from where that begins.
    const into = change && caret > change.from ? caret - change.from : null;
    for (const delta of held.heard) {
      [caret] = moved(delta, caret, caret);
      if (change) [change.from, change.to] = moved(delta, change.from, change.to);
    }
    if (change && into !== null) caret = change.from + into;
    if (change && Date.now() <= this.adrift) this.keep(change.come);
    else if (change) this.apply(change);
    this.show();
    if (held.heard.length && document.activeElement === this.field) this.field.setSelectionRange(caret, caret);
  };

  private readonly typed = (): void => {
    if (this.composing) return;
    const caret = this.field.selectionStart ?? this.field.value.length;
    const value = flat(this.field.value);
    if (value !== this.field.value) {
      this.field.value = value;
      this.field.setSelectionRange(caret, caret);
    }
    this.seen(value);
    this.write(value, caret);
  };

  private write(value: string, caret: number): void {
    const change = difference(this.text.toString(), value, caret);
    if (!change) return;
    if (Date.now() > this.adrift) return this.apply(change);
    this.interrupt();
    if (change.come) this.keep(change.come);
    this.show();
  }

  private apply({ from, to, come }: Change): void {
    this.text.doc?.transact(() => {
      if (to > from) this.text.delete(from, to - from);
      if (come) this.text.insert(from, come);
    }, this);
    if (endsSentence(this.text.toString().slice(0, from + come.length).slice(-8))) this.undo.stopCapturing();
  }

  private readonly heard = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
    if (transaction.origin === this) return;
    if (this.composing) {
      this.composing.heard.push(event.delta);
      return;
    }
    const [from, to] = moved(event.delta, this.field.selectionStart ?? 0, this.field.selectionEnd ?? 0);
    this.show();
    if (document.activeElement === this.field) this.field.setSelectionRange(from, to);
  };

  private show(): void {
    this.field.value = this.text.toString();
    this.seen(this.field.value);
  }
}

interface Change {
  from: number;
  to: number;
  come: string;
}

/** What makes `value` out of `old`, as one change that ends at the caret where that can be told. */
function difference(old: string, value: string, caret: number): Change | null {
  if (old === value) return null;
  const most = Math.min(old.length, value.length);
  const same = (end: number): boolean => old[old.length - 1 - end] === value[value.length - 1 - end];
  let end = 0;
  while (end < Math.min(value.length - caret, most) && same(end)) end += 1;
  let from = 0;
  while (from < most - end && old[from] === value[from]) from += 1;
  while (end < most - from && same(end)) end += 1;
  // A sign of two units (an emoji) goes and comes as a whole: half of it is no text.
  if (from > 0 && HIGH.test(old[from - 1]!)) from -= 1;
  if (end > 0 && LOW.test(old[old.length - end]!)) end -= 1;
  return { from, to: old.length - end, come: value.slice(from, value.length - end) };
}

/** Where a range stands after somebody else's change. */
function moved(delta: Y.YTextEvent['delta'], from: number, to: number): [number, number] {
  let at = 0;
  for (const part of delta) {
    if (part.retain) at += part.retain;
    else if (typeof part.insert === 'string') {
      const length = part.insert.length;
      if (at < from || (at === from && at < to)) from += length;
      if (at < to) to += length;
      at += length;
    } else if (part.delete) {
      const [toFrom, toTo] = [Math.max(0, from - at), Math.max(0, to - at)];
      from -= Math.min(part.delete, toFrom);
      to -= Math.min(part.delete, toTo);
    }
  }
  return [from, Math.max(from, to)];
}
