import type { Locator } from '@playwright/test';

/**
 * Puts a text into a field in place of what is there, at once, as pasting it does. Firefox's driver writes what `fill`
 * is given, and what no key stands for, past the page, which then takes nothing to have changed.
 */
export async function enterText(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.selectText();
  await field.evaluate((_, given) => {
    document.execCommand(given ? 'insertText' : 'delete', false, given);
  }, text);
}
