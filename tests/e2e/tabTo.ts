import type { Locator, Page } from '@playwright/test';

/** Presses Tab until the focus is on one of the wanted elements; at most so often as there may be links. */
export async function tabTo(page: Page, wanted: Locator): Promise<Locator> {
  const found = wanted.and(page.locator(':focus'));
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await found.count()) return found;
  }
  throw new Error('Tab does not lead there');
}
