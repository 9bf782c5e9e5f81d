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

/** Chooses a theme, for this visit at least; whether the browser keeps it for the next. */
function chooseTheme(theme: Theme): boolean {
  showTheme(theme);
  for (const notify of listeners) notify();
  try {
    localStorage.setItem(KEY, theme);
    return true;
  } catch {
    return false;
  }
}

const subscribe = (notify: () => void) => {
  listeners.add(notify);
  return () => listeners.delete(notify);
};

/** The theme in force, and how to choose another, which says whether the browser keeps it. */
export const useTheme = (): readonly [Theme, (theme: Theme) => boolean] => [
  useSyncExternalStore(subscribe, currentTheme, () => 'system'),
  chooseTheme,
];
