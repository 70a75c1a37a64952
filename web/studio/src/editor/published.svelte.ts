// What has become of the story while it was being written: that somebody else has published it, and between which two texts the difference lies;
// that a change of its text has taken it off the schedule, or that it could not go out when it was due.
import { history, OUT, type Act } from '../publish/story';
import type { StoryInFull } from './story';

export interface News {
  /** Nobody, where the clock did it. */
  by: string | null;
  from: number;
  to: number;
}

/** What takes a story off the schedule. */
const OFF = new Set(['lose-schedule', 'unschedule', 'hold']);

export class Published {
  news = $state.raw<News | null>(null);
  /** Whose change took it off the schedule; nobody's, where it could not go out, and why. */
  unscheduled = $state.raw<{ by: string | null; mine: boolean; why?: string } | null>(null);

  constructor(private readonly me: string) {}

  /** Holds what stands now against what stood when it was last looked at. */
  async look(before: StoryInFull, now: StoryInFull): Promise<void> {
    if (now.scheduled) this.unscheduled = null;
    else if (before.scheduled && now.state !== 'published') {
      const off = (await acts(now.id)).findLast(({ what }) => OFF.has(what));
      if (off?.what === 'lose-schedule') this.unscheduled = { by: off.by, mine: off.by === this.me };
      if (off?.what === 'hold') this.unscheduled = { by: null, mine: false, why: off.detail };
    }
    const to = now.published_revision;
    if (to === null || now.last_published === before.last_published) return;
    const act = (await acts(now.id)).findLast(({ what }) => OUT.has(what));
    if (!act || act.by === this.me) return;
    const had = before.published_revision ?? before.revision;
    this.news = { by: act.what === 'publish-on-time' ? null : act.by, from: had < to ? had : Math.max(1, to - 1), to };
  }
}

const acts = (story: number): Promise<Act[]> => history(story).catch(() => []);
