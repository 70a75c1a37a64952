// Comments: a mark in the text and a thread under the same id in the shared document. Content drops the marks; readers never see either.
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { SvelteMap } from 'svelte/reactivity';
import * as Y from 'yjs';
import { now } from '../../api/time';
import { Begun } from '../../shell/begun';
import { absolute, relative } from '../text/put-back';
import { markType } from '../text/schema';
import { AS_IS, type Author } from './suggest';

export interface Reply {
  /** As the newsroom knows them, and for whom their window told it, where that was somebody else. */
  by: Author & { for?: string };
  at: string;
  text: string;
  mentions: number[];
}

/** The newsroom looks for whom it names at the thread alone: that is whom its replies name, too. */
export interface Thread extends Reply {
  id: string;
  /** The words it was begun on. */
  quote: string;
  replies: Reply[];
  resolved: boolean;
}

/** What is written and not sent, by the thread it answers. */
class Drafts extends SvelteMap<string, string> {
  /** From where to where the words stand that the comment is about which is no thread yet. */
  about: Y.RelativePosition[] = [];
}

/** It stays when another tab or another screen is looked at. */
export const drafts = new Begun<Drafts>(() => new Drafts());

/** The name of the draft of a comment that is no thread yet. */
export const NEW = 'new';

/** Whether a comment is being written that is no thread yet; or was, when the story was here before. */
export type Beginning = boolean | 'before';

export class Comments {
  threads = $state.raw<Thread[]>([]);
  private readonly map: Y.Map<unknown>;

  constructor(
    private readonly doc: Y.Doc,
    readonly me: Author,
    readonly drafts: Drafts,
  ) {
    this.map = doc.getMap('comments');
    this.map.observeDeep(this.look);
    this.look();
  }

  get open(): Thread[] {
    return this.threads.filter((thread) => !thread.resolved);
  }

  leave(): void {
    this.map.unobserveDeep(this.look);
  }

  /** What a comment would be about stays known when the screen goes. */
  aim(view: EditorView): void {
    const range = about(view.state);
    if (range) this.drafts.about = [range.from, range.to].map((at) => relative(view, at));
  }

  /** Where the words stand now that a comment is about which was begun before. Nobody's cursor goes there: it is where they write by now. */
  aimed(view: EditorView): Subject | null {
    const [from, to] = this.drafts.about.map((place) => absolute(view, place));
    return from == null || to == null ? null : words(view.state.doc, from, to);
  }

  /** Begins a thread on these words. Where there are none there is nothing to begin. */
  begin(view: EditorView, range: Subject | null, text: string, mentions: number[]): string | null {
    if (!range) return null;
    const id = fresh();
    const thread = new Y.Map<unknown>();
    this.doc.transact(() => {
      for (const [name, value] of Object.entries({ by: this.me, at: stamp(), text, quote: range.text, resolved: false, mentions })) thread.set(name, value);
      thread.set('replies', new Y.Array());
      this.map.set(id, thread);
    }, this);
    view.dispatch(view.state.tr.addMark(range.from, range.to, markType('comment').create({ id })).setMeta(AS_IS, true));
    return id;
  }

  /** Whether it can be answered and settled: not what another program put there as a mere value. */
  isShared(id: string): boolean {
    return this.map.get(id) instanceof Y.Map;
  }

  /** An answer to a thread that somebody has settled meanwhile opens it again. */
  reply(id: string, text: string, mentions: number[]): boolean {
    const thread = this.map.get(id);
    if (!(thread instanceof Y.Map)) return false;
    this.doc.transact(() => {
      const replies: unknown = thread.get('replies');
      const reply: Reply = { by: this.me, at: stamp(), text, mentions };
      if (replies instanceof Y.Array) replies.push([reply]);
      else thread.set('replies', Y.Array.from([...(Array.isArray(replies) ? replies : []), reply]));
      const before: unknown = thread.get('mentions');
      thread.set('mentions', [...new Set([...(Array.isArray(before) ? before : []), ...mentions])]);
      if (thread.get('resolved') === true) thread.set('resolved', false);
    }, this);
    return true;
  }

  resolve(id: string, resolved: boolean): void {
    const thread = this.map.get(id);
    if (thread instanceof Y.Map) thread.set('resolved', resolved);
  }

  private readonly look = (): void => {
    const found: Thread[] = [];
    this.map.forEach((value, id) => {
      const thread = read(id, value instanceof Y.Map ? value.toJSON() : value);
      if (thread) found.push(thread);
    });
    this.threads = found.sort((a, b) => a.at.localeCompare(b.at));
    for (const thread of this.threads) this.nameAll(thread);
  };

  /** Of two who answer at once only one sets whom the thread names. Whoever has answered names all of them again. */
  private nameAll({ id, mentions, replies }: Thread): void {
    const lost = replies.flatMap((reply) => reply.mentions).filter((one) => !mentions.includes(one));
    const thread = this.map.get(id);
    if (!lost.length || !(thread instanceof Y.Map) || !replies.some(({ by }) => by.id === this.me.id)) return;
    this.doc.transact(() => thread.set('mentions', [...new Set([...mentions, ...lost])]), this);
  }
}

/** Eight signs by chance, on any line: whole identifiers are made by browsers on a safe one alone. */
const fresh = (): string => [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const stamp = (): string => new Date(now()).toISOString();

/** What others put into the map is looked at before it is shown. */
function read(id: string, given: unknown): Thread | null {
  const said = reply(given);
  if (!said || typeof given !== 'object' || given === null) return null;
  const { quote, replies, resolved } = given as Record<string, unknown>;
  return {
    id,
    ...said,
    quote: typeof quote === 'string' ? quote : '',
    replies: Array.isArray(replies) ? replies.map(reply).filter((one) => one !== null) : [],
    resolved: resolved === true,
  };
}

function reply(given: unknown): Reply | null {
  if (typeof given !== 'object' || given === null) return null;
  const { by, at, text, mentions } = given as Record<string, unknown>;
  const { id, name, for: whose } = (by ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string' || typeof name !== 'string') return null;
  const named = Array.isArray(mentions) ? mentions.filter((one) => typeof one === 'number') : [];
  return { by: { id: typeof id === 'number' ? id : 0, name, ...(typeof whose === 'string' && { for: whose }) }, at: typeof at === 'string' ? at : '', text, mentions: named };
}

/** Words that a comment is about, and where they stand. */
export interface Subject {
  from: number;
  to: number;
  text: string;
}

/** What a comment that is begun now is about: what is selected; without a selection, the line the cursor is in. */
export function about({ selection, doc }: EditorState): Subject | null {
  const { $from: at, empty } = selection;
  return empty && at.parent.isTextblock ? words(doc, at.start(), at.end()) : words(doc, selection.from, selection.to);
}

function words(doc: Node, from: number, to: number): Subject | null {
  const text = to > from ? doc.textBetween(from, to, ' ') : '';
  return text.trim() ? { from, to, text } : null;
}

/** Where each comment stands in the text. One that stands nowhere any more lost its words to an edit. */
export function places(doc: Node): Map<string, Subject> {
  const found = new Map<string, Subject>();
  doc.descendants((node, pos) => {
    for (const mark of node.marks) {
      if (mark.type.name !== 'comment') continue;
      const id = String(mark.attrs['id']);
      const had = found.get(id);
      if (had) Object.assign(had, { to: pos + node.nodeSize, text: had.text + (node.text ?? '') });
      else found.set(id, { from: pos, to: pos + node.nodeSize, text: node.text ?? '' });
    }
  });
  return found;
}
