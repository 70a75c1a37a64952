// What others assign to whoever sits here: told as soon as it is seen, once in each browser.
import { get } from '../api/api';
import { t } from '../words/words.svelte';
import { lookAgain } from './again';
import { Remembered } from './remembered';
import { go } from './router.svelte';
import { session } from './session.svelte';
import { somebody } from './somebody';
import { say } from './toasts.svelte';

interface Line {
  id: number;
  headline: string;
  state: string;
  assignment: { people: { id: number }[] } | null;
}

const AGAIN = 20_000;
const MOST = 99;

async function look(): Promise<void> {
  const me = session.who?.person;
  // Without an answer it is looked again later.
  const page = me && (await get<{ stories: Line[] }>(`stories?person=${me.id}&state=draft&limit=${MOST}`).catch(() => null));
  if (!page) return;
  const mine = page.value.stories.filter(({ assignment }) => assignment?.people.some(({ id }) => id === me.id));
  // It stays after signing out: what was assigned overnight is news in the morning. It holds numbers alone.
  const seen = new Remembered<number[]>(`assigned-${me.id}`, true);
  const before = seen.recall();
  seen.keep(mine.map(({ id }) => id));
  for (const story of before ? mine.filter(({ id }) => !before.includes(id)) : []) await tell(story, me.name);
}

/** What one takes oneself is no news. */
async function tell({ id, headline }: Line, me: string): Promise<void> {
  const acts = await get<{ what: string; by: string }[]>(`stories/${id}/history`).catch(() => null);
  const by = acts?.value.findLast(({ what }) => what === 'assign')?.by;
  if (by !== undefined && by !== me) say(t('desk-assigned-you', { name: somebody(by), story: headline || t('desk-no-headline') }), { text: t('desk-open'), run: () => go(`story/${id}`) });
}

export function follow(): () => void {
  void look();
  return lookAgain(AGAIN, look);
}
