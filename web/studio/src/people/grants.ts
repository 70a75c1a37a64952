// Roles and over what they are granted, in words.
import type { Grant } from '../shell/session.svelte';
import { t } from '../words/words.svelte';

export const ROLES = ['contributor', 'reporter', 'sub-editor', 'desk-editor', 'edition-editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface Places {
  editions: { code: string; name: string }[];
  desks: { key: string; name: string }[];
}

/** The words of a select: `house`, `edition/de`, `desk/world`. */
export function overOf(grant: Grant): string {
  const over = grant.over ?? 'house';
  if (over === 'house') return 'house';
  return 'edition' in over ? `edition/${over.edition}` : `desk/${over.desk}`;
}

export function grantOf(role: string, over: string): Grant {
  const [kind, key = ''] = over.split('/');
  if (kind === 'edition') return { role, over: { edition: key } };
  if (kind === 'desk') return { role, over: { desk: key } };
  return { role, over: 'house' };
}

export function roleName(role: string): string {
  return (ROLES as readonly string[]).includes(role) ? t(`role-${role as Role}`) : role;
}

export function grantName(grant: Grant, places: Places): string {
  const [kind, key = ''] = overOf(grant).split('/');
  if (kind === 'house') return t('grant-house', { role: roleName(grant.role) });
  const name = kind === 'edition' ? places.editions.find((one) => one.code === key)?.name : places.desks.find((one) => one.key === key)?.name;
  return t(kind === 'edition' ? 'grant-edition' : 'grant-desk', { role: roleName(grant.role), place: name ?? key });
}
