// The tabs at the side of a story, in order.
export const TABS = ['publish', 'details', 'versions', 'notes', 'suggestions'] as const;
export type Tab = (typeof TABS)[number];
