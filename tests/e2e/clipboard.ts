import type { BrowserContext, Page } from '@playwright/test';

/** Lets pages copy without asking; only Chromium would ask. */
export async function allowCopying(context: BrowserContext): Promise<void> {
  if (context.browser()?.browserType().name() === 'chromium')
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** What a person would paste: into a field that is there for that alone, as no engine's rules for reading are the other's. */
export async function readClipboard(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+v');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#pasted');
    field?.remove();
    return field?.value ?? '';
  });
}
