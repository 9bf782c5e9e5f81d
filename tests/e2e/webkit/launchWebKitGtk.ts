import type { Browser, BrowserContextOptions, BrowserType } from '@playwright/test';
import { openContext } from './openContext.ts';
import { startDisplay } from './startDisplay.ts';

/** Stands for a browser of Playwright's: every context of it is a WebKitGTK of its own. */
export async function launchWebKitGtk(
  webkit: BrowserType,
  driver: string,
  browser: string,
): Promise<Browser> {
  const display = await startDisplay();
  const place = { driver, browser, display: display.name };
  const launched = {
    newContext: (options: BrowserContextOptions = {}) => openContext(webkit, place, options),
    close: () => display.end(),
    _connection: {},
  };
  return launched as unknown as Browser;
}
