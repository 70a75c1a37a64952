// The text under the hands: its view, its state for buttons and menus, and the quieter copy for counts and lists, which follows when the
// fingers rest so that typing never waits for them.
import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { has, may } from './marks';
import { afterPaint } from './paint';
import { markType } from './schema';
import { setSuggesting, suggesting } from '../notes/suggest';

/** So long the fingers rest before counts and lists follow, and so long they follow at the latest. */
const RESTS = 200;
const AT_LATEST = 1_500;

export class Writing {
  view = $state.raw<EditorView | null>(null);
  /** As it was when it was last painted: buttons follow what is typed, and never hold it up. */
  state = $state.raw<EditorState | null>(null);
  /** The document as it was when the fingers last rested. */
  text = $state.raw<Node | null>(null);
  /** The newest document, for this class alone: what asks whether it changed must not follow it. */
  private doc: Node | null = null;
  private newest: EditorState | null = null;
  private painting: (() => void) | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that counts and lists do not know. */
  private since: number | undefined;

  /** Brings the text to the fore; a narrow screen may show its side instead. */
  fore: () => void = () => undefined;

  begin(view: EditorView): void {
    this.view = view;
    this.state = view.state;
    this.text = this.doc = view.state.doc;
  }

  heard(state: EditorState): void {
    const changed = this.doc !== state.doc;
    this.doc = state.doc;
    this.newest = state;
    this.painting ??= afterPaint(() => {
      this.painting = null;
      this.state = this.newest;
    });
    if (!changed) return;
    this.since ??= performance.now();
    clearTimeout(this.resting);
    this.resting = setTimeout(this.rest, Math.min(RESTS, this.since + AT_LATEST - performance.now()));
  }

  private readonly rest = (): void => {
    this.since = undefined;
    this.text = this.doc;
  };

  end(): void {
    clearTimeout(this.resting);
    this.painting?.();
    this.view = null;
  }

  get suggests(): boolean {
    return this.state !== null && suggesting(this.state);
  }

  suggest(on: boolean): void {
    if (this.view) setSuggesting(this.view, on);
  }

  run(command: Command): void {
    const { view } = this;
    if (!view?.editable) return;
    command(view.state, view.dispatch, view);
    view.focus();
  }

  can(command: Command): boolean {
    return this.state !== null && command(this.state);
  }

  focus(): void {
    this.fore();
    this.view?.focus();
  }

  /** Brings a place of the text on screen and selects it. */
  show(from: number, to = from): void {
    const { view } = this;
    if (!view) return;
    this.fore();
    const most = view.state.doc.content.size;
    const [start, end] = [view.state.doc.resolve(Math.min(from, most)), view.state.doc.resolve(Math.min(to, most))];
    view.dispatch(view.state.tr.setSelection(TextSelection.between(start, end)).scrollIntoView());
    view.focus();
  }

  /** Whether a mark can be put on what is selected, or taken off it. */
  may(mark: string): boolean {
    return this.state !== null && may(this.state, markType(mark));
  }

  has(mark: string): boolean {
    return this.state !== null && has(this.state, markType(mark));
  }
}
