// What others assign to whoever sits here: told as soon as it is seen, once in each browser, and counted until it is opened.
import { get } from '../api/api';
import { IN_PROGRESS } from '../desk/shapes';
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
}

const AGAIN = 20_000;
const MOST = 99;

let unopened = $state.raw<number[]>([]);

export const assigned = {
  get count(): number {
    return unopened.length;
  },
};

/** They stay after signing out: what was assigned overnight is news in the morning. They hold numbers alone. */
const kept = (what: string, me: number) => new Remembered<number[]>(`${what}-${me}`, true);

/** What is open now waits no longer. */
function keep(me: number, stories: number[]): void {
  const { screen, params } = router.at;
  unopened = stories.filter((story) => screen.path !== 'story/:id' || story !== Number(params['id']));
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
  const before = seen.recall() ?? ids;
  seen.keep(ids.filter((id) => before.includes(id)));
  keep(me.id, waiting(me.id).filter((id) => ids.includes(id)));
  for (const story of mine.filter(({ id }) => !before.includes(id))) {
    const acts = await get<Act[]>(`stories/${story.id}/history`).catch(() => null);
    const now = seen.recall() ?? [];
    // Without an answer it is told the next time; and another window may have told of it by now.
    if (!acts || now.includes(story.id)) continue;
    seen.keep([...now, story.id]);
    if (tell(story, acts.value, me.name)) keep(me.id, [...waiting(me.id), story.id]);
  }
}

/** What one takes oneself is no news. */
function tell({ id, headline }: Line, acts: Act[], me: string): boolean {
  const by = acts.findLast(({ what }) => what === 'assign')?.by;
  const isNews = by !== undefined && by !== me;
  if (isNews) news(t('desk-assigned-you', { name: somebody(by), story: headline || t('desk-no-headline') }), { text: t('desk-open'), run: () => go(`story/${id}`) });
  return isNews;
}

export function follow(): () => void {
  void look();
  return lookAgain(AGAIN, look);
}
