// Names of those who do something: people and tokens have their own; what the house does by itself is called in the language of whoever reads.
import { t } from '../words/words.svelte';

/** `name` is what the log of acts keeps. */
export function somebody(name: string): string {
  if (name === 'the clock') return t('somebody-clock');
  return name === 'house' ? t('somebody-house') : name;
}
