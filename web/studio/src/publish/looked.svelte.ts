// How a story stands, as the panel looks at it: its newest version, what the checklist finds, its languages.
import { get, withoutLine } from '../api/api';
import { why } from '../shell/refused';
import { faceName, type Edition } from './face';
import type { Elsewhere, Finding, Member, Story } from './story';
import * as life from './story';

export class Looked {
  story = $state<Story | null>(null);
  version = $state('');
  findings = $state<Finding[]>([]);
  members = $state<Member[]>([]);
  /** What of its family readers have and one may not read here. */
  elsewhere = $state<Elsewhere[]>([]);
  editions = $state.raw<Edition[]>([]);
  zone = $derived(this.editions.find(({ code }) => code === this.story?.edition)?.time_zone ?? '');
  /** Why it could not be looked at; gone when it could. */
  unread = $state<string | null>(null);
  lost = $state(false);
  /** Four eyes are nothing to mend: somebody else has to publish it. */
  eyes = $derived(this.findings.some((finding) => finding.weight === 'blocks' && finding.code === 'four-eyes'));
  blocking = $derived(this.findings.filter((finding) => finding.weight === 'blocks').length - Number(this.eyes));
  warning = $derived(this.findings.filter((finding) => finding.weight === 'warns').length);
  barred = $derived(this.blocking > 0 || this.eyes);
  /** All that were ever in its family here: what is taken down is no more. */
  #known = new Map<number, Member>();
  #loads = 0;
  #loading = 0;

  get loading(): boolean {
    return this.#loading > 0;
  }

  /** Of several that overlap the last one counts; answers whether it was this one. */
  async load(id: number): Promise<boolean> {
    const turn = (this.#loads += 1);
    this.#loading += 1;
    try {
      const [full, found, all, { value: editions }] = await Promise.all([life.story(id), life.checklist(id), life.family(id), get<Edition[]>('editions')]);
      if (turn !== this.#loads) return false;
      [this.story, this.version] = [full.value, full.version ?? ''];
      [this.findings, this.members, this.elsewhere, this.editions] = [found, all.members, all.elsewhere, editions];
      for (const member of all.members) this.#known.set(member.id, member);
      [this.unread, this.lost] = [null, false];
    } catch (error) {
      if (turn === this.#loads) [this.unread, this.lost] = [why(error), withoutLine(error)];
    } finally {
      this.#loading -= 1;
    }
    return turn === this.#loads;
  }

  /** What an act answers. A look that was begun before it counts no more. */
  take(story: Story, tag: string | null): void {
    this.#loads += 1;
    [this.story, this.version] = [story, tag ?? ''];
  }

  /** What else an act has changed. */
  async lookAround(id: number): Promise<void> {
    const [found, all] = await Promise.all([life.checklist(id), life.family(id)]);
    [this.findings, this.members, this.elsewhere] = [found, all.members, all.elsewhere];
  }

  /** A story of the family by its language. */
  name = (of: { edition: string; language: string }): string => faceName(of, this.editions);

  nameOf(id: number): string {
    const member = this.#known.get(id);
    return member ? this.name(member) : '';
  }
}
