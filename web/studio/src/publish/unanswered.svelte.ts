// What was asked for and not answered: whether it has been done all the same, the history tells. A line may break on the way back.
import { session } from '../shell/session.svelte';
import type { Verb } from './verbs';
import { history } from './story';

export interface Asked {
  story: number;
  what: Verb | 'amend';
  /** The version it was asked of. */
  version: number;
  /** Of a note that was amended: that of its correction, none for the notice. */
  number?: number;
}

async function wasDone({ story, what, version }: Asked): Promise<boolean> {
  const acts = await history(story);
  const isIt = (act: string) => act === what || (what === 'amend' && act.startsWith('amend-'));
  return acts.some((act) => (act.version ?? 0) > version && act.by === session.who?.person.name && isIt(act.what));
}

export class Unanswered {
  #finding: Promise<boolean> | null = null;

  /** `kept` outlasts the screen; `came` is told what turned out to have been done. */
  constructor(
    readonly kept: { asked: Asked[] },
    readonly came: (done: Asked[]) => Promise<void>,
  ) {}

  get asked(): Asked[] {
    return this.kept.asked;
  }

  set asked(all: Asked[]) {
    this.kept.asked = all;
  }

  /** Whether any of it has been done. Fails as long as nobody answers, and then nothing is known. */
  find = (): Promise<boolean> => (this.#finding ??= this.#find().finally(() => (this.#finding = null)));

  async #find(): Promise<boolean> {
    const asked = this.asked;
    const found = await Promise.all(asked.map(wasDone));
    const done = asked.filter((_, n) => found[n]);
    if (done.length) await this.came(done);
    this.asked = [];
    return done.length > 0;
  }
}
