/** @import { Engine } from './engine.ts' */

/** @type {Engine} */
export const chromium = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  // The headless shell takes half the time of the same browser with windows.
  commands: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  macPaths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windowsPaths: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  advice:
    'No Chromium found and none could be downloaded: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.',
};

/** @type {Engine} */
export const firefox = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  macPaths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  windowsPaths: ['Mozilla Firefox\\firefox.exe'],
  advice: 'No Firefox found: install Firefox, or set FIREFOX_PATH to one.',
};

/** Where systems keep the plain browser that comes with WebKitGTK. */
export const miniBrowserPaths = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/webkit2gtk-4.1/MiniBrowser',
];

/** @type {Engine} */
export const webkit = {
  name: 'WebKit',
  variable: 'WEBKIT_PATH',
  commands: ['WebKitWebDriver'],
  macPaths: [],
  windowsPaths: [],
  needs: [miniBrowserPaths, ['Xvfb']],
  advice:
    'No WebKitGTK found: install WebKitWebDriver with its MiniBrowser (Debian: webkit2gtk-driver) and Xvfb.',
};
