import { findFocus, focusFirst, isFocusLost, noteFocus } from './focus.ts';
import {
  deleteEntry,
  loadEntries,
  newKey,
  readEntry,
  readKey,
  storeEntries,
  writeEntry,
  type Entry,
  type NotedFocus,
} from './historyEntry.ts';

/** The parts of the page that may scroll by themselves; which of them do depends on the screen. */
const PARTS = ['html', 'main', 'aside'] as const;

/** Stop after so many milliseconds; a later jump would be disorienting. */
const PATIENCE = 2000;

const state = {
  /** The present history entry. */
  key: '',
  path: '',
  focus: undefined as NotedFocus | undefined,
  /** What is to be restored once the page of the entry is rendered. */
  pending: undefined as Entry | undefined,
  /** The animation frame of the next attempt; 0 while nothing is being restored. */
  frame: 0,
};

/** The place that the address names: of an opened cup it stands in the query. */
const placeNow = (): string =>
  location.pathname + (new URLSearchParams(location.search).get('at') ?? '');

const partOf = (name: string): Element | null => document.querySelector(name);

/**
 * Restores scroll positions and focus when a reader returns to a history entry by Back, Forward or reload, for the
 * whole document.
 */
export function startScrollRestoration(): void {
  history.scrollRestoration = 'manual';
  loadEntries();
  enterEntry();
  restoreEntry();
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && !state.frame) state.focus = noteFocus(target) ?? state.focus;
  });
  for (const kind of ['wheel', 'pointerdown', 'keydown'])
    document.addEventListener(kind, stopRestoring, { capture: true, passive: true });
  window.addEventListener('popstate', () => {
    saveEntry();
    enterEntry();
  });
  window.addEventListener('pagehide', () => {
    saveEntry();
    storeEntries();
  });
}

/** Saves how the page is left, before another history entry takes its place. */
export function saveEntry(): void {
  if (!state.frame && !state.pending)
    writeEntry(state.key, { ...readScroll(), focus: state.focus });
}

/** Lets the page at a path of this host, which is about to be loaded, begin scrolled as this one is. */
export const carryScroll = (pathname: string): void => writeEntry(pathname, readScroll());

const readScroll = (): Entry => ({
  scroll: PARTS.map((name) => Math.round(partOf(name)?.scrollTop ?? 0)),
});

/** Begins a history entry that was just pushed, where nothing is to be restored. */
export function beginEntry(): void {
  stopRestoring();
  state.key = readKey() ?? '';
  state.path = placeNow();
  state.focus = undefined;
  state.pending = undefined;
}

/**
 * Restores the present history entry, if a reader has returned to it; called once its page is rendered. Where no focus
 * was saved, a focus that the navigation took away goes to the first of the selectors, as soon as the page has one.
 */
export function restoreEntry(selectors?: readonly string[]): void {
  const entry = state.pending;
  state.pending = undefined;
  tryEachFrame(() => {
    const isScrolled = !entry || restoreScroll(entry);
    const isFocused = entry?.focus
      ? restoreFocus(entry.focus)
      : !selectors || !isFocusLost() || focusFirst(selectors);
    return isScrolled && isFocused;
  });
}

/** Goes on from the history entry that the browser has returned to. */
function enterEntry(): void {
  const left = state.path;
  beginEntry();
  if (state.key === '') nameEntry();
  const entry = readEntry(state.key) ?? readEntry(location.pathname);
  deleteEntry(location.pathname);
  state.focus = entry?.focus;
  // Within a page the view itself answers to the address: the line of the record, the highlighted road.
  if (left !== state.path) state.pending = entry;
}

/** Gives a key to an entry that the browser made. */
function nameEntry(): void {
  state.key = newKey();
  try {
    history.replaceState({ key: state.key }, '');
  } catch {
    // Too many calls: this one entry is not restored.
  }
}

/** A page is rendered over several frames, as its code arrives: tries until it works or the reader does something. */
function tryEachFrame(attempt: () => boolean, end = performance.now() + PATIENCE): void {
  stopRestoring();
  if (attempt()) return;
  if (performance.now() < end)
    state.frame = requestAnimationFrame(() => tryEachFrame(attempt, end));
  else if (isFocusLost()) focusFirst(['main']);
}

function stopRestoring(): void {
  cancelAnimationFrame(state.frame);
  state.frame = 0;
}

function restoreFocus(noted: NotedFocus): boolean {
  const element = findFocus(noted);
  if (element && element !== document.activeElement) element.focus({ preventScroll: true });
  return Boolean(element);
}

/** Scrolls each part; true once all are where they were. */
const restoreScroll = ({ scroll }: Entry): boolean =>
  PARTS.map((name, index) => scrollTo(partOf(name), scroll[index] ?? 0)).every(Boolean);

function scrollTo(part: Element | null, top: number): boolean {
  if (part && Math.abs(part.scrollTop - top) > 1) part.scrollTop = top;
  return Math.abs((part?.scrollTop ?? 0) - top) <= 1;
}
