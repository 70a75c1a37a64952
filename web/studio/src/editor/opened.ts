// Stories that were open in this browser: the little of each that its text does not hold, so that it opens again without a line.
import { Remembered } from '../shell/remembered';
import type { StoryInFull } from './story';

const MOST = 30;
const remembered = new Remembered<StoryInFull[]>('stories');
/** Which story was open to whom, by their numbers. It outlives a session: whoever loses a role is signed out. */
const MOST_DOORS = 500;
const doors = new Remembered<string[]>('doors', true);
const door = (story: number, person: number): string => `${story} ${person}`;

export function opened(story: StoryInFull, person: number): void {
  const came = door(story.id, person);
  doors.keep([came, ...(doors.recall() ?? []).filter((one) => one !== came)].slice(0, MOST_DOORS));
  const { headline, language } = story.content;
  const others = (remembered.recall() ?? []).filter(({ id }) => id !== story.id);
  remembered.keep([{ ...story, content: { headline, language } }, ...others].slice(0, MOST));
}

export function recalled(id: number): StoryInFull | null {
  return remembered.recall()?.find((story) => story.id === id) ?? null;
}

export const wasOpen = (story: number, person: number): boolean => doors.recall()?.includes(door(story, person)) ?? false;
