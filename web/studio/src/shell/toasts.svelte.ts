// What is told in passing: notes that stay a while at the edge and never take the focus, and words for those who listen.
import { Problem, withoutLine } from '../api/api';
import { why } from './refused';

export interface Toast {
  id: number;
  text: string;
  bad: boolean;
  /** When it was told first. */
  at: number;
  act?: { text: string; run: () => void };
}

const STAYS = 6_000;
const REFUSALS_STAY = 30_000;
const MOST = 4;

/** What is told while one place closes and the next opens is heard in the next. */
const HEARD = 400;

let all = $state.raw<Toast[]>([]);
let spoken = $state.raw({ text: '', at: 0 });
let next = 1;

export const toasts = {
  get all(): Toast[] {
    return all;
  },
  /** What live regions are to say, and since when. */
  get spoken(): { text: string; at: number } {
    return spoken;
  },
};

/** Whether nobody has heard yet, by the time a place opens, what was told at an instant. */
export const unheard = (at: number, opened: number): boolean => at > opened - HEARD;

/** Tells that something was done. `act` may offer to undo it. What has succeeded takes the place of what was refused before. */
export function say(text: string, act?: Toast['act']): void {
  all = all.filter((one) => !one.bad);
  add({ text, bad: false, act });
}

/** Tells what others did. What was refused to oneself stays. */
export function news(text: string, act?: Toast['act']): void {
  add({ text, bad: false, act });
}

/** Tells of a refusal. It stays until somebody sends it away, something succeeds, or there has been time enough to read it twice. Answers its number, by which
 * whoever told it sends it away when its cause is over. */
export function complain(happened: unknown): number | undefined {
  // The door opens over the screen and says so itself.
  if (happened instanceof Problem && happened.type.endsWith('no-token')) return undefined;
  if (typeof happened !== 'string' && !withoutLine(happened) && !(happened instanceof Problem)) console.error(happened);
  return add({ text: why(happened), bad: true });
}

/** Says something to those who listen and shows nothing: "place 2 of 5". */
export function announce(text: string): void {
  spoken = { text, at: performance.now() };
}

export function dismiss(id: number | undefined): void {
  all = all.filter((toast) => toast.id !== id);
}

function add(toast: Omit<Toast, 'id' | 'at'>): number {
  const id = next++;
  // What is told again takes the place of itself. Where there are many the oldest makes room, a refusal last.
  const still = all.filter((one) => one.text !== toast.text);
  const goes = still.length < MOST ? undefined : (still.find((one) => !one.bad) ?? still[0]);
  all = [...still.filter((one) => one !== goes), { ...toast, id, at: performance.now() }];
  announce(toast.text);
  setTimeout(() => dismiss(id), toast.bad ? REFUSALS_STAY : toast.act ? 2 * STAYS : STAYS);
  return id;
}
