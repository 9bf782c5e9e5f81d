/**
 * Once a dialog is closed, focuses what had the focus before it, or where that is gone, what is there instead; unless
 * something has it: the browser gives it back by itself where it can.
 */
export function giveFocusBack(opener: Element | null, button: HTMLElement | null): void {
  const before = opener === document.body ? null : opener;
  requestAnimationFrame(() => {
    // On a phone an open sheet lies over the masthead, which then takes no focus.
    for (const each of [before, button, document.querySelector('aside'), firstLink()])
      if (isFocusLost() && each instanceof HTMLElement) each.focus();
  });
}

const firstLink = (): Element | null => document.querySelector('h1 a');

/** Chromium leaves the focus for a while in a dialog that is closed. */
const isFocusLost = (): boolean =>
  document.activeElement === document.body ||
  document.activeElement?.closest('dialog:not([open])') != null;
