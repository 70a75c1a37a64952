// Between an instant and what a clock on the newsroom's wall shows then, as `datetime-local` fields write it.
import { house } from '../shell/house';

/** For every field that takes a day: a year has four digits, and one that was begun is not the first century's. */
export const days = { min: '1900-01-01', max: '9999-12-31' };
export const moments = { min: `${days.min}T00:00`, max: `${days.max}T23:59` };

/** By so much clocks are set back somewhere, in minutes. */
const FOLDS = [120, 60, 30];

/** `2026-11-24T09:02` for an instant. */
export function wallOf(at: string | Date, zone = house.zone): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  // Years before 1000 are written without their zeros.
  return format.format(at instanceof Date ? at : new Date(at)).replace(' ', 'T').padStart(16, '0');
}

/** The instant at which the wall shows this, the first where it does so twice; nothing where this is no time. Where the clock was set forward and never
    shows it, the instant it would have been. */
export function instantOf(wall: string, zone = house.zone): string | null {
  const wanted = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(wall) ? Date.parse(`${wall.slice(0, 16)}:00Z`) : NaN;
  let at = wanted;
  // Twice: the first guess may lie on the other side of a change of the clock.
  for (let i = 0; i < 2 && !Number.isNaN(at); i += 1) at += wanted - Date.parse(`${wallOf(new Date(at), zone)}:00Z`);
  if (Number.isNaN(at)) return null;
  // Left out: which side of the jump was met last depends on the zone.
  at = Math.max(at, at + wanted - Date.parse(`${wallOf(new Date(at), zone)}:00Z`));
  const earlier = FOLDS.map((minutes) => new Date(at - minutes * 60_000)).find((before) => wallOf(before, zone) === wall.slice(0, 16));
  return (earlier ?? new Date(at)).toISOString();
}

/** The same, the last where the wall shows it twice. */
export function lastInstantOf(wall: string, zone = house.zone): string | null {
  const first = instantOf(wall, zone);
  const later = FOLDS.map((minutes) => new Date(Date.parse(first ?? '') + minutes * 60_000));
  return later.find((at) => !Number.isNaN(at.getTime()) && wallOf(at, zone) === wall.slice(0, 16))?.toISOString() ?? first;
}

/** Every instant that a wall's time may mean: two where the wall shows it twice, or leaves it out and a clock before or after the jump may be meant. */
export function readings(wall: string, zone = house.zone): string[] {
  const first = instantOf(wall, zone);
  if (!first) return [];
  const gap = Date.parse(`${wallOf(first, zone)}:00Z`) - Date.parse(`${wall.slice(0, 16)}:00Z`);
  if (gap) return [new Date(Date.parse(first) - gap).toISOString(), first];
  return [...new Set([first, lastInstantOf(wall, zone)!])];
}

/** By how much the wall is before UTC then: `+01:00`. */
export function offsetOf(at: string, zone = house.zone): string {
  const minutes = Math.round((Date.parse(`${wallOf(at, zone)}:00Z`) - Date.parse(`${at.slice(0, 16)}:00Z`)) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
