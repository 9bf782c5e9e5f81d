import type { BrowserContext, BrowserContextOptions, BrowserType } from '@playwright/test';
import { openContext } from './openContext.ts';
import { startDisplay } from './startDisplay.ts';

type Launched = {
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
  readonly _connection: object;
};

/** Stands for a browser of Playwright's: every context of it is a WebKitGTK of its own. */
export async function launchWebKitGtk(
  webkit: BrowserType,
  driver: string,
  browser: string,
): Promise<Launched> {
  const display = await startDisplay();
  const place = { driver, browser, display: display.name };
  return {
    newContext: (options = {}) => openContext(webkit, place, options),
    close: () => display.end(),
    _connection: {},
  };
}
