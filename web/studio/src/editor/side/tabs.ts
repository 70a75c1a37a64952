// The tabs at the side of a story, in order.
export const TABS = ['publish', 'details', 'versions', 'notes', 'suggestions'] as const;
export type Tab = (typeof TABS)[number];

/** What a narrow screen shows: the text, what it is translated from, or what is at its side. */
export type Fore = 'text' | 'source' | 'side';
