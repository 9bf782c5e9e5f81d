import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { miniBrowserPaths } from '../../run/engines.mjs';
import { launchWebKitGtk } from './launchWebKitGtk.ts';

const { WEBKIT_PATH } = process.env;

const miniBrowser = miniBrowserPaths.find((path) => existsSync(path)) ?? '';

/** Playwright's test, in which `webkit` is the installed WebKitGTK: Playwright's own cannot be had everywhere. */
export const test = base.extend<object>({
  playwright: [
    async ({ playwright }, give) => {
      if (WEBKIT_PATH) {
        const { webkit } = playwright;
        const launch = () => launchWebKitGtk(webkit, WEBKIT_PATH, miniBrowser);
        Object.assign(webkit, { launch });
      }
      await give(playwright);
    },
    { scope: 'worker' },
  ],
});
