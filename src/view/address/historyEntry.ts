/** An element that had the focus: by its `id`, or as the one of an index among the links with one `href`. */
export type NotedFocus =
  | { readonly id: string }
  | { readonly href: string; readonly index: number };

/** What a history entry remembers: how far each scrolling part of the page is scrolled, in pixels, and what had the focus. */
export type Entry = { readonly scroll: readonly number[]; readonly focus?: NotedFocus | undefined };

const STORE = 'kubok-history';

/**
 * The entries by their keys. They are kept here and, over a reload, in the session's storage: keeping them in
 * `history.state` takes a call for each scroll, and Safari allows 100 calls in 30 seconds.
 */
const entries = new Map<string, Entry>();

export const readEntry = (key: string): Entry | undefined => entries.get(key);

export const writeEntry = (key: string, entry: Entry): void => void entries.set(key, entry);

export const deleteEntry = (key: string): void => void entries.delete(key);

/** Makes a key for a new history entry. */
export const newKey = (): string => Math.random().toString(36).slice(2);

/** The key of the present history entry; none where the browser made the entry, as for a typed hash. */
export function readKey(): string | undefined {
  const state: unknown = history.state;
  const hasKey = typeof state === 'object' && state !== null && 'key' in state;
  return hasKey && typeof state.key === 'string' ? state.key : undefined;
}

/** Stores all entries for the session; a browser may refuse storage, and then a reload begins at the top. */
export function storeEntries(): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(Object.fromEntries(entries)));
  } catch {
    // Nothing is lost but the place on the page.
  }
}

/** Reads the entries that this session stored. */
export function loadEntries(): void {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? '{}');
    if (isStored(stored))
      for (const [key, entry] of Object.entries(stored)) entries.set(key, entry);
  } catch {
    // As in `storeEntries`.
  }
}

/** True for what this version stored; an older page of the same session may have stored something else. */
const isStored = (stored: unknown): stored is Record<string, Entry> =>
  typeof stored === 'object' &&
  stored !== null &&
  Object.values(stored).every(
    (entry: unknown) =>
      typeof entry === 'object' &&
      entry !== null &&
      'scroll' in entry &&
      Array.isArray(entry.scroll),
  );
