import type { NotedFocus } from './historyEntry.ts';

/**
 * True where nothing that a reader can use has the focus: the browser has moved it to `body`, or it is in an inert
 * part or a closed dialog, where Chromium leaves it until the next frame.
 */
export function isFocusLost(): boolean {
  const focused = document.activeElement;
  return (
    focused === null ||
    focused === document.body ||
    focused.closest('[inert], dialog:not([open])') !== null
  );
}

/** Focuses the first element of these selectors that takes the focus, if any does. Links scroll into view, regions do not. */
export function focusFirst(selectors: readonly string[]): boolean {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element || element.closest('[inert]')) continue;
    element.focus({ preventScroll: element.matches('main, aside') });
    if (element === document.activeElement) return true;
  }
  return false;
}

/**
 * Describes a focused element so that `findFocus` finds it again: one with an id outside of dialogs, or a link of the
 * page. Links of the masthead stay from page to page, and the focus with them.
 */
export function noteFocus(element: Element): NotedFocus | undefined {
  if (element.closest('dialog')) return undefined;
  if (element.id) return { id: element.id };
  const href = element.getAttribute('href');
  const index = href === null ? -1 : linksTo(href).findIndex((link) => link === element);
  return href !== null && index >= 0 ? { href, index } : undefined;
}

export const findFocus = (noted: NotedFocus): HTMLElement | null | undefined =>
  'id' in noted ? document.getElementById(noted.id) : linksTo(noted.href)[noted.index];

const linksTo = (href: string): HTMLElement[] =>
  Array.from(document.querySelectorAll<HTMLElement>(':is(main, aside) a')).filter(
    (link) => link.getAttribute('href') === href,
  );

/**
 * The `ref` of a field: takes the focus from it before it leaves the page. Firefox keeps the caret of a field that goes
 * with text selected in it: keys that should scroll then move the caret through the page, and the focus is lost.
 */
export const blurOnUnmount = (field: HTMLElement | null) => () => field?.blur();
