// The keys of the text. What belongs to the whole screen (regions, naming a version) is in `Workplace.svelte`.
import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { Command, Plugin } from 'prosemirror-state';
import { leave, outdent } from '../blocks/blocks';
import { attribute, move, shape } from './lineup';
import { may, toggle } from './marks';
import { is, markType } from './schema';
import { down, step, toward } from './table';
import { redo, undo } from './undoing';

/** What a key asks the screen to open. */
export interface Asked {
  link: () => void;
  comment: () => void;
  find: () => void;
  publish: () => void;
  /** Tab in a list, which has one level. */
  flat: () => void;
}

const tell = (act: () => void): Command => (_state, dispatch) => {
  if (dispatch) act();
  return true;
};

/** With nothing selected, or nothing that could be a link, Ctrl-K is the palette's. */
const link = (act: () => void): Command => (state, dispatch) => !state.selection.empty && may(state, markType('link')) && tell(act)(state, dispatch);

/** Whoever presses Tab in a list means a level below, and would find themselves beside the text. */
const inList = (act: () => void): Command => (state, dispatch) => is(state.selection.$from.node(1), 'bullet_list', 'ordered_list') && tell(act)(state, dispatch);

export function keysPlugins(asked: Asked): Plugin[] {
  const own: Record<string, Command> = {
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': toggle(markType('strong')),
    'Mod-i': toggle(markType('emphasis')),
    'Mod-k': link(asked.link),
    'Shift-Mod-7': shape('ordered_list'),
    'Shift-Mod-8': shape('bullet_list'),
    'Shift-Mod-9': attribute,
    'Shift-Mod-m': tell(asked.comment),
    'Mod-f': tell(asked.find),
    // A view keeps every Enter from what is around it.
    'Mod-Enter': tell(asked.publish),
    'Alt-ArrowUp': move(-1),
    'Alt-ArrowDown': move(1),
    ArrowUp: toward('up'),
    ArrowDown: toward('down'),
    ArrowLeft: toward('left'),
    ArrowRight: toward('right'),
    Tab: chainCommands(step(1), inList(asked.flat)),
    'Shift-Tab': step(-1),
    Enter: chainCommands(down, leave),
    'Shift-Enter': chainCommands(down, leave, baseKeymap['Enter'] as Command),
    Backspace: outdent,
  };
  // With Shift held the digit row gives other signs; the key's place is what is meant.
  const digits = keymap(Object.fromEntries(Object.entries({ '&': '7', '/': '7', '*': '8', '(': '8', ')': '9' }).map(([sign, digit]) => [`Mod-${sign}`, own[`Shift-Mod-${digit}`] as Command])));
  return [keymap(own), digits, keymap(baseKeymap)];
}
