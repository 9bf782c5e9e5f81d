import { chromium as playwrightChromium } from '@playwright/test';

/** @import { Engine } from './engine.ts' */

/** @type {Engine} */
export const chromium = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  macPaths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  windowsPaths: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  own: {
    path: playwrightChromium.executablePath(),
    installCommand: 'npx --no playwright install chromium',
  },
  projects: 'chromium-*',
  demanded: 'always',
  advice:
    'No browser found and none could be downloaded: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
};
