import type { JSHandle, Page } from '@playwright/test';
import type { Done } from './actions.ts';

/**
 * How a person who uses the keys has lost sight of where they are, by one key from where they were `before`; nothing
 * if they have not. Tab may leave the page for the browser's own buttons, and in Firefox `/` for its own search where the
 * page has no use for it; where a key moves nothing, what was scrolled out of sight may stay there, and so it may where
 * a dialog that is closed gives the focus back.
 */
export const loseFocus = (
  page: Page,
  before: JSHandle<Element | null>,
  { said }: Done,
): Promise<string | undefined> =>
  page.evaluate(
    ([was, mayLeave]) => {
      const focused = document.activeElement;
      const hadFocus = was !== null && was !== document.body;
      if (!focused || focused === document.body)
        return hadFocus && !mayLeave && document.hasFocus() ? 'the focus is nowhere' : undefined;
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const place = `${Math.round(left)}, ${Math.round(top)}`;
      const what = `${focused.outerHTML.slice(0, 120)} has the focus, out of sight at ${place}`;
      const isGivenBack = was?.closest('dialog:not([open])') != null;
      return isSeen || isGivenBack || focused === was ? undefined : what;
    },
    [before, said.endsWith('Tab')] as const,
  );
