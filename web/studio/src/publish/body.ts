// A story's text in parts, each with its place: what two columns show beside one another.
import type { Block, Content } from '../editor/story';

export type Part = Block | { type: 'headline' | 'standfirst'; text: string };

export function parts(content: Pick<Content, 'headline' | 'standfirst' | 'picture' | 'body'>): { place: string; part: Part }[] {
  return [
    { place: 'headline', part: { type: 'headline', text: content.headline } },
    { place: 'standfirst', part: { type: 'standfirst', text: content.standfirst ?? '' } },
    ...main(content.picture),
    ...(content.body ?? []).map((part, n) => ({ place: `body/${n}`, part })),
  ];
}

function main(shown: Content['picture']): { place: string; part: Part }[] {
  if (!shown) return [];
  return [{ place: 'picture', part: { type: 'picture', picture: shown.picture, alt: shown.alt ?? undefined, caption: shown.caption ?? undefined } }];
}
