import { chromium as playwrightChromium } from '@playwright/test';

/**
 * Where a browser engine may be found: the variable that names it, the commands it goes by, its places on macOS
 * and under the program folders of Windows, and Playwright's own.
 *
 * @typedef {object} Engine
 * @property {string} variable
 * @property {readonly string[]} commands
 * @property {readonly string[]} macPaths
 * @property {readonly string[]} windowsPaths
 * @property {string} ownPath
 * @property {string} installCommand gets Playwright's own
 * @property {string} advice what to do where there is none, as one sentence
 */

/** @type {Engine} */
export const chromium = {
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  macPaths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  windowsPaths: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  ownPath: playwrightChromium.executablePath(),
  installCommand: 'npx --no playwright install chromium',
  advice:
    'No browser found and none could be downloaded: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
};
