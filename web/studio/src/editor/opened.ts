// Stories that were open in this browser: the little of each that its text does not hold, so that it opens again without a line.
import { Remembered } from '../shell/remembered';
import type { StoryInFull } from './story';

const MOST = 30;
const remembered = new Remembered<StoryInFull[]>('stories');

export function opened(story: StoryInFull): void {
  const { headline, language } = story.content;
  const others = (remembered.recall() ?? []).filter(({ id }) => id !== story.id);
  remembered.keep([{ ...story, content: { headline, language } }, ...others].slice(0, MOST));
}

export function recalled(id: number): StoryInFull | null {
  return remembered.recall()?.find((story) => story.id === id) ?? null;
}
