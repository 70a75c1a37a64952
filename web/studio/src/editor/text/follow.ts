// Going to where somebody else is: their cursor in the text, or the field they are in.
import { createRelativePositionFromJSON } from 'yjs';
import type { Present } from '../room/people.svelte';
import { absolute } from './put-back';
import type { Room } from '../room/room.svelte';
import type { Writing } from './writing.svelte';

export function goTo(person: Present, room: Room, writing: Writing): void {
  const cursor: unknown = room.awareness.getStates().get(person.client)?.['cursor'];
  const { view } = writing;
  if (view && typeof cursor === 'object' && cursor !== null && 'head' in cursor) {
    const at = absolute(view, createRelativePositionFromJSON(cursor.head));
    if (at !== null) writing.show(at);
    return;
  }
  writing.fore();
  if (person.field) document.getElementById(`field-${person.field.replace('_', '-')}`)?.focus();
}
