// Signing in by the house's own identity provider: away to it, and what is told to somebody who comes back without being let in.
import { Problem, post } from '../api/api';
import { house } from '../shell/house';
import { amend, router } from '../shell/router.svelte';
import { known, t } from '../words/words.svelte';

const told = (why: string): string => {
  const id = `signin-refused-${why}`;
  return t(known(id) ? id : 'signin-failed', { provider: house.provider });
};

/** Leaves for the provider, which leads back to this very place. `prove`: it asks again who somebody is, though it knows them. */
export async function leave(prove = false): Promise<void> {
  try {
    const { value } = await post<{ address: string }>('session/provider', { to: location.hash.replace(/^#\/?/, ''), prove });
    location.assign(value.address);
  } catch (refused) {
    if (!(refused instanceof Problem)) throw refused;
    throw new Problem(0, '', told(refused.status === 429 ? 'too-often' : 'unreachable'));
  }
}

/** Why somebody came back without being let in, told once; empty for everybody else. */
export function refusal(): string {
  const { refused, ...rest } = Object.fromEntries(router.at.query);
  if (!refused) return '';
  amend(rest);
  return told(refused);
}
