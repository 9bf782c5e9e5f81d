import type { Page } from '@playwright/test';

/** Lays a style over a page; as a sheet that a script makes, since its policy lets no style stand between its lines. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
