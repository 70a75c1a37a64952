// What can be done with a story from the panel, by the names the API gives to what state and permission allow.
// Notes that readers have are amended where they stand.
export type Verb = 'publish' | 'schedule' | 'unschedule' | 'embargo' | 'lift-embargo' | 'correct' | 'unpublish' | 'take-down';

/** In the order of the buttons. */
const NAMES: [string, Verb][] = [
  ['publish', 'publish'],
  ['schedule', 'schedule'],
  ['unschedule', 'unschedule'],
  ['embargo', 'embargo'],
  ['lift the embargo', 'lift-embargo'],
  ['correct', 'correct'],
  ['unpublish', 'unpublish'],
  ['take down', 'take-down'],
];

/** What sends the newest text to readers, now or later: it must be the text that its editor sees. */
export const sends = (verb: Verb | 'amend'): boolean => verb === 'publish' || verb === 'schedule' || verb === 'correct';

interface Standing {
  verbs: string[];
  embargo: string | null;
}

/** What the panel offers. An embargo is lifted only where there is one. */
export function offered(story: Standing): Verb[] {
  const allowed = NAMES.filter(([name]) => story.verbs.includes(name)).map(([, verb]) => verb);
  return allowed.filter((verb) => verb !== 'lift-embargo' || story.embargo !== null);
}
