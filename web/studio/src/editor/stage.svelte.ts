// How far a story is on its desk, by that desk's own stages, and moving it on from where it is written.
import { get, isNo, put } from '../api/api';
import type { Assignment, DeskLine, Stage } from '../desk/shapes';
import { stageName, stagesOf } from '../desk/stage';
import { complain, say } from '../shell/toasts.svelte';
import { t } from '../words/words.svelte';

export class Progress {
  private assignment = $state.raw<Assignment | null>(null);
  private desks = $state.raw<DeskLine[]>([]);

  constructor(private readonly story: number) {}

  /** None for a story that is on no desk yet. */
  get stages(): Stage[] {
    return this.assignment ? stagesOf(this.desks, this.assignment.desk) : [];
  }

  get at(): Stage | undefined {
    const key = this.assignment?.stage;
    return key === undefined ? undefined : (this.stages.find((stage) => stage.key === key) ?? { key });
  }

  /** What whoever assigned it wants, if they said so. */
  get order(): Pick<Assignment, 'due' | 'note'> | null {
    return this.assignment?.due || this.assignment?.note ? this.assignment : null;
  }

  async look(): Promise<void> {
    try {
      const { value: now } = await get<Assignment | null>(`stories/${this.story}/assignment`);
      if (now && !this.knows(now)) this.desks = (await get<DeskLine[]>('desks')).value;
      // An answer that was overtaken on the line is not news.
      if (!now || now.version >= (this.assignment?.version ?? 0)) this.assignment = now;
    } catch (refused) {
      // Without an answer it stands where it was last seen.
      if (isNo(refused)) this.assignment = null;
    }
  }

  private knows({ desk, stage }: Assignment): boolean {
    return this.desks.find(({ key }) => key === desk)?.stages.some(({ key }) => key === stage) ?? false;
  }

  /** The way back is offered. */
  async move(to: string, headline: string): Promise<void> {
    const stood = this.assignment;
    if (!stood || stood.stage === to) return;
    const { desk, due, note, version } = stood;
    try {
      const change = { desk, stage: to, people: stood.people.map(({ id }) => id), due, note };
      this.assignment = (await put<Assignment>(`stories/${this.story}/assignment`, change, `"${version}"`)).value;
      const stage = this.at ? stageName(this.at) : to;
      say(t('desk-moved', { story: headline, stage }), { text: t('shell-undo'), run: () => void this.move(stood.stage, headline) });
    } catch (refused) {
      complain(refused);
      await this.look();
    }
  }
}
