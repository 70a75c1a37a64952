// The stories that are offered for a front: those on the clock, those at the last stage of their desk, those that are out. Each group is cut by itself,
// and has more where there are more.
import { get, withoutLine } from '../api/api';
import { IN_PROGRESS, type DeskLine, type Stage } from '../desk/shapes';
import { complain } from '../shell/toasts.svelte';
import type { Story } from './shapes';

export interface Line {
  id: number;
  state: string;
  headline: string;
  kicker?: string[];
  changed?: string;
  scheduled?: string | null;
  kind?: Story['kind'];
  assignment?: { desk: string; stage: string } | null;
}

/** A list that a group is made from, and what its next page is asked for with; nothing where it has ended. */
interface Source {
  asked: Record<string, string>;
  before: string | undefined;
}

export interface Group {
  state: 'scheduled' | 'draft' | 'published';
  lines: Line[];
  sources: Source[];
  more: boolean;
  /** So many pages of each list are shown. */
  pages: number;
}

/** So many stories of each list are shown at once. */
const MOST = 40;

export class Offered {
  readonly #edition: string;
  /** Nothing while they are being asked for the first time. */
  groups = $state.raw<Group[] | null>(null);
  /** Of each desk the stage at which a story is ready to go out: its last, whatever it is called. */
  ready = $state.raw(new Map<string, Stage>());
  busy = $state(false);
  /** The words that were asked for last, and those that the groups are of. */
  #words = '';
  #shown = '';
  /** Counts what was asked: an answer to what was asked before is nothing any more. */
  #asked = 0;

  constructor(edition: string) {
    this.#edition = edition;
  }

  /** As many pages as are shown of the same words; of others the first. Where nobody has asked for it, a lost line is not told: the front says that itself. */
  async look(words: string, unasked = false): Promise<void> {
    const asked = ++this.#asked;
    const pages = new Map(words === this.#shown ? this.groups?.map((group) => [group.state, group.pages]) : []);
    this.#words = words;
    try {
      const desks = (await get<DeskLine[]>('desks')).value;
      const ready = new Map(desks.flatMap(({ key, stages }) => stages.slice(-1).map((stage) => [key, stage] as const)));
      const stages = [...new Set([...ready.values()].map(({ key }) => key))];
      const begin = async (state: Group['state'], narrowed: Record<string, string>[]): Promise<Group> => {
        const sources = narrowed.map((one) => ({ asked: { edition: this.#edition, limit: String(MOST), ...(words ? { q: words } : {}), state, ...one }, before: undefined }));
        let group: Group = { state, lines: [], sources, more: true, pages: 0 };
        do group = await next(group, ready);
        while (group.more && group.pages < (pages.get(state) ?? 1));
        return group;
      };
      const groups = await Promise.all([begin('scheduled', [{}]), begin('draft', stages.map((stage) => ({ stage, state: IN_PROGRESS.join() }))), begin('published', [{}])]);
      if (asked === this.#asked) [this.ready, this.groups, this.#shown] = [ready, groups, words];
    } catch (refused) {
      if (!unasked || !withoutLine(refused)) complain(refused);
    }
  }

  async more(group: Group): Promise<void> {
    // What is under way of the same words would be shorter by this page; of others it is what is waited for.
    const asked = this.#words === this.#shown ? ++this.#asked : this.#asked;
    this.busy = true;
    try {
      const longer = await next(group, this.ready);
      if (asked === this.#asked) this.groups = this.groups?.map((one) => (one === group ? longer : one)) ?? null;
    } catch (refused) {
      complain(refused);
    } finally {
      this.busy = false;
    }
  }
}

/** A group with its next page. */
async function next(group: Group, ready: Map<string, Stage>): Promise<Group> {
  const found = await Promise.all(
    group.sources.map(async ({ asked, before }) => {
      const { value } = await get<{ stories: Line[]; before?: string }>(`stories?${new URLSearchParams({ ...asked, ...(before ? { before } : {}) })}`);
      return { lines: value.stories, source: { asked, before: value.before } };
    }),
  );
  // What is the last stage of one desk may be any of another.
  const isReady = ({ assignment }: Line) => assignment && ready.get(assignment.desk)?.key === assignment.stage;
  const known = new Set(group.lines.map((line) => line.id));
  const lines = found.flatMap((page) => page.lines).filter((line) => !known.has(line.id) && (group.state !== 'draft' || isReady(line)));
  const sources = found.map((page) => page.source).filter((source) => source.before);
  return { ...group, lines: [...group.lines, ...lines], sources, more: sources.length > 0, pages: group.pages + 1 };
}
