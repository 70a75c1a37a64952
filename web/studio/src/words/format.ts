// Dates and numbers as the person's language writes them, in the newsroom's zone.
import { now as time } from '../api/time';
import { house } from '../shell/house';
import { dated, language } from './words.svelte';

const DAY = 86_400_000;
const made = new Map<string, Intl.DateTimeFormat>();

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language()} ${JSON.stringify(options)}`;
  const kept = made.get(key) ?? new Intl.DateTimeFormat(dated(), { timeZone: house.zone, ...options });
  made.set(key, kept);
  return kept;
}

const instant = (at: string | number | Date) => (at instanceof Date ? at : new Date(at));
const dayOf = (at: Date, zone: string) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);

const counted = new Map<string, Intl.NumberFormat>();

/** Kept for each language: numbers stand beside what is typed, and making a format takes longer than using it. */
export function number(value: number): string {
  const kept = counted.get(language()) ?? new Intl.NumberFormat(language());
  counted.set(language(), kept);
  return kept.format(value);
}

/** `09:02` */
export const hour = (at: string | number | Date, zone = house.zone) => dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(instant(at));

/** `09:02:41` */
export const second = (at: string | number | Date) => dates({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(instant(at));

/** `24 November 2026` */
export const day = (at: string | number | Date) => dates({ day: 'numeric', month: 'long', year: 'numeric' }).format(instant(at));

/** `24 November 2026, 09:02 CET` */
export const full = (at: string | number | Date) =>
  dates({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' }).format(instant(at));

/** `24 Nov 2026, 09:02:41 CET` */
export const exact = (at: string | number | Date) =>
  dates({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'short' }).format(instant(at));

/** The time alone today, the day with it otherwise: `09:02`, `23 Nov 09:02`. Of what is no time nothing. */
export function near(at: string | number | Date, now = new Date(time()), zone = house.zone): string {
  const when = instant(at);
  if (Number.isNaN(when.getTime())) return '';
  if (dayOf(when, zone) === dayOf(now, zone)) return hour(when, zone);
  const year = Math.abs(now.getTime() - when.getTime()) > 300 * DAY ? ({ year: 'numeric' } as const) : {};
  return dates({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone, ...year }).format(when);
}

/** `in 26 minutes`, `2 hours ago` */
export function ago(at: string | number | Date, now = new Date(time())): string {
  const minutes = Math.round((instant(at).getTime() - now.getTime()) / 60_000);
  const relative = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 48 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1440), 'day');
}

/** `CET`, `UTC`: the newsroom's zone as the clock names it. */
export function zone(at = new Date(time())): string {
  const parts = new Intl.DateTimeFormat(dated(), { timeZone: house.zone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? house.zone;
}

const COMMAS: Record<string, string> = { ar: '، ', zh: '、' };

/** What whoever sits here calls a language: `German`. */
export const languageName = (tag: string): string => new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;

/** Names in a row, with the comma of the language they are in: `EN, AR, FR`. A list of `Intl` has an "and" in some languages and no comma in others. */
export const list = (items: string[], tag: string = language()) => items.join(COMMAS[tag.split('-')[0] ?? ''] ?? ', ');
