// How far a story is on its desk, by that desk's own stages, and moving it on from where it is written.
import { get, put } from '../api/api';
import type { Assignment, DeskLine, Page, Stage, StoryLine } from '../desk/shapes';
import { stageName, stagesOf, stateOf, type Standing } from '../desk/stage';
import { complain, say } from '../shell/toasts.svelte';
import { t } from '../words/words.svelte';

export class Progress {
  private assignment = $state.raw<Assignment | null>(null);
  private desks = $state.raw<DeskLine[]>([]);
  private line = $state.raw<StoryLine | null>(null);
  /** Whoever sits here may move it. */
  may = $state(false);

  constructor(private readonly story: number) {}

  /** None for a story that is on no desk yet. */
  get stages(): Stage[] {
    return this.assignment ? stagesOf(this.desks, this.assignment.desk) : [];
  }

  get at(): Stage | undefined {
    const key = this.assignment?.stage;
    return key === undefined ? undefined : (this.stages.find((stage) => stage.key === key) ?? { key });
  }

  /** What the desk's list calls its state, once it has been looked up there. */
  called(state: string): Standing | null {
    return this.line?.state === state ? stateOf(this.line) : null;
  }

  /** What whoever assigned it wants, if they said so. */
  get order(): Pick<Assignment, 'due' | 'note'> | null {
    return this.assignment?.due || this.assignment?.note ? this.assignment : null;
  }

  async look(): Promise<void> {
    try {
      // The list finds a story by its number, and says what may be done with it.
      const [page, desks] = await Promise.all([get<Page>(`stories?q=${this.story}&limit=10`), get<DeskLine[]>('desks')]);
      const line = page.value.stories.find(({ id }) => id === this.story);
      this.desks = desks.value;
      this.line = line ?? null;
      this.assignment = line?.assignment ?? null;
      this.may = line?.verbs.includes('assign') ?? false;
    } catch {
      // Without an answer it stands where it was last seen.
    }
  }

  /** Answers whether it went; the way back is offered. */
  async move(to: string, headline: string): Promise<boolean> {
    const stood = this.assignment;
    if (!stood || stood.stage === to) return false;
    const { desk, due, note, version } = stood;
    try {
      const change = { desk, stage: to, people: stood.people.map(({ id }) => id), due, note };
      this.assignment = (await put<Assignment>(`stories/${this.story}/assignment`, change, `"${version}"`)).value;
      const stage = this.at ? stageName(this.at) : to;
      say(t('desk-moved', { story: headline, stage }), { text: t('shell-undo'), run: () => void this.move(stood.stage, headline) });
      return true;
    } catch (refused) {
      complain(refused);
      await this.look();
      return false;
    }
  }
}
