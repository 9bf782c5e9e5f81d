/** @import { Engine } from './engine.ts' */

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
  projects: 'webkit-*',
  demanded: 'in CI',
  advice:
    'No WebKitGTK to test in found: install WebKitWebDriver with its MiniBrowser (Debian: webkit2gtk-driver) and Xvfb.',
};
