// Signing out: what was written here goes out first, and nothing of it stays in this browser unless the person wants that.
import { clear, waiting, type Waiting } from '../editor/room/stores';
import { session, signOut } from '../shell/session.svelte';
import { complain } from '../shell/toasts.svelte';

/** Words that could not be sent, and about which the person is asked. */
let left = $state.raw<Waiting[]>([]);

export const leaving = {
  get left(): Waiting[] {
    return left;
  },
  stay: (): void => void (left = []),
};

export async function leave(): Promise<void> {
  const me = session.who?.person;
  if (!me) return;
  // The room is loaded only where there is something to send; without a line it may not come.
  if (waiting(me.id).length) await import('../editor/room/carry').then(({ carryAll }) => carryAll(me)).catch(() => undefined);
  left = waiting(me.id);
  if (left.length === 0) await out(false);
}

/** With words that wait, or leaving them here for the same person. */
export async function out(waitingToo: boolean): Promise<void> {
  const me = session.who?.person;
  if (!me) return;
  try {
    await signOut();
    location.hash = '#/desk';
    left = [];
    await clear(me.id, waitingToo);
  } catch (refused) {
    complain(refused);
  }
}
