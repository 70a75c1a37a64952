// The room of a story: one shared document, kept in this browser and at the server, and who is in it.
// Every change is in the browser's own store at once, goes to the server when there is a line, and is called saved when the server
// says it is on disk. A line that breaks is taken up again by itself; what both sides lack is then exchanged.
import { Awareness, removeAwarenessStates } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { get, Problem } from '../../api/api';
import { sitsHere } from '../../shell/session.svelte';
import { asking, changed, hear, present, type Notice } from './frames';
import { undouble } from './doubles';
import { Keeping } from './keeping.svelte';
import type { Left } from './left';
import { Line } from './line';
import { OwnWriting } from './own';
import { People, type Me } from './people.svelte';
import { NONE } from './screen';
import { Sent } from './sent';
import type { Unseen } from './unseen';

/** Where the text stands between this screen and the server's disk. */
export type Standing = 'opening' | 'saved' | 'saving' | 'offline' | 'crowded' | 'signed-out' | 'closed';

/** How it went with what was written here: it is on the server's disk, there is no line to it, or it takes too long. */
export type Settled = 'saved' | 'away' | 'signed-out' | 'late';

/** Words of one's own that went with a paragraph which somebody else moved, reshaped or deleted; and whether they are in the text again. */
export interface Rescued {
  words: string;
  back: boolean;
  /** They had not arrived when one lost the text. */
  unsent?: true;
}

/** Reasons for which a room is closed and not entered again. For any other (`restart`, `behind`) the way back is tried as for a broken line. */
const FOR_GOOD = new Set(['takedown', 'role', 'malformed', 'too-large']);
/** The server takes no larger frame, and a much larger one breaks the line before it can say so. */
const LARGEST = 8 << 20;
/** So long is waited for what was written before something is done with it, and so often it is looked. */
const SETTLES = 10_000;
const LOOKS = 50;
/** Fewer letters are not told of when they are put back. */
const FEW = 20;
/** The text is stored with every key; how many changes wait for the server follows when the keys rest. */
const COUNT_RESTS = 100;
/** A browser that is slow with its store, or refuses us one (private windows), must not keep the text from opening. */
const STORE_WAIT = 2_000;

export class Room {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  readonly people: People;

  standing = $state<Standing>('opening');
  /** Changes made here that the server has not yet called durable. */
  changes = $state(0);
  savedAt = $state.raw<Date | null>(null);
  readonly = $state(false);
  /** Why it was closed, as the server says it: `takedown`, `role`; or as was found here: `gone`, `forged`. */
  why = $state('');
  /** Whether there is a text to show: from the server, or kept here. */
  loaded = $state(false);
  /** The newest checkpoint the room told of. */
  checkpoint = $state.raw<{ version: number; revision: number } | null>(null);

  /** Why the text, safe as it is, cannot become a revision as it stands. */
  refused = $state.raw<{ place: string; message: string } | null>(null);

  /** Words that went unseen. Those that could not be put back stay, over a reload too, until they are sent away. */
  rescued = $state.raw<Rescued[]>([]);
  /** The text on the screen, if there is one. */
  screen = NONE;
  /** Each keeps what is typed on out of its text until the fingers pause. */
  readonly interrupted = new Set<() => unknown>();

  private readonly own = new OwnWriting(this.doc);
  private readonly keeping: Keeping;
  private readonly path: string;
  private readonly line: Line;
  private counting: ReturnType<typeof setTimeout> | undefined;
  /** How many the browser's store says to wait. */
  private counted = 0;
  private synced = false;
  /** They know on this line what we had when it opened; from then on they are told of every change. */
  private told = false;
  private readonly sent = new Sent();
  /** Changes of one go that are not told yet. */
  private held: Uint8Array[] | null = null;
  /** How things stand while there is no line. */
  private away: Extract<Standing, 'offline' | 'crowded' | 'signed-out'> = 'offline';
  private ended = false;

  constructor(
    private readonly story: number,
    me: Me,
  ) {
    this.people = new People(this.awareness, me);
    this.keeping = new Keeping(story, me.id, this.doc);
    // By whose words they are: a cookie may be another's by now, who has signed in beside this page.
    this.path = `stories/${story}/room?of=${me.id}`;
    this.line = new Line(`/api/v1/${this.path}`, {
      opened: () => {
        this.line.send(asking(this.doc));
        this.line.send(present(this.awareness, [this.doc.clientID]));
      },
      heard: (frame) => this.onFrame(frame),
      broken: () => this.onBroken(),
      question: () => asking(this.doc),
      waits: () => !this.readonly,
      may: () => sitsHere(me.id),
    });
    this.doc.on('update', this.onChange);
    this.doc.on('afterTransaction', this.onDone);
    this.awareness.on('update', this.onPresence);
    void this.open();
  }

