// Whether somebody else has published the story while it was being written, who it was, and between which two texts the difference lies.
import { history, type Act } from '../publish/story';
import type { StoryInFull } from './story';

const OUT = new Set(['publish', 'publish-on-time', 'correct']);

export interface News {
  by: string;
  from: number;
  to: number;
}

export class Published {
  news = $state.raw<News | null>(null);

  constructor(private readonly me: string) {}

  /** Holds what stands now against what stood when it was last looked at. */
  async look(before: StoryInFull, now: StoryInFull): Promise<void> {
    const to = now.published_revision;
    if (to === null || now.last_published === before.last_published) return;
    const act = (await history(now.id).catch((): Act[] => [])).findLast(({ what }) => OUT.has(what));
    if (!act || act.by === this.me) return;
    const had = before.published_revision ?? before.revision;
    this.news = { by: act.by, from: had < to ? had : Math.max(1, to - 1), to };
  }
}
