// The draft of one edition's front as this window has it: asked for, waited for, changed in small steps that can be undone.
import { SvelteMap } from 'svelte/reactivity';
import { get, isNo, isSignedOut, post, put, withoutLine } from '../api/api';
import { shown } from '../shell/again';
import { fileAt } from '../shell/house';
import { why } from '../shell/refused';
import { session } from '../shell/session.svelte';
import { somebody } from '../shell/somebody';
import { complain, dismiss, news, say } from '../shell/toasts.svelte';
import { near } from '../words/format';
import { directionOf, t, type Word } from '../words/words.svelte';
import { Clipboard } from './clipboard.svelte';
import { isOvertaken, told } from './refusals';
import { last, replaced } from './told';
import type { Container, Difference, Draft, Layout, Pick, Step, Story } from './shapes';

/** Whether nobody has looked at what was asked: there is no line, or no session. */
const isUnjudged = (refused: unknown): boolean => withoutLine(refused) || isSignedOut(refused);

/** How long after a failure it is asked again. */
const PAUSE = 3_000;
/** The newsroom answers a question for news sooner, also where there is none. */
const PATIENCE = 40_000;
const LOST = 'lost';
/** So far two questions for news lie apart at least, however quickly they are answered. */
const APART = 500;

const after = (time: number) => new Promise<void>((again) => setTimeout(again, time));

/** What one can go back over, or on again: steps, or a whole layout that was put in place of another; with the draft's version before
 * and after. Without the latter it goes over whatever stands. */
type Turn = ({ steps: Step[] } | { layout: Layout }) & { from: number; over: number | null };

/** A card in a container: picked by hand, or there by itself. */
export interface Card {
  story: Story;
  pick: Pick | null;
  /** Readers would see it now: it is out, and its hours hold. */
  stands: boolean;
}

export class DraftRoom {
  readonly edition: string;
  readonly clipboard: Clipboard;
  /** One person's windows are told apart by it. */
  readonly #window = Math.random().toString(36).slice(2);
  draft = $state.raw<Draft | null>(null);
  missing = $state.raw<string | null>(null);
  /** The language that the edition is written in, once it is known. */
  language = $state('');
  /** The container one is in, for the others to see. */
  at = $state<string | null>(null);
  busy = $state(false);
  /** The newsroom did not answer when it was last asked: what is shown is from before. */
  stale = $state(false);
  #turns = $state.raw<{ back: Turn[]; on: Turn[] }>({ back: [], on: [] });
  readonly #pictures = new SvelteMap<number, string>();
  readonly #asked = new Set<number>();
  #asking: AbortController | null = null;
  #line: Promise<unknown> = Promise.resolve();
  /** The note of what was refused last. */
  #refused: number | undefined;

  constructor(edition: string) {
    this.edition = edition;
    this.clipboard = new Clipboard(edition, session.who?.person.id);
  }

  /** Which way what is written here runs, also before anything is written. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language || this.edition);
  }

  /** Whoever sits here, as the list of those who are at the front names them. */
  get me(): string {
    return `person-${session.who?.person.id}`;
  }

  get path(): string {
    return `fronts/${this.edition}`;
  }

  get changes(): Difference[] {
    return this.draft?.changes ?? [];
  }

  /** The last thing that was done to the draft and by whom, as a sentence; one's own deeds one knows. */
  get last(): string {
    const done = this.draft && last(this.draft);
    if (!done || done.touch.by === session.who?.person.name) return '';
    const { by, at, rolled_back_to: to } = done.touch;
    return t(done.word, { name: somebody(by), at: near(at), to: to ? near(to) : '' });
  }

  get undoes(): boolean {
    return this.#turns.back.length > 0;
  }

  get redoes(): boolean {
    return this.#turns.on.length > 0;
  }

  story(id: number): Story {
    const known = this.draft?.stories.find((story) => story.id === id);
    return known ?? { id, kind: 'article', state: 'draft', headline: String(id), kicker: [] };
  }

  /** The file of a picture that a card shows in place of the story's own, once it is known. */
  picture(id: number): string | undefined {
    if (!this.#asked.has(id)) {
      this.#asked.add(id);
      get<{ renditions: { file: string }[] }>(`pictures/${id}`).then(({ value }) => {
        if (value.renditions[0]) this.#pictures.set(id, fileAt(value.renditions[0].file));
        // A colleague who may see more has chosen it: here the story's own is shown.
      }, (refused) => isNo(refused) || complain(refused));
    }
    return this.#pictures.get(id);
  }

