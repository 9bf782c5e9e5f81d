import type { Page } from '@playwright/test';

/**
 * Waits until nothing scrolls any more. A key like End lets the browser scroll for a while, and what a person does next
 * is done where that has come to rest; within milliseconds it would be scrolled away again.
 */
export async function waitForRest(page: Page): Promise<void> {
  const [before, after] = await page.evaluate(async () => {
    const parts = ['html', 'main', 'aside'].map((part) => document.querySelector(part));
    const start = parts.map((part) => part?.scrollTop).join(' ');
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    return [start, parts.map((part) => part?.scrollTop).join(' ')];
  });
  if (before !== after) await waitForRest(page);
}
