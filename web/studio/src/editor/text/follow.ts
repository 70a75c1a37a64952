// Going to where somebody else is: their cursor in the text, or the field they are in.
import type { Present } from '../room/people.svelte';
import { placeTold } from './cursors';
import { absolute } from './put-back';
import type { Room } from '../room/room.svelte';
import type { Writing } from './writing.svelte';

export function goTo(person: Present, room: Room, writing: Writing): void {
  const cursor: unknown = room.awareness.getStates().get(person.client)?.['cursor'];
  const { view } = writing;
  const head = typeof cursor === 'object' && cursor !== null && 'head' in cursor ? placeTold(cursor.head, room.doc) : null;
  if (view && head) {
    const at = absolute(view, head);
    if (at !== null) writing.show(at);
    return;
  }
  writing.fore();
  if (person.field) document.getElementById(`field-${person.field.replace('_', '-')}`)?.focus();
}
