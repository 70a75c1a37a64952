// Some things want proof that it is still oneself: the server says so, the question is put, and the thing is done again.
import { Problem } from '../api/api';

let asking = $state.raw<{ done: (proved: boolean) => void } | null>(null);

export const proof = {
  /** Somebody waits for the question to be answered. */
  get asked(): boolean {
    return asking !== null;
  },
  answer(proved: boolean): void {
    asking?.done(proved);
    asking = null;
  },
};

/** Does something; if proof is wanted, asks for it and does it once more. `null`: nobody proved anything. */
export async function proved<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (refused) {
    if (!(refused instanceof Problem) || !refused.type.endsWith('proof-needed')) throw refused;
  }
  const given = await new Promise<boolean>((done) => (asking = { done }));
  return given ? work() : null;
}
