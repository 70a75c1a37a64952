// Who is in the room, as everybody tells of themselves: name, colour, whether they read or write, and in which field.
import type { Awareness } from 'y-protocols/awareness';

export interface Me {
  id: number;
  name: string;
  initials: string;
}

export interface Present extends Me {
  client: number;
  editing: boolean;
  /** The field they are in: `headline`, `standfirst`, `front_headline`, or `body` when a cursor stands in the text. */
  field: string | null;
  me: boolean;
}

/** The colours of people's discs (`.hue-N`), for programs that want them as numbers. */
export const COLOURS = ['#0b5560', '#8a3a1c', '#57407a', '#2d5a34', '#7a2f4f', '#34508a'] as const;

export const colourOf = (person: number): number => Math.abs(person) % COLOURS.length;

/** So long after the last keystroke somebody counts as reading again. */
const RESTS = 60_000;
/** So long somebody tells that they put an earlier text back. */
const TOLD = 30_000;

export class People {
  here = $state.raw<Present[]>([]);
  /** Somebody else has put the text of an earlier revision back; `null` once it was read. */
  restored = $state.raw<{ by: string; revision: number } | null>(null);
  private resting: ReturnType<typeof setTimeout> | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;
  /** What was told by each window, so that each thing is news once. */
  private readonly heard = new Map<number, string>();

  constructor(
    private readonly awareness: Awareness,
    me: Me,
  ) {
    awareness.setLocalStateField('user', { ...me, color: COLOURS[colourOf(me.id)] });
    awareness.setLocalStateField('editing', false);
    awareness.on('change', this.soon);
    this.look();
  }

  get others(): Present[] {
    const seen = new Set<string>();
    const who = (one: Present): string => `${one.id} ${one.name}`;
    return this.here.filter((one) => !one.me && !seen.has(who(one)) && seen.add(who(one)));
  }

  in(field: string): Present[] {
    return this.others.filter((one) => one.field === field);
  }

  typed(): void {
    if (this.awareness.getLocalState()?.['editing'] !== true) this.awareness.setLocalStateField('editing', true);
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.awareness.setLocalStateField('editing', false), RESTS);
  }

  entered(field: string | null): void {
    if ((this.awareness.getLocalState()?.['field'] ?? null) !== field) this.awareness.setLocalStateField('field', field);
  }

  /** Tells the others that the text is an earlier one again. */
  restores(revision: number): void {
    this.awareness.setLocalStateField('restored', { revision, at: Date.now() });
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.awareness.setLocalStateField('restored', null), TOLD);
  }

  leave(): void {
    clearTimeout(this.resting);
    clearTimeout(this.telling);
    this.awareness.off('change', this.soon);
    this.awareness.setLocalState(null);
  }

  /** A text that is taken off the screen tells of its cursor in the middle of that, when nothing may change. */
  private readonly soon = (): void => queueMicrotask(this.look);

  private readonly look = (): void => {
    const mine = this.awareness.clientID;
    const found: Present[] = [];
    this.awareness.getStates().forEach((state, client) => {
      const user: unknown = state['user'];
      if (!isMe(user)) return;
      const field = state['cursor'] ? 'body' : typeof state['field'] === 'string' ? state['field'] : null;
      if (client !== mine) this.hear(client, user.name, state['restored']);
      found.push({ ...user, id: user.id ?? 0, initials: user.initials ?? initialsOf(user.name), client, editing: state['editing'] === true, field, me: client === mine });
    });
    // Every key moves a cursor; only who comes, goes, or changes what they do is news to the screen.
    if (JSON.stringify(found) !== JSON.stringify(this.here)) this.here = found;
  };

  private hear(client: number, by: string, told: unknown): void {
    const said = JSON.stringify(told ?? null);
    if (this.heard.get(client) === said) return;
    this.heard.set(client, said);
    const revision = typeof told === 'object' && told !== null ? (told as Record<string, unknown>)['revision'] : null;
    if (typeof revision === 'number') this.restored = { by, revision };
  }
}

const initialsOf = (name: string): string => name.split(/\s+/).map((word) => word.slice(0, 1)).join('').slice(0, 3);

/** What a window says of itself; the server puts the person's number and name into it. */
function isMe(given: unknown): given is { id: number | null; name: string; initials?: string } {
  if (typeof given !== 'object' || given === null) return false;
  const { id, name, initials } = given as Record<string, unknown>;
  return (typeof id === 'number' || id === null) && typeof name === 'string' && (typeof initials === 'string' || initials === undefined);
}
