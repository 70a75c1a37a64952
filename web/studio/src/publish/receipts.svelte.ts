// The receipts of this session, by story: what readers were seen to get stays on record when the panel is opened again.
import { SvelteMap } from 'svelte/reactivity';
import { receipt, type Receipt } from './story';

export const receipts = new SvelteMap<number, Receipt>();

export async function measure(story: number): Promise<void> {
  receipts.set(story, await receipt(story));
}