  container(key: string | undefined): Container | undefined {
    return this.draft?.layout.containers.find((one) => one.key === key) ?? this.draft?.live.containers.find((one) => one.key === key);
  }

  /** The heading of a container as readers have it, or the name of its role. */
  title(key: string | undefined): string {
    const container = this.container(key);
    const shown = this.draft?.shown.find((one) => one.container === key);
    return container?.title || shown?.title || (container ? t(`front-role-${container.role}`) : (key ?? ''));
  }

  pick(container: string, story: number): Pick | undefined {
    return this.container(container)?.picks.find((pick) => pick.story === story);
  }

  /** Where a story was picked by hand, if it was. */
  home(story: number): Container | undefined {
    return this.draft?.layout.containers.find((one) => one.picks.some((pick) => pick.story === story));
  }

  cards(container: Container): Card[] {
    const shown = this.draft?.shown.find((one) => one.container === container.key)?.stories ?? [];
    const picked = container.picks.map((pick) => ({ story: this.story(pick.story), pick, stands: shown.includes(pick.story) }));
    const own = new Set(container.picks.map((pick) => pick.story));
    const filled = shown.filter((id) => !own.has(id)).map((id) => ({ story: this.story(id), pick: null, stands: true }));
    return [...picked, ...filled];
  }

  /** Asks, and goes on asking for news while the page is before somebody, until the returned function is called. */
  follow(): () => void {
    let gone = false;
    const wait = async () => {
      while (!gone) {
        await shown();
        if (gone) return;
        const asked = performance.now();
        const asking = (this.#asking = new AbortController());
        const lost = setTimeout(() => asking.abort(LOST), PATIENCE);
        try {
          await this.#ask(asking.signal);
          this.missing = null;
          this.stale = false;
          await after(asked + APART - performance.now());
        } catch (happened) {
          if (gone) return;
          if (asking.signal.aborted && asking.signal.reason !== LOST) continue;
          if (isNo(happened)) {
            this.missing = why(happened);
            return;
          }
          // A session that has ended is no news of the line.
          if (!isSignedOut(happened)) this.stale = true;
          await after(PAUSE);
        } finally {
          clearTimeout(lost);
        }
      }
    };
    const hide = () => document.hidden && this.#asking?.abort();
    document.addEventListener('visibilitychange', hide);
    void wait();
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', hide);
      this.#asking?.abort();
    };
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const before = this.draft;
    const asked = new URLSearchParams({ window: this.#window, ...(this.at ? { container: this.at } : {}) });
    if (before) {
      asked.set('since', String(before.version));
      asked.set('here', String(before.here));
    }
    await this.#taken(get<Draft>(`${this.path}/draft?${asked}`, signal));
    if (before) this.#news(before);
  }

  /** Says to the others in which container one is. */
  enter(key: string | null): void {
    if (this.at === key) return;
    this.at = key;
    this.#asking?.abort();
  }

  async step(...steps: Step[]): Promise<boolean> {
    return this.stepFrom(() => steps);
  }

  /** Steps that hang on how things stand are made out when their turn has come: keys are quicker than the newsroom's answers. */
  async stepFrom(found: () => Step[]): Promise<boolean> {
    return this.#do(async () => {
      const steps = found();
      if (steps.length) this.#did(await this.#take(steps));
    });
  }

  undo(): Promise<void> {
    return this.#turn('back', 'on', 'front-undone');
  }

  redo(): Promise<void> {
    return this.#turn('on', 'back', 'front-redone');
  }

