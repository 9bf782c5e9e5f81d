/** @import { Engine } from './engine.ts' */

/** @type {Engine} */
export const firefox = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  macPaths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  windowsPaths: ['Mozilla Firefox\\firefox.exe'],
  projects: 'firefox-*',
  demanded: 'in CI',
  advice: 'No Firefox found: install Firefox, or set FIREFOX_PATH to one.',
};