  /** Whether the changes are kept in this browser meanwhile. */
  get keeps(): boolean {
    return this.keeping.stands;
  }

  leave(): void {
    this.ended = true;
    this.people.leave();
    if (this.counting !== undefined) {
      clearTimeout(this.counting);
      this.keepCount();
    }
    this.line.leave();
    this.doc.destroy();
    this.keeping.leave();
  }

  /** Waits until everything written here is on the server's disk; `long`: for as long as the line does. A line that is away is tried anew, at once, and
   * once more if one dies that was being opened. */
  async settled(long = false): Promise<Settled> {
    const until = Date.now() + SETTLES;
    let tries = 2;
    while (!this.synced || this.changes > 0) {
      if (!this.line.stands && this.standing !== 'opening') {
        if (tries === 0) return this.away === 'signed-out' ? 'signed-out' : 'away';
        tries -= 1;
        this.line.wake();
      }
      if (Date.now() > until && !(long && this.line.awaits)) return 'late';
      await new Promise((later) => setTimeout(later, LOOKS));
    }
    return 'saved';
  }

  private async open(): Promise<void> {
    const opened = this.keeping.open().then((left) => this.recall(left));
    await Promise.race([opened, new Promise((late) => setTimeout(late, STORE_WAIT))]);
    this.line.connect();
  }

  /** What earlier pages of this browser left. Meanwhile one may have written, and there may be a line. */
  private recall({ changes, writers, deleted, saved }: Left): void {
    if (this.ended) return;
    if (changes > 0) this.own.recall(writers, deleted);
    if (this.changes > 0) this.counting ??= setTimeout(this.keepCount, COUNT_RESTS);
    this.counted = changes;
    this.sent.change(changes);
    this.changes = this.sent.changes;
    if (this.rescued.length) this.keep([...saved, ...this.rescued]);
    else this.rescued = saved;
    if (this.synced && this.changes > 0) this.standing = 'saving';
    // They were told what we have before the store gave it.
    if (this.told && changes > 0) this.update(changed(Y.encodeStateAsUpdate(this.doc)));
    if (this.doc.store.clients.size > 0) this.loaded = true;
  }

  private onFrame(frame: Uint8Array): void {
    this.screen.ready();
    const heard = hear(frame, this.doc, this.awareness, this, this.own);
    if (heard.is === 'asked') {
      this.update(heard.reply);
      this.told = true;
    } else if (heard.is === 'change') {
      const { unseen, marks, back, forged, fault } = heard.taken;
      if (forged !== undefined) return this.shutForged(forged);
      if (fault !== undefined) this.screen.unfollowed(fault);
      for (const one of unseen) this.rescue(one);
      if (unseen.length) this.screen.caretBack();
      if (marks.length) this.screen.markAgain(marks);
      if (back) this.rescueSentence(back);
      if (heard.synced) this.onSynced();
    } else if (heard.is === 'saved') this.onSaved(heard.at, heard.yours);
    else if (heard.is === 'notice') this.onNotice(heard.notice);
  }

  /** Somebody else's change took words along that they had not seen. */
  private rescue(unseen: Unseen): void {
    const back = this.screen.putBack(unseen);
    // A few letters that were on their way are where everybody expects them.
    if (back && (unseen.left !== null || unseen.words.length < FEW)) return;
    if (unseen.words.trim()) this.keep([...this.rescued, { words: unseen.words, back }]);
  }

  /** An earlier text was put back in the middle of it. */
  private rescueSentence(words: string): void {
    this.keep([...this.rescued, { words, back: false }]);
    for (const each of this.interrupted) each();
  }

  /** Behind the words that were kept last. */
  goOn(words: string): void {
    const last = this.rescued.at(-1) ?? { words: '', back: false };
    this.keep([...this.rescued.slice(0, -1), { ...last, words: last.words + words }]);
  }

  /** Whether what was written here is at the newsroom, and may have been seen by others. */
  readonly hasArrived = (id: Y.ID): boolean => this.own.hasArrived(id);

  keep(rescued: Rescued[]): void {
    this.rescued = rescued;
    this.keeping.keepRescued(rescued.filter(({ back }) => !back));
  }

  private update(frame: Uint8Array<ArrayBuffer>): void {
    if (frame.byteLength > LARGEST) return this.shut('too-large');
    this.sent.send(frame.byteLength, Y.getState(this.doc.store, this.doc.clientID));
    this.line.send(frame);
    this.line.expect(this.sent.owed);
  }

