// What can be put into a text, as the slash menu and the toolbar offer it: one table.
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { factBox, put, quotation, table } from '../blocks/blocks';
import type { IconName } from '../icons';
import { shape } from './lineup';

export interface Entry {
  /** Names its words: `editor-put-NAME`. */
  name: 'subheading' | 'picture' | 'quotation' | 'bullets' | 'numbers' | 'table' | 'fact-box' | 'related' | 'embed';
  icon: IconName;
  /** What people type after the stroke, beside the word of their own language. */
  typed: string;
  act: (view: EditorView) => void;
}

/** What needs a choice first is asked of the screen. */
export interface Choices {
  picture: () => void;
  embed: () => void;
  related: () => void;
}

const run = (command: Command) => (view: EditorView) => {
  command(view.state, view.dispatch, view);
  view.focus();
};

export const insertions = (ask: Choices): Entry[] => [
  { name: 'subheading', icon: 'heading', typed: 'heading subhead h2', act: run(shape('subheading')) },
  { name: 'picture', icon: 'picture', typed: 'image photo picture', act: ask.picture },
  { name: 'quotation', icon: 'quote', typed: 'quote quotation blockquote', act: (view) => put(view, quotation()) },
  { name: 'bullets', icon: 'bullets', typed: 'list bullets ul', act: run(shape('bullet_list')) },
  { name: 'numbers', icon: 'numbers', typed: 'list numbers ol', act: run(shape('ordered_list')) },
  { name: 'table', icon: 'table', typed: 'table', act: (view) => put(view, table()) },
  { name: 'fact-box', icon: 'box', typed: 'fact box info', act: (view) => put(view, factBox()) },
  { name: 'related', icon: 'story', typed: 'related story card', act: ask.related },
  { name: 'embed', icon: 'embed', typed: 'embed youtube vimeo mastodon bluesky soundcloud video audio', act: ask.embed },
];
