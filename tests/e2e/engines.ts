import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';
import { chromium as chromiumEngine } from '../run/engines.mjs';
import { findBrowsers } from '../run/findBrowsers.mjs';
import { machine } from '../run/machine.mjs';

type Use = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

/** A browser engine that tests run in: how it is started, and how at the size of a phone. */
export type Engine = {
  readonly name: string;
  readonly isThere: boolean;
  /** Milliseconds that a test may take, where the engine needs more than the others. */
  readonly timeout?: number;
  /** How often a failed test is tried again, where the driver of the engine may stumble; a run's last lines name it. */
  readonly retries?: number;
  readonly desktop: Use;
  readonly phone: Use;
};

const { CI, FIREFOX_PATH, WEBKIT_PATH } = process.env;

const retries = CI ? 1 : 0;

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** The one that the runner has found, or else the first that is installed; Playwright's own needs no path. */
const [chromiumPath] = findBrowsers(chromiumEngine, machine);

const chromium: Use = {
  browserName: 'chromium',
  launchOptions: {
    ...(chromiumPath && { executablePath: chromiumPath }),
    // It would ask its maker's hosts for updates and the like, which no test wants.
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  },
};

/** What Firefox knows a pointer by, in sums: 1 is coarse, 2 fine, 4 can hover. */
const pointer = (capabilities: number) => ({
  'ui.primaryPointerCapabilities': capabilities,
  'ui.allPointerCapabilities': capabilities,
});

/** An installed Firefox, spoken to in WebDriver BiDi: what cannot be asked of it later is a preference at its start. */
const firefox = (preferences: Readonly<Record<string, number>>): Use => ({
  browserName: 'firefox',
  channel: 'moz-firefox',
  // Its recordings take it longer than most tests do, and what waits a second then waits in vain.
  trace: 'off',
  launchOptions: {
    ...(FIREFOX_PATH && { executablePath: FIREFOX_PATH }),
    firefoxUserPrefs: {
      ...preferences,
      // A page may read the clipboard without asking the reader first.
      'dom.events.testing.asyncClipboard': true,
      // Back loads a page again, which the driver waits for in vain where it was only put aside.
      'browser.sessionhistory.max_total_viewers': 0,
      // Scrollbars take no room, as in the other engines here.
      'ui.useOverlayScrollbars': 1,
    },
  },
});

/** An installed WebKitGTK; `webkit/test.ts` says how it is driven. */
const webkit: Use = { browserName: 'webkit', trace: 'off' };

/** Every engine that the suite knows; one that is not there is left out. */
export const engines: readonly Engine[] = [
  {
    name: 'chromium',
    isThere: true,
    desktop: { ...chromium, ...desktop },
    phone: { ...chromium, ...phone, isMobile: true },
  },
  {
    name: 'firefox',
    isThere: Boolean(FIREFOX_PATH),
    retries,
    desktop: { ...firefox(pointer(6)), ...desktop },
    phone: { ...firefox({ ...pointer(1), 'dom.w3c_touch_events.enabled': 1 }), ...phone },
  },
  {
    name: 'webkit',
    isThere: Boolean(WEBKIT_PATH),
    // Each test starts a browser of its own, which draws without a graphics card.
    timeout: 120_000,
    retries,
    desktop: { ...webkit, ...desktop },
    phone: { ...webkit, ...phone },
  },
];
