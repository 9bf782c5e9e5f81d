import type { JSHandle, Page } from '@playwright/test';
import type { Done } from './actions.ts';

/** Where the focus was before a key: on which element, and whether the page's window had it. */
export type Before = { readonly focused: Element | null; readonly inWindow: boolean };

/** Notes where the focus is; to be given up after use, as what is held on to lives on in the page. */
export const noteFocus = (page: Page): Promise<JSHandle<Before>> =>
  page.evaluateHandle(() => ({
    focused: document.activeElement,
    inWindow: document.hasFocus(),
  }));

/**
 * How a person who uses the keys has lost sight of where they are, by one key from where they were `before`; nothing
 * if they have not. Tab may leave the page for the browser's own buttons; where a key moves nothing, what was scrolled
 * out of sight may stay there, and so it may where a dialog that is closed gives the focus back.
 *
 * After such a Tab Firefox's driver gives keys to the page all the same, but its window has no focus and tells the
 * page of no change of it. A person's keys go to the browser's buttons then: only where the window had the focus is
 * a lost one held against the page.
 */
export const loseFocus = (
  page: Page,
  before: JSHandle<Before>,
  { said }: Done,
): Promise<string | undefined> =>
  page.evaluate(
    ([{ focused: was, inWindow }, mayLeave]) => {
      const focused = document.activeElement;
      const hadFocus = inWindow && was !== null && was !== document.body;
      if (!focused || focused === document.body)
        return hadFocus && !mayLeave ? 'the focus is nowhere' : undefined;
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const place = `${Math.round(left)}, ${Math.round(top)}`;
      const what = `${focused.outerHTML.slice(0, 120)} has the focus, out of sight at ${place}`;
      const isGivenBack = was?.closest('dialog:not([open])') != null;
      return isSeen || isGivenBack || focused === was ? undefined : what;
    },
    [before, said.endsWith('Tab')] as const,
  );