  /** What was done anew cannot be followed by what was gone back over before. */
  #did(turn: Turn): void {
    this.#turns = { back: [...this.#turns.back.slice(-99), turn], on: [] };
  }

  /** What to turn is looked up when its turn has come, too. */
  async #turn(from: 'back' | 'on', to: 'back' | 'on', done: Word): Promise<void> {
    let last: Turn | undefined;
    const turned = await this.#do(async () => {
      last = this.#turns[from].at(-1);
      if (!last) return;
      const rest = this.#turns[from].slice(0, -1);
      try {
        const again = await this.#reverse(last);
        const [below] = rest.slice(-1);
        const exactly = 'layout' in last || (last.over === again.from && again.over === again.from + 1);
        // Where nobody came between, the draft is again as what was done before that had left it.
        if (below?.over === last.from && exactly) rest.splice(-1, 1, { ...below, over: again.over });
        this.#turns = { ...this.#turns, [from]: rest, [to]: [...this.#turns[to], again] };
      } catch (refused) {
        // What nobody has judged can be tried again; what was refused is in the way of those before it. A layout is had nowhere else: whoever
        // was told whose work it goes over, and asks again, has it.
        if ('layout' in last && isOvertaken(refused)) rest.push({ ...last, over: null });
        if (!isUnjudged(refused)) this.#turns = { ...this.#turns, [from]: rest };
        throw refused;
      }
    });
    if (turned && last) say(t(done));
  }

  /** Takes a thing back, and gives what does it again. */
  async #reverse(turn: Turn): Promise<Turn> {
    if ('steps' in turn) return this.#take(turn.steps);
    return this.#lay(() => put<Draft>(`${this.path}/draft`, turn.layout, turn.over === null ? this.#version : `"${turn.over}"`));
  }

  async launch(): Promise<boolean> {
    const count = this.changes.length;
    const done = await this.#do(() => this.#taken(post<Draft>(`${this.path}/launch`, undefined, this.#version)));
    if (done) {
      this.#turns = { back: [], on: [] };
      say(t('front-launched', { count }));
    }
    return done;
  }

  /** Makes an earlier launch the draft. */
  async rollBack(number: number): Promise<boolean> {
    return this.#replace(() => post<Draft>(`${this.path}/history/${number}/draft`, undefined, this.#version));
  }

  /** Makes the draft what readers have. */
  async discard(): Promise<boolean> {
    const live = this.draft?.live;
    return live ? this.#replace(() => put<Draft>(`${this.path}/draft`, live, this.#version)) : false;
  }

  get #version(): string {
    return `"${this.draft?.version ?? 0}"`;
  }

  async #replace(ask: () => Promise<{ value: Draft }>): Promise<boolean> {
    return this.#do(async () => this.#did(await this.#lay(ask)));
  }

  /** Puts another layout in place of the draft's, and gives what takes that back. */
  async #lay(ask: () => Promise<{ value: Draft }>): Promise<Turn> {
    const { layout, version: from } = this.draft!;
    const { version: over } = await this.#taken(ask());
    return { layout, from, over };
  }

  /** One thing after another: what is done quickly reaches the newsroom in the order it was done. */
  #do(work: () => Promise<unknown>): Promise<boolean> {
    const done = this.#line.then(() => this.#now(work));
    this.#line = done;
    return done;
  }

  async #now(work: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    try {
      await work();
      dismiss(this.#refused);
      return true;
    } catch (refused) {
      dismiss(this.#refused);
      this.#refused = complain(told(this, refused));
      // Whatever stood in the way is worth seeing.
      await this.#taken(get<Draft>(`${this.path}/draft`)).catch(() => undefined);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Single steps are seen as they come; who rolled the draft back, or put another layout in its place, is said. */
  #news(before: Draft): void {
    const edited = this.draft?.edited;
    if (!this.draft || !edited || edited.at === before.edited?.at || edited.by === session.who?.person.name) return;
    const name = somebody(edited.by);
    if (edited.rolled_back_to) news(t('front-was-rolled-back', { name, to: near(edited.rolled_back_to) }));
    else if (replaced(before, this.draft)) news(t('front-replaced', { name }));
  }

  /** Takes steps, and gives what undoes them. */
  async #take(operations: Step[]): Promise<Turn> {
    const from = this.draft?.version ?? 0;
    const asked = post<{ undo: Step[]; draft: Draft }>(`${this.path}/draft/operations`, { operations });
    const { version: over } = await this.#taken(asked.then(({ value }) => ({ value: value.draft })));
    return { steps: (await asked).value.undo, from, over };
  }

  /** Takes over the draft that an answer holds. One that was overtaken on the line is not news; one older than what was known when it was asked for
   * comes from a house that was set back to a backup. */
  async #taken(answer: Promise<{ value: Draft }>): Promise<Draft> {
    const known = this.draft?.version ?? 0;
    const draft = (await answer).value;
    if (!this.draft || draft.version >= this.draft.version || draft.version < known) this.draft = draft;
    return draft;
  }
}
