import { expect, type Page } from '@playwright/test';

/**
 * Gives the page's window the focus back that a key took from it to the browser's own buttons. Firefox's driver gives
 * keys and clicks to the page all the same, but the page is told of no change of its focus then, which no person can
 * bring about. Neither a click nor a window brought to the front gives it back; a tab that the page opened does when it
 * is closed.
 */
export async function returnFocus(page: Page): Promise<void> {
  if (await page.evaluate(() => document.hasFocus())) return;
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => void window.open('about:blank'));
  await (await opened).close();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
}
