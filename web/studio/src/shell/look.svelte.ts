// How the studio looks and listens in this browser: theme, text size, single keys. Kept here and nowhere else.
export type Theme = 'system' | 'light' | 'dark';
export type Size = 'usual' | 'large' | 'larger';

export const THEMES: Theme[] = ['system', 'light', 'dark'];
export const SIZES: Size[] = ['usual', 'large', 'larger'];

function kept<T extends string>(name: string, all: readonly T[], usual: T): T {
  try {
    const value = localStorage.getItem(name) as T | null;
    return value && all.includes(value) ? value : usual;
  } catch {
    return usual;
  }
}

function keep(name: string, value: string, usual: string): void {
  try {
    if (value === usual) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

let theme = $state(kept('theme', THEMES, 'system'));
let size = $state(kept('text-size', SIZES, 'usual'));
let letters = $state(kept('single-keys', ['on', 'off'] as const, 'on') === 'on');

export const look = {
  get theme(): Theme {
    return theme;
  },
  set theme(value: Theme) {
    theme = value;
    keep('theme', value, 'system');
    if (value === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = value;
  },
  get size(): Size {
    return size;
  },
  set size(value: Size) {
    size = value;
    keep('text-size', value, 'usual');
    if (value === 'usual') delete document.documentElement.dataset['size'];
    else document.documentElement.dataset['size'] = value;
  },
  /** Whether single letters act (WCAG 2.1.4 lets them be switched off). */
  get letters(): boolean {
    return letters;
  },
  set letters(value: boolean) {
    letters = value;
    keep('single-keys', value ? 'on' : 'off', 'on');
  },
};
