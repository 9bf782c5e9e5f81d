import type { Locator, Page } from '@playwright/test';

/** The parts of the page that tests look at, found as a reader of any kind finds them. */
export type Parts = {
  readonly bracket: Locator;
  /** Beside the bracket: the overview, or the tie that is open. */
  readonly panel: Locator;
  /** Every tie of the bracket, in the order in which it is read. */
  readonly ties: Locator;
  readonly tie: (id: string) => Locator;
};

/** The parts of a page that shows a cup. */
export function partsOf(page: Page): Parts {
  const bracket = page.getByRole('region', { name: 'Bracket' });
  return {
    bracket,
    panel: page.getByRole('complementary'),
    ties: bracket.locator('[data-tie]'),
    tie: (id) => bracket.locator(`[data-tie="${id}"]`),
  };
}
