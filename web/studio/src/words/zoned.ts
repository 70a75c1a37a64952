// Between an instant and what a clock on the newsroom's wall shows then, as `datetime-local` fields write it.
import { house } from '../shell/house';

/** `2026-11-24T09:02` for an instant. */
export function wallOf(at: string | Date, zone = house.zone): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return format.format(at instanceof Date ? at : new Date(at)).replace(' ', 'T');
}

/** The instant at which the wall shows this. Where the clock was set forward and never shows it, the instant it would have been. */
export function instantOf(wall: string, zone = house.zone): string {
  const wanted = Date.parse(`${wall.slice(0, 16)}:00Z`);
  let at = wanted;
  // Twice: the first guess may lie on the other side of a change of the clock.
  for (let i = 0; i < 2; i += 1) at += wanted - Date.parse(`${wallOf(new Date(at), zone)}:00Z`);
  return new Date(at).toISOString();
}
