// What the palette offers on the story screen.
import type { Way } from '../desk/spike';
import { stageName } from '../desk/stage';
import { go } from '../shell/router.svelte';
import type { Command } from '../shell/place.svelte';
import { t } from '../words/words.svelte';
import type { Progress } from './stage.svelte';

interface Offers {
  id: number;
  headline: string;
  /** A draft goes from stage to stage, by whoever may move it. */
  progress: Progress | null;
  locked: boolean;
  suggesting: boolean;
  publishes: boolean;
  publish: () => void;
  preview: () => void;
  name: () => void;
  comment: () => void;
  suggest: (on: boolean) => void;
  find: () => void;
  count: () => void;
  source: (() => void) | null;
  /** Onto the spike, or off it. */
  spike: { way: Way; run: () => void } | null;
}

export function commands(on: Offers): Command[] {
  const leads = (id: string, text: string, path: string): Command => ({ id, text, run: () => go(`${path}/${on.id}`) });
  const stages = on.progress?.stages.filter((stage) => stage.key !== on.progress?.at?.key) ?? [];
  const writes: Command[] = [
    { id: 'name', text: t('editor-name-version'), run: on.name },
    { id: 'comment', text: t('editor-comment-new'), run: on.comment },
    { id: 'suggest', text: t(on.suggesting ? 'editor-do-write' : 'editor-do-suggest'), run: () => on.suggest(!on.suggesting) },
  ];
  return [
    { id: 'publish', text: t(on.publishes ? 'editor-publish' : 'editor-checklist'), run: on.publish },
    { id: 'preview', text: t('preview-title'), run: on.preview },
    ...(on.locked ? [] : writes),
    { id: 'find', text: t('editor-find'), run: on.find },
    { id: 'count', text: t('editor-do-count'), run: on.count },
    ...(on.source ? [{ id: 'source', text: t('key-source'), run: on.source }] : []),
    ...stages.map((stage) => ({ id: `stage-${stage.key}`, text: t('editor-do-stage', { stage: stageName(stage) }), run: () => void on.progress?.move(stage.key, on.headline) })),
    ...(on.spike ? [{ id: 'spike', text: t(`desk-${on.spike.way}`), run: on.spike.run }] : []),
    leads('translations', t('translations-title'), 'translations'),
    leads('history', t('publish-history-title'), 'publish'),
  ];
}
