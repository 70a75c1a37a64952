// How the table is parted: by running topic on one desk, by desk where all are shown; in the order in which the groups changed last.
import { t } from '../words/words.svelte';
import type { DeskLine, Filter, StoryLine } from './shapes';

export interface Group {
  title: string;
  stories: StoryLine[];
}

export function grouped(stories: StoryLine[], desks: DeskLine[], filter: Filter): Group[] {
  // What was searched for, or is sorted by when it is due, is one list: its order is what was asked for.
  if (filter.q || filter.sort) return [{ title: '', stories }];
  const groups = new Map<string, StoryLine[]>();
  for (const story of stories) {
    const title = filter.desk ? story.topic?.name : desks.find((desk) => desk.key === story.assignment?.desk)?.name;
    const key = title ?? '';
    groups.set(key, [...(groups.get(key) ?? []), story]);
  }
  const rest = groups.get('') ?? [];
  groups.delete('');
  const named = [...groups].map(([title, members]) => ({ title, stories: members }));
  if (!rest.length) return named;
  return [...named, { title: named.length ? t(filter.desk ? 'desk-no-topic' : 'desk-no-desk') : '', stories: rest }];
}
