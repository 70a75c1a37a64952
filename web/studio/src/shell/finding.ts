// What the palette finds in the house: stories and people.
import { get } from '../api/api';
import type { Command } from './place.svelte';
import { go } from './router.svelte';
import { screens } from '../routes';
import { session } from './session.svelte';

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

export async function findStories(words: string, signal: AbortSignal): Promise<Command[]> {
  const { value } = await get<{ stories: StoryHit[] }>(`stories?${new URLSearchParams({ q: words, limit: '8' })}`, signal);
  return value.stories.map((story) => ({ id: `story-${story.id}`, text: story.headline || story.slug, hint: `${story.edition} · ${story.slug}`, run: () => openStory(story.id) }));
}

export async function findPeople(words: string, signal: AbortSignal): Promise<Command[]> {
  if (!session.may('manage-people')) return [];
  const { value } = await get<PersonHit[]>('people', signal);
  const wanted = words.toLocaleLowerCase();
  const found = value.filter((person) => `${person.name} ${person.email ?? ''}`.toLocaleLowerCase().includes(wanted)).slice(0, 5);
  return found.map((person) => ({ id: `person-${person.id}`, text: person.name, hint: person.email, run: () => go('people', { who: String(person.id) }) }));
}

/** The story's own screen, or, where there is none yet, the desk with the story looked at. */
export function openStory(id: number): void {
  const screen = screens.some((one) => one.path === 'story/:id');
  if (screen) go(`story/${id}`);
  else go('desk', { peek: String(id) });
}
