// What others assign to whoever sits here: told as soon as it is seen, once in each browser, and counted until it is opened. What was assigned before they
// first came by this browser is counted alone: whoever begins to work is not talked to.
import { get } from '../api/api';
import { IN_PROGRESS } from '../desk/shapes';
import { number } from '../words/format';
import { t } from '../words/words.svelte';
import { lookAgain } from './again';
import { Remembered } from './remembered';
import { go, router } from './router.svelte';
import { session } from './session.svelte';
import { somebody } from './somebody';
import { news } from './toasts.svelte';

interface Line {
  id: number;
  headline: string;
  state: string;
  assignment: { people: { id: number }[] } | null;
}

interface Act {
  what: string;
  by: string;
  /** Of an assignment: whose the story was after it. */
  people?: { id: number }[];
}

/** A story that is news, and who assigned it. */
type Told = Line & { by: string };

const AGAIN = 20_000;
const MOST = 99;
/** More than these are told as one, as after a week. */
const ONE_BY_ONE = 3;

let unopened = $state.raw<number[]>([]);

export const assigned = {
  get count(): number {
    return unopened.length;
  },
};

/** They stay after signing out: what was assigned overnight is news in the morning. They hold numbers alone. */
const kept = (what: string, me: number) => new Remembered<number[]>(`${what}-${me}`, true);

const isOpen = (story: number): boolean => router.at.screen.path === 'story/:id' && story === Number(router.at.params['id']);

/** What is open now waits no longer. */
function keep(me: number, stories: number[]): void {
  unopened = stories.filter((story) => !isOpen(story));
  kept('unopened', me).keep(unopened);
}

const waiting = (me: number): number[] => kept('unopened', me).recall() ?? [];

/** Somebody has gone somewhere. */
export function gone(): void {
  const me = session.who?.person.id;
  if (me !== undefined) keep(me, waiting(me));
}

async function look(): Promise<void> {
  const me = session.who?.person;
  // Without an answer it is looked again later.
  const page = me && (await get<{ stories: Line[] }>(`stories?person=${me.id}&state=${IN_PROGRESS.join()}&limit=${MOST}`).catch(() => null));
  if (!page) return;
  const mine = page.value.stories.filter(({ assignment }) => assignment?.people.some(({ id }) => id === me.id));
  const ids = mine.map(({ id }) => id);
  const seen = kept('assigned', me.id);
  const known = seen.recall();
  const before = known ?? [];
  seen.keep(ids.filter((id) => before.includes(id)));
  keep(me.id, waiting(me.id).filter((id) => ids.includes(id)));
  const told: Told[] = [];
  for (const story of mine.filter(({ id }) => !before.includes(id))) {
    const acts = await get<Act[]>(`stories/${story.id}/history`).catch(() => null);
    const now = seen.recall() ?? [];
    // Without an answer it is told the next time; and another window may have told of it by now.
    if (!acts || now.includes(story.id)) continue;
    seen.keep([...now, story.id]);
    const by = newsOf(acts.value, me);
    if (by === undefined || isOpen(story.id)) continue;
    told.push({ ...story, by });
    keep(me.id, [...waiting(me.id), story.id]);
  }
  if (known) tell(told);
}

/** Who assigned a story to somebody, where that is news: not what they took themselves, nor what they have done something with since. */
function newsOf(acts: Act[], me: { id: number; name: string }): string | undefined {
  const theirs = (act?: Act): boolean => act?.people?.some(({ id }) => id === me.id) ?? false;
  const assigned = acts.filter(({ what }) => what === 'assign');
  const handed = assigned.findLast((act, i) => theirs(act) && !theirs(assigned[i - 1]));
  return handed && acts.slice(acts.indexOf(handed)).every(({ by }) => by !== me.name) ? handed.by : undefined;
}

function tell(all: Told[]): void {
  const open = (path: string, query?: Record<string, string>) => ({ text: t('desk-open'), run: () => go(path, query) });
  if (all.length > ONE_BY_ONE) news(t('shell-assigned', { count: all.length, shown: number(all.length) }), open('desk', { mine: 'true' }));
  else for (const { id, headline, by } of all) news(t('desk-assigned-you', { name: somebody(by), story: headline || t('desk-no-headline') }), open(`story/${id}`));
}

export function follow(): () => void {
  void look();
  return lookAgain(AGAIN, look);
}
