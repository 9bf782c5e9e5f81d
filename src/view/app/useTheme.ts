import { useSyncExternalStore } from 'react';

/** The page's colours: the system's, or a reader's choice. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'kubok-theme';
const listeners = new Set<() => void>();

const isTheme = (value: unknown): value is Theme =>
  value === 'system' || value === 'light' || value === 'dark';

const currentTheme = (): Theme => {
  const value = document.documentElement.dataset['theme'];
  return isTheme(value) ? value : 'system';
};

/** Shows a theme without storing it. */
const showTheme = (theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme;
};

/** Sets a theme. True if the browser stores it for the next visit. */
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

/** The current theme, and a setter that returns true if the browser stores the choice. */
export const useTheme = (): readonly [Theme, (theme: Theme) => boolean] => [
  useSyncExternalStore(subscribe, currentTheme, () => 'system'),
  chooseTheme,
];
