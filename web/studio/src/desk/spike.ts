// The spike: drafts that will not be used are put aside, from the list and from the story itself. The way back is offered at once.
import { del, get, put } from '../api/api';
import { complain, say } from '../shell/toasts.svelte';
import { t } from '../words/words.svelte';
import { tellLeft, type Left } from './deeds';

export type Way = 'spike' | 'unspike';

interface Turned {
  id: number;
  version: number;
  headline: string;
}

const WAYS = {
  spike: (path: string, version: string) => put(path, undefined, version),
  unspike: (path: string, version: string) => del(path, version),
};

/** Does it to all of them, each over the version that was seen. Gives those that were left as they are, after saying why. */
export async function turn<Story extends Turned>(way: Way, stories: Story[], after: () => unknown = () => undefined): Promise<Story[]> {
  const left: Left<Story>[] = [];
  for (const story of stories) {
    try {
      await WAYS[way](`stories/${story.id}/spike`, `"${story.version}"`);
    } catch (refused) {
      left.push({ story, refused });
    }
  }
  const went = stories.filter((story) => !left.some((one) => one.story === story));
  await after();
  if (went[0]) {
    const told = went.length > 1 ? t('desk-many-done', { count: went.length }) : t(`desk-${way}d`, { story: went[0].headline || t('desk-no-headline') });
    say(told, way === 'spike' ? { text: t('shell-undo'), run: () => void back(went, after) } : undefined);
  }
  tellLeft(left, stories.length);
  return left.map(({ story }) => story);
}

/** Over what stands now: what was typed before may have become a version since. */
async function back(stories: Turned[], after: () => unknown): Promise<void> {
  try {
    const now = await Promise.all(stories.map(async (story) => ({ ...story, version: (await get<Turned>(`stories/${story.id}`)).value.version })));
    await turn('unspike', now, after);
  } catch (refused) {
    complain(refused);
  }
}
