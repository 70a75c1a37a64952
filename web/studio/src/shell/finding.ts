// What the palette finds in the house: stories and people.
import { get } from '../api/api';
import { t } from '../words/words.svelte';
import type { Command } from './place.svelte';
import { go } from './router.svelte';
import { session } from './session.svelte';
import { say } from './toasts.svelte';

interface StoryHit {
  id: number;
  headline: string;
  slug: string;
  edition: string;
}

interface PersonHit {
  id: number;
  name: string;
  email?: string;
}

/** Who is in a story now. */
interface Present {
  story: number;
  state: string;
  people: { id: number }[];
}

export async function findStories(words: string, signal: AbortSignal): Promise<Command[]> {
  const { value } = await get<{ stories: StoryHit[] }>(`stories?${new URLSearchParams({ q: words, limit: '8' })}`, signal);
  return value.stories.map((story) => ({ id: `story-${story.id}`, text: story.headline || story.slug, hint: `${story.edition} · ${story.slug}`, run: () => openStory(story.id) }));
}

/** People lead to their roles whoever looks after those, and everybody else to the story that they are in. */
export async function findPeople(words: string, signal: AbortSignal): Promise<Command[]> {
  const manages = session.may('manage-people');
  const wanted = words.toLocaleLowerCase();
  const { value } = await get<PersonHit[]>(manages ? 'people' : 'colleagues', signal);
  const found = value.filter((person) => `${person.name} ${person.email ?? ''}`.toLocaleLowerCase().includes(wanted)).slice(0, 5);
  if (manages) return found.map((person) => ({ id: `person-${person.id}`, text: person.name, hint: person.email, run: () => go('people', { who: String(person.id) }) }));
  const present = found.length && session.may('read-stories') ? (await get<Present[]>('presence', signal)).value : [];
  return found.map(({ id, name }) => {
    const there = present.find(({ people }) => people.some((person) => person.id === id));
    const run = there ? () => openStory(there.story) : () => say(t('palette-person-nowhere', { name }));
    const hint = there && [t('palette-person-there'), ...(there.state === 'spiked' ? [t('state-spiked')] : [])].join(' · ');
    return { id: `person-${id}`, text: name, hint, run };
  });
}

export const openStory = (id: number): void => go(`story/${id}`);
