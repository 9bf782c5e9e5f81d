import { useSyncExternalStore } from 'react';

/** The page's colours: the system's, or what a reader chose instead. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'kubok-theme';
const listeners = new Set<() => void>();

const isTheme = (value: unknown): value is Theme =>
  value === 'system' || value === 'light' || value === 'dark';

const currentTheme = (): Theme => {
  const value = document.documentElement.dataset['theme'];
  return isTheme(value) ? value : 'system';
};

/** Shows a theme without keeping it. */
const showTheme = (theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme;
};

/** Chooses a theme, for this visit at least. */
function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
  showTheme(theme);
  for (const notify of listeners) notify();
}

const subscribe = (notify: () => void) => {
  listeners.add(notify);
  return () => listeners.delete(notify);
};

/** The theme in force, and how to choose another. */
export const useTheme = (): readonly [Theme, (theme: Theme) => void] => [
  useSyncExternalStore(subscribe, currentTheme, () => 'system'),
  chooseTheme,
];
