// An edition's live channel and its week, as the API tells them and as a sheet holds them: a list for each day.
import { Problem, get, put, type Versioned } from '../api/api';
import type { Thing } from '../sheet/sheet.svelte';

/** A place in the week; it lasts until the next one begins. */
export interface Slot {
  /** Clock time, `09:30`. */
  at: string;
  title: string;
  about: string;
  programme: number | null;
}

/** As the API has it. */
interface Channel {
  edition: string;
  name: string;
  time_zone: string;
  stream?: string;
  week: { day: number; at: string; title: string; about?: string; programme?: number }[];
}

/** As it stands in the form. */
export interface ChannelSheet {
  name: string;
  time_zone: string;
  stream: string;
  /** From 1, which is Monday, to 7. */
  days: Record<number, Slot[]>;
}

export const DAYS = [1, 2, 3, 4, 5, 6, 7];
/** The newsroom tells seconds, which a schedule does not have. */
const SHORT = 5;

const byTime = (a: Slot, b: Slot): number => a.at.localeCompare(b.at);

function asSheet({ name, time_zone, stream = '', week }: Channel): ChannelSheet {
  const on = (day: number): Slot[] => week.filter((slot) => slot.day === day).map(({ at, title, about = '', programme = null }) => ({ at: at.slice(0, SHORT), title, about, programme }));
  return { name, time_zone, stream, days: Object.fromEntries(DAYS.map((day) => [day, on(day).sort(byTime)])) };
}

function asChannel(edition: string, { name, time_zone, stream, days }: ChannelSheet): Channel {
  const slot = ({ at, title, about, programme }: Slot, day: number) => ({ day, at: `${at}:00`, title: title.trim(), about: about.trim(), ...(programme === null ? {} : { programme }) });
  const week = DAYS.flatMap((day) => (days[day] ?? []).map((one) => slot(one, day)));
  return { edition, name: name.trim(), time_zone, week, ...(stream.trim() ? { stream: stream.trim() } : {}) };
}

/** On which day the broadcast stands that the newsroom counts through the whole week: `week/17/title`. */
export function dayOf(place: string | undefined, days: ChannelSheet['days']): number | undefined {
  const number = Number(/^week\/(\d+)/.exec(place ?? '')?.[1] ?? NaN);
  return DAYS.find((day) => number >= before(day, days) && number < before(day + 1, days));
}

/** How many broadcasts the week has before a day. */
export const before = (day: number, days: ChannelSheet['days']): number => DAYS.filter((one) => one < day).reduce((sum, one) => sum + (days[one] ?? []).length, 0);

const told = ({ value, version }: Versioned<Channel>): Versioned<ChannelSheet> => ({ value: asSheet(value), version });

/** The channel of an edition; where there is none yet, an empty week in the edition's zone. */
export function channelOf(edition: string): Thing<ChannelSheet> {
  return {
    kind: 'channel',
    name: `channels/${edition}`,
    read: async () => {
      try {
        return told(await get<Channel>(`channels/${edition}`));
      } catch (refused) {
        if (!(refused instanceof Problem && refused.status === 404)) throw refused;
        const { value } = await get<{ time_zone: string }>(`editions/${edition}`);
        return { value: asSheet({ edition, name: '', time_zone: value.time_zone, week: [] }), version: null };
      }
    },
    write: async (sheet, version) => told(await put<Channel>(`channels/${edition}`, asChannel(edition, sheet), version)),
  };
}
