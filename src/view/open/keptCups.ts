import { newKey } from '../address/historyEntry.ts';

/**
 * A cup that was opened in this browser: its name and size as read, its text as `encodeText` writes it, and when it was
 * opened last, in milliseconds. A text too long for a link is kept before it is read: its cup has no teams yet.
 */
export type KeptCup = {
  readonly key: string;
  readonly name: string;
  readonly teams: number;
  readonly code: string;
  readonly opened: number;
};

const PREFIX = 'kubok-cup-';
const listeners = new Set<() => void>();

/** The opened cups, the last one first; none where the browser refuses its storage. */
export function readKept(): readonly KeptCup[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .flatMap((name) => parseKept(localStorage.getItem(name)) ?? [])
      .toSorted((a, b) => b.opened - a.opened);
  } catch {
    return [];
  }
}

/**
 * Keeps a cup, in place of the one with this key or, without one, of one with the same text. Gives its key, and none
 * where the browser refuses.
 */
export function keepCup(cup: Omit<KeptCup, 'key'>, inPlaceOf?: string): string | undefined {
  const same = readKept().find(({ code }) => code === cup.code)?.key;
  const key = inPlaceOf ?? same ?? newKey();
  return store(() => localStorage.setItem(PREFIX + key, JSON.stringify({ key, ...cup })))
    ? key
    : undefined;
}

/** Removes an opened cup from this browser. */
export const removeKept = (key: string): boolean =>
  store(() => localStorage.removeItem(PREFIX + key));

/** Hears of every change of the list, in other tabs too. Gives what ends that. */
export function subscribeToKept(notify: () => void): () => void {
  listeners.add(notify);
  window.addEventListener('storage', notify);
  return () => {
    listeners.delete(notify);
    window.removeEventListener('storage', notify);
  };
}

/** Changes the storage; false where the browser refuses or has no room. */
function store(change: () => void): boolean {
  try {
    change();
  } catch {
    return false;
  }
  for (const notify of listeners) notify();
  return true;
}

function parseKept(text: string | null): KeptCup | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True for what this version stored. */
const isKept = (value: unknown): value is KeptCup =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'teams' in value &&
  typeof value.teams === 'number' &&
  'code' in value &&
  typeof value.code === 'string' &&
  'opened' in value &&
  typeof value.opened === 'number';
