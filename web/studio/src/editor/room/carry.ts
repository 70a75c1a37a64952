// Words that an earlier page left in this browser are sent without their story being opened: through its room, one story after the other.
import type { Me } from './people.svelte';
import { Room } from './room.svelte';
import { isHeld, isSending, leftWaiting, storeOf } from './stores';

/** So long is waited for another page that has the story open, and so often it is looked. */
const OTHERS = 3_000;
const LOOKS = 50;
/** What the newsroom did not take is not offered again before the studio is loaded anew. */
const refused = new Set<string>();

/** `long`: nobody waits for it, and much on a slow line may take its time. */
export async function carry({ id, name, initials }: Me, long = true): Promise<void> {
  for (const { story, changes } of await leftWaiting(id)) {
    if (changes === 0 || refused.has(storeOf(story, id)) || (await isOpening(story, id))) continue;
    const room = new Room(story, { id, name, initials });
    const how = await room.settled(long);
    if (how === 'late' || room.standing === 'closed') refused.add(storeOf(story, id));
    room.leave();
  }
}

/** The screen that is about to have it open takes the words over itself, with those that are kept above the text. */
const isOpening = async (story: number, person: number): Promise<boolean> => location.hash === `#/story/${story}` && !(await isHeld(story, person));

/** Also waits for what pages that are open send themselves. */
export async function carryAll(me: Me): Promise<void> {
  refused.clear();
  await carry(me, false);
  const until = Date.now() + OTHERS;
  while (Date.now() < until && (await isSending(me.id))) await new Promise((later) => setTimeout(later, LOOKS));
}
