// What the single letters of a front do to the card that has the focus, and the buttons of cards and containers.
import { tick } from 'svelte';
import { say } from '../shell/toasts.svelte';
import { t } from '../words/words.svelte';
import type { DraftRoom } from './draft.svelte';
import { SIZES, type Size } from './shapes';

const cards = () => [...document.querySelectorAll<HTMLElement>('[data-story][data-container]')];

/** The card under the focus, and the container it stands in. */
function card(): { story: number; container: string } | null {
  const found = document.activeElement?.closest<HTMLElement>('[data-story][data-container]');
  return found ? { story: Number(found.dataset['story']), container: found.dataset['container'] ?? '' } : null;
}

/** Gives a card a size. One that stands there by itself is picked by that. */
export async function size(room: DraftRoom, container: string, story: number, size: Size): Promise<void> {
  await room.stepFrom(() => {
    const picks = room.container(container)?.picks ?? [];
    if (picks.some((pick) => pick.story === story)) return [{ do: 'size', container, story, size }];
    return [{ do: 'add', container, pick: { story, size }, after: picks.at(-1)?.story ?? null }];
  });
}

/** Puts a container one place up or down. */
export async function shift(room: DraftRoom, container: string, by: 1 | -1): Promise<void> {
  await room.stepFrom(() => {
    const keys = room.draft?.layout.containers.map((one) => one.key) ?? [];
    const to = keys.indexOf(container) + by;
    return to in keys ? [{ do: 'shift', container, after: keys.filter((key) => key !== container)[to - 1] ?? null }] : [];
  });
}

/** Takes a card off the front, and keeps its story on the clipboard. */
export async function aside(room: DraftRoom, container: string, story: number): Promise<void> {
  const kept = room.story(story);
  const picked = room.container(container)?.picks.some((pick) => pick.story === story);
  const at = cards().findIndex((card) => card.dataset['story'] === String(story) && card.dataset['container'] === container);
  const focused = cards()[at]?.contains(document.activeElement);
  if (picked && !(await room.step({ do: 'remove', container, story }))) return;
  room.clipboard.add(kept);
  await tick();
  // Whoever was in the card goes on with the one that has taken its place.
  if (focused && document.activeElement === document.body) cards().at(Math.min(at, cards().length - 1))?.querySelector<HTMLElement>('.gr')?.focus();
  say(t(picked ? 'front-removed' : 'front-copied', { story: kept.headline }));
}

/** From pane to pane, to where one begins there: the search of the stories, the first card, the page. */
function region(back: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('.fr>.pane')].filter((pane) => pane.offsetParent !== null);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes.at(at < 0 ? (back ? -1 : 0) : (at + (back ? -1 : 1)) % panes.length);
  (next?.querySelector<HTMLElement>('.find .in, .gr, .scroll[tabindex]') ?? next?.querySelector('button'))?.focus();
}

export function pressed(room: DraftRoom): Record<string, (event: KeyboardEvent, sign: string) => void> {
  return {
    region: (event) => region(event.shiftKey),
    size: (_, sign) => {
      const under = card();
      const wanted = SIZES[Number(sign) - 1];
      if (under && wanted) void size(room, under.container, under.story, wanted);
    },
    remove: () => {
      const under = card();
      if (under) void aside(room, under.container, under.story);
    },
  };
}
