import { test as base } from '@playwright/test';
import { launchWebKitGtk } from './launchWebKitGtk.ts';

const { WEBKIT_PATH, MINIBROWSER_PATH } = process.env;

/** Playwright's test, in which `webkit` is the installed WebKitGTK: Playwright's own cannot be had everywhere. */
export const test = base.extend<object>({
  playwright: [
    async ({ playwright }, give) => {
      if (WEBKIT_PATH) {
        const { webkit } = playwright;
        webkit.launch = () => launchWebKitGtk(webkit, WEBKIT_PATH, MINIBROWSER_PATH ?? '');
      }
      await give(playwright);
    },
    { scope: 'worker' },
  ],
});
