// The newest text as a revision, before anything is done with it: what is sent, shown or named is what stands on the screen of whoever asks.
import { post, Problem } from '../api/api';
import type { Settled } from '../editor/room/room.svelte';
import { t } from '../words/words.svelte';
import { isLate } from './faster';
import { publish, story as find } from './story';

/** Waits for what was written here. A screen without a room has nothing to wait for. */
export type Settles = () => Promise<Settled>;

/** Refused while words are missing at the newsroom: a revision without them would pass for the newest. */
async function arrived(settles?: Settles): Promise<void> {
  const how = (await settles?.()) ?? 'saved';
  // The room may have heard before anybody asked.
  if (how === 'signed-out') throw new Problem(401, 'urn:masthead:problem:no-token', '');
  if (how !== 'saved') throw new Problem(0, '', t(`publish-words-${how}`));
}

/** Whether words are missing at the newsroom. */
export const areAway = (refused: unknown): boolean => refused instanceof Problem && refused.status === 0;

/** Where nobody may write there is nothing to keep. */
const NOTHING = new Set([403, 404, 405, 409]);

export async function keepNewest(story: number, settles?: Settles): Promise<void> {
  await arrived(settles);
  try {
    await post(`stories/${story}/checkpoint`);
  } catch (refused) {
    if (!(refused instanceof Problem && NOTHING.has(refused.status))) throw refused;
  }
}

/** `insteadOf` is the name that it has already, where whoever names it has seen that. */
export async function nameNewest<Story>(story: number, settles: Settles, name: string, insteadOf?: string): Promise<Story> {
  await arrived(settles);
  return (await post<Story>(`stories/${story}/checkpoint`, { name, instead_of: insteadOf })).value;
}

/** The name that the newest has already, if it was refused another for that. */
export function nameThere(refused: unknown): string | undefined {
  const facts = refused instanceof Problem && refused.body?.['code'] === 'named' ? refused.body['facts'] : undefined;
  return (facts as { name: string } | undefined)?.name;
}

/** So often what stands now is sent when somebody is faster each time. */
const TRIES = 5;

/** However fast somebody else writes: what stands when it is pressed goes out. */
export async function publishNewest(story: number, settles?: Settles) {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await publish(story, (await find(story)).version ?? '');
    } catch (error) {
      if (!isLate(error) || left === 1) throw error;
      await keepNewest(story, settles);
    }
  }
}
