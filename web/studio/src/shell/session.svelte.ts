// Who sits here: the person, what they were granted, and what that lets them do somewhere.
import { del, get, isNo, isSignedOut, withoutLine } from '../api/api';
import { lookAgain, SOON } from './again';
import { Remembered, forgetAll } from './remembered';

export interface Person {
  id: number;
  name: string;
  initials: string;
  email: string;
  language: string;
}

export interface Grant {
  role: string;
  over?: 'house' | { edition: string } | { desk: string };
}

/** What the table of permissions knows, by the names that the session gives. */
export type Action =
  | 'read-stories'
  | 'write-stories'
  | 'add-pictures'
  | 'edit-pictures'
  | 'share-previews'
  | 'assign'
  | 'spike'
  | 'publish'
  | 'schedule'
  | 'embargo'
  | 'correct'
  | 'unpublish'
  | 'take-down'
  | 'link-translations'
  | 'curate'
  | 'edit-concepts'
  | 'remove-concepts'
  | 'edit-channel'
  | 'edit-editions'
  | 'edit-desks'
  | 'edit-site'
  | 'manage-people'
  | 'manage-tokens'
  | 'read-audit'
  | 'backdate';

export interface Who {
  id: string;
  /** `enrol`: a second factor has to be added before anything else. */
  stage: 'enrol' | 'whole';
  person: Person;
  grants: Grant[];
  /** Actions allowed somewhere. */
  actions: Action[];
  /** Actions allowed over the whole house. */
  house_actions: Action[];
}

/** How long is waited for a server that did not answer. */
const AGAIN = 2_000;

let who = $state.raw<Who | null>(null);
const remembered = new Remembered<Who>('who');
/** Somebody has signed out, and the server does not know yet. */
const leaving = new Remembered<true>('leaving');
/** It is being told: asked twice, the second could end the session of whoever has come meanwhile. */
let ending: Promise<void> | null = null;

/** The other windows of this browser: they hear who has come, and that somebody has signed out. */
const windows = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('masthead-session');
const GONE = 0;
if (windows)
  windows.onmessage = ({ data }) => {
    if (data === GONE) who = null;
    else if (who && data !== who.person.id) void load().catch(() => undefined);
  };

/** Asks the server who is signed in; `null` when nobody is. Where that cannot be known it is whoever was, unless somebody is `entering`: what they may do, the server
judges anyhow. */
export async function load(entering = false): Promise<Who | null> {
  try {
    await left();
    // A browser that comes for the first time is asked no question that it can only fail.
    const knocks = remembered.recall() !== null || (await get<{ signed_in: boolean }>('session/ways')).value.signed_in;
    who = knocks ? (await get<Who>('session')).value : null;
    if (who) came(who);
  } catch (refused) {
    // Only the newsroom's no shows the door; whatever else went wrong says nothing of who is signed in.
    const no = isSignedOut(refused) || isNo(refused);
    who = no || entering ? null : remembered.recall();
    if (!who && !no) throw refused;
    if (isSignedOut(refused)) forgetAll();
  }
  return who;
}

function came(now: Who): void {
  const before = remembered.recall();
  if (before && before.person.id !== now.person.id) forgetAll();
  remembered.keep(now);
  windows?.postMessage(now.person.id);
}

/** Whether it is still this person who sits here; another window may have let somebody else in. */
export const sitsHere = (person: number): boolean => (remembered.recall() ?? who)?.person.id === person;

/** As the studio begins. Where nobody answers and nobody is remembered the door is shown, and it is asked again until somebody has answered. */
export async function begin(): Promise<Who | null> {
  if (leaving.recall()) leave();
  try {
    return await load();
  } catch {
    setTimeout(() => who ?? void begin(), AGAIN);
    return null;
  }
}

/** Without a line this browser forgets the person at once, and the server is told when it can be reached. */
export async function signOut(): Promise<void> {
  try {
    await endSession();
  } catch (refused) {
    if (!withoutLine(refused)) throw refused;
    forgetAll();
    leaving.keep(true);
    leave();
  }
  who = null;
  windows?.postMessage(GONE);
}

/** Before anybody comes in: whoever has signed out without a line is out. */
export async function left(): Promise<void> {
  if (!leaving.recall()) return;
  ending ??= endSession().finally(() => (ending = null));
  await ending;
}

/** Somebody has signed out without a line, and may have gone: the server is told as soon as it answers. */
function leave(): void {
  const over = lookAgain(SOON, () => void left().then(over, () => undefined));
}

async function endSession(): Promise<void> {
  try {
    await del('session');
  } catch (refused) {
    // It had ended already.
    if (!isSignedOut(refused)) throw refused;
  }
  forgetAll();
}

export const session = {
  get who(): Who | null {
    return who;
  },
  /** What a person may do somewhere; whether they may do it with one thing, the server says. */
  may: (action: Action): boolean => who?.actions.includes(action) ?? false,
  mayInHouse: (action: Action): boolean => who?.house_actions?.includes(action) ?? false,
};

const editionOf = (grant: Grant): string | null => (typeof grant.over === 'object' && 'edition' in grant.over ? grant.over.edition : null);

/** Whether it may be done with what belongs to one edition. Of grants over editions the server knows more; here it is enough not to bar anybody. */
export function mayIn(action: Action, edition: string): boolean {
  return session.mayInHouse(action) || (session.may(action) && (who?.grants ?? []).some((grant) => editionOf(grant) === edition));
}

/** The edition that somebody begins with: the house's first, or one of their own. */
export function beginsIn(action: Action, first: string): string {
  return mayIn(action, first) ? first : ((who?.grants ?? []).map(editionOf).find(Boolean) ?? first);
}
