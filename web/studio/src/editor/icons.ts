// The drawings on buttons: strokes on a square of 24, as in the house's mock-ups.
export const ICONS = {
  heading: 'M6 5v14M18 5v14M6 12h12',
  quote: 'M5 16c3-1 4-3 4-8H4v6h4M15 16c3-1 4-3 4-8h-5v6h4',
  bullets: 'M9 6h11M9 12h11M9 18h11M4 6h.010M4 12h.010M4 18h.010',
  numbers: 'M10 6h10M10 12h10M10 18h10M4 4h1v4M4 11h2l-2 3h2M4 16h2v4H4',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7L12 6.300M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700L12 17.700',
  picture: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 17l5-5 4 4 3-3 4 4',
  table: 'M4 5h16v14H4zM4 10h16M4 15h16M10 5v14',
  'row-add': 'M4 4h16v7H4zM12 4v7M12 14v7M8.500 17.500h7',
  'column-add': 'M4 4h7v16H4zM4 12h7M14 12h7M17.500 8.500v7',
  'row-drop': 'M4 4h16v7H4zM12 4v7M8.500 17.500h7',
  'column-drop': 'M4 4h7v16H4zM4 12h7M14 12h7',
  box: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h5',
  story: 'M4 5h16M4 10h16M4 15h10M4 20h7',
  embed: 'M8 7l-5 5 5 5M16 7l5 5-5 5M13 5l-2 14',
  comment: 'M4 5h16v11H9l-5 4z',
  suggest: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  find: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16.5 16.5 21 21',
  undo: 'M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  redo: 'M15 7l5 5-5 5M20 12H10a6 6 0 0 0-6 6',
  language: 'M4 5h9M8 5c0 6-2 9-4 11M6 9c1 3 4 5 7 6M12 20l4-10 4 10M13.500 17h5',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  cloud: 'M7 18a4 4 0 0 1 0-8 5 5 0 0 1 9.600-1A4.500 4.500 0 0 1 17 18zM9.500 13l2 2 3.500-3.500',
  offline: 'M7 18a4 4 0 0 1 0-8 5 5 0 0 1 9.600-1A4.500 4.500 0 0 1 17 18zM4 4l16 16',
  clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l3.500 2',
  back: 'M19 12H5M11 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12l5 5 9-11',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  grip: 'M9 6h.010M15 6h.010M9 12h.010M15 12h.010M9 18h.010M15 18h.010',
} as const;

export type IconName = keyof typeof ICONS;

/** What points along the line turns with the script. */
export const turning = new Set<IconName>(['back', 'undo', 'redo', 'column-add', 'column-drop']);
