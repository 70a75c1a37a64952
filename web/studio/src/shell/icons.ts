// The drawings of the studio's icons: strokes on a field of 24 by 24.
export const icons = {
  desk: 'M4 5h16M4 10h16M4 15h10M4 20h7',
  fronts: 'M4 4h16v16H4zM4 11h16M12 11v9',
  languages: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.2 3.2 0 0 1 0 6M17.5 14a6 6 0 0 1 4 6',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21a8 8 0 0 1 16 0',
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14M16.5 16.5 21 21',
  plus: 'M12 5v14M5 12h14',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4',
  redo: 'm16 5 4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h4',
  down: 'm6 9 6 6 6-6',
  right: 'm9 6 6 6-6 6',
  close: 'M5 5l14 14M19 5 5 19',
  up: 'M12 19V5M6 11l6-6 6 6',
  check: 'm4 12.5 5 5L20 6.5',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.8v.2',
  clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M12 7v5l3.5 2',
  board: 'M4 4h4.5v16H4zM9.8 4h4.5v11H9.8zM15.5 4H20v8h-4.5z',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  key: 'M15 3a6 6 0 1 1-5.2 9L3 19v2h3l1.5-1.5V17H10l2.2-2.2M16 7.5h.01',
  out: 'M10 4H4v16h6M14 8l4 4-4 4M18 12H9',
  save: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  link: 'M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1',
  tag: 'M4 12V4h8l8 8-8 8zM8 8h.01',
  page: 'M3 9h18M3 5h18v14H3zM7 7h.01',
  screen: 'M3 5h18v12H3zM8 21h8M10.5 8.5v5l4-2.5z',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6z',
} as const;

export type IconName = keyof typeof icons;

/** Icons that point along the line turn round in scripts that run the other way. */
export const turning: ReadonlySet<string> = new Set(['right', 'undo', 'redo', 'out', 'desk', 'list']);
