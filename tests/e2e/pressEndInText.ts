import type { Page } from '@playwright/test';

/** Presses End where a person clicked into the last heading before: a caret that is still alive would move in it. */
export async function pressEndInText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    text.currentNode = [...document.querySelectorAll('h1, h2')].at(-1) ?? document.body;
    getSelection()?.collapse(text.nextNode(), 1);
  });
  await page.keyboard.press('End');
}