  private onSynced(): void {
    this.synced = true;
    this.away = 'offline';
    this.loaded = true;
    this.line.works();
    this.standing = this.changes > 0 ? 'saving' : 'saved';
  }

  private onSaved(at: number, yours: number): void {
    this.savedAt = new Date(at);
    const clock = this.sent.saved(yours);
    if (clock !== undefined) this.own.arrive(clock);
    this.count();
    this.line.answered();
    if (this.changes > 0) this.line.expect(this.sent.owed);
    if (this.synced && this.changes === 0) this.standing = 'saved';
    if (this.changes === 0) this.own.passOn();
  }

  private onNotice(notice: Notice): void {
    if (notice.kind === 'readonly') this.readonly = true;
    else if (notice.kind === 'writable') this.readonly = false;
    else if (notice.kind === 'coming') this.line.comes(notice.bytes);
    else if (notice.kind === 'refused') this.refused = { place: notice.place, message: notice.message };
    else if (notice.kind === 'version') {
      this.checkpoint = { version: notice.version, revision: notice.revision };
      this.refused = null;
    } else if (notice.why === 'signed-out') this.away = 'signed-out';
    else if (FOR_GOOD.has(notice.why)) this.shut(notice.why);
  }

  private readonly onChange = (update: Uint8Array, origin: unknown): void => {
    if (origin === this || this.keeping.gave(origin)) return;
    this.sent.change();
    this.count();
    this.people.typed();
    if (this.synced) this.standing = 'saving';
    if (this.held) this.held.push(update);
    else if (this.told) this.update(changed(update));
  };

  /** What is done in one go others are told of in one: half of a move, to them, is a paragraph that is gone. */
  inOne(act: () => void): void {
    if (this.held) return act();
    const held: Uint8Array[] = (this.held = []);
    try {
      act();
    } finally {
      this.held = null;
      if (held.length && this.told) this.update(changed(Y.mergeUpdates(held)));
    }
  }

  private readonly onDone = ({ local, origin, deleteSet }: Y.Transaction): void => {
    if (local && origin !== undouble && deleteSet.clients.size > 0) this.own.deleted.add(deleteSet);
  };

  /** The count outlives a reload, so that what waits here is told again. */
  private count(): void {
    const { changes } = this.sent;
    if (changes === this.changes) return;
    this.changes = changes;
    this.counting ??= setTimeout(this.keepCount, COUNT_RESTS);
  }

  private readonly keepCount = (): void => {
    this.counting = undefined;
    // What was written and has arrived between two counts was never told to wait.
    if (this.changes === 0 && this.counted === 0) return;
    this.counted = this.changes;
    this.keeping.keepChanges(this.changes, this.changes ? this.own.left() : [], this.changes ? this.own.deleted : []);
  };

  private readonly onPresence = ({ added, updated, removed }: { added: number[]; updated: number[]; removed: number[] }, origin: unknown): void => {
    if (origin !== this) this.line.send(present(this.awareness, [...added, ...updated, ...removed]));
  };

  private onBroken(): void {
    const was = this.synced;
    this.synced = false;
    this.told = false;
    this.sent.broken();
    const others = [...this.awareness.getStates().keys()].filter((client) => client !== this.doc.clientID);
    removeAwarenessStates(this.awareness, others, this);
    if (this.ended || this.standing === 'closed') return;
    this.standing = this.away;
    if (!was) void this.ask();
  }

  /** A socket that does not open does not say why; the story itself does, and the room, which lets nobody in who comes without one. */
  private async ask(): Promise<void> {
    try {
      const { value } = await get<{ state: string }>(`stories/${this.story}`);
      if (this.synced || this.ended) return;
      if (value.state === 'taken-down') this.shut('takedown');
      else await get(this.path);
    } catch (problem) {
      if (!(problem instanceof Problem) || this.synced || this.ended) return;
      if (problem.status === 403 || problem.status === 404) return this.shut(problem.status === 403 ? 'role' : 'gone');
      this.away = problem.status === 401 ? 'signed-out' : problem.status === 429 ? 'crowded' : 'offline';
      this.standing = this.away;
    }
  }

  /** Nothing that this window writes arrives any more, whatever the newsroom says of it. */
  private shutForged(words: string): void {
    if (words.trim()) this.keep([...this.rescued, { words, back: false }]);
    this.shut('forged');
  }

  /** Forgets what did not arrive: the next page begins with what the newsroom has. */
  async forget(): Promise<void> {
    await this.keeping.forgetText();
    this.sent.forget();
    this.count();
    this.leave();
  }

  private shut(why: string): void {
    this.why = why;
    this.standing = 'closed';
    this.line.leave();
  }
}
