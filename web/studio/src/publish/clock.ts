// Instants and wall clocks, said in the person's language.
import { now } from '../api/time';
import { full } from '../words/format';
import { dated } from '../words/words.svelte';
import { lastInstantOf } from '../words/zoned';
import type { WallTime } from './story';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(dated(), { hourCycle: 'h23', ...options });

/** An instant by the clock of a zone; of none, by the newsroom's own, which is then named. */
export function instant(at: string, zone?: string): string {
  return known(zone) ? format({ dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(at)) : full(at);
}

/** An instant as it was meant, and by UTC: both, so that nobody has to count hours. */
export function appointment(at: string, as: WallTime | null): string {
  const utc = `${instant(at, 'UTC')} UTC`;
  return as && as.zone !== 'UTC' ? `${instant(at, as.zone)} ${as.zone} (${utc})` : utc;
}

/** What a reading looks like spelled out, before anybody has said which instant it is. */
export function reading(wall: string, zone: string): string {
  const said = format({ dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(`${wall}Z`));
  return `${said} (${zone})`;
}

/** Whether the wall of a zone has shown this for the last time. Of a zone that nobody knows the newsroom will say so. */
export const hasPassed = (wall: string, zone: string): boolean => known(zone) && Date.parse(lastInstantOf(wall, zone) ?? '') <= now();

/** Time zones to choose from, the given ones first. */
export function offered(first: string[]): string[] {
  const all = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  return [...new Set([...first, 'UTC', ...all])];
}

export const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

function known(zone?: string): boolean {
  if (!zone) return false;
  try {
    format({ timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
