import {
  errors,
  type BrowserContext,
  type BrowserContextOptions,
  type BrowserType,
  type Page,
} from '@playwright/test';
import { refuseScripts } from '../refuseScripts.ts';
import { completeOptions, connectToInspector, insideOf, setOptions } from './insides.ts';
import { noteRetry } from './noteRetry.ts';
import { takeNativeInput } from './takeNativeInput.ts';
import { refuseOptions, refuseRest } from './notOffered.ts';
import { openInspector } from './openInspector.ts';
import { resizeWindow } from './resizeWindow.ts';
import { startDriver, type Driver } from './startDriver.ts';

/** Where WebKitGTK's driver and its browser are, and the display that they draw on. */
export type Place = { readonly driver: string; readonly browser: string; readonly display: string };

/** A context of Playwright's in a MiniBrowser of its own, with one page, which `newPage` gives. */
export async function openContext(
  webkit: BrowserType,
  place: Place,
  wishes: BrowserContextOptions,
): Promise<BrowserContext> {
  const options = await completeOptions(webkit, wishes);
  refuseOptions(options);
  const driver = await startDriver(place.driver, place.browser, {
    DISPLAY: place.display,
    ...(options.timezoneId && { TZ: options.timezoneId }),
  });
  const transport = await openInspector(driver.inspector);
  const browser = await connectToInspector(webkit, transport);
  const [context] = browser.contexts();
  const [page] = context?.pages() ?? [];
  if (!context || !page) throw new Error('WebKitGTK has no page');
  await prepare(context, page, driver, options);
  context.close = async () => {
    await browser.close();
    await driver.end();
  };
  return context;
}

async function prepare(
  context: BrowserContext,
  page: Page,
  driver: Driver,
  options: BrowserContextOptions,
): Promise<void> {
  const inner = insideOf(page);
  const { viewport, serviceWorkers, javaScriptEnabled } = options;
  setOptions(context, options);
  takeNativeInput(inner, driver);
  inner.delegate.updateEmulatedViewportSize = async () => {
    const size = inner.emulatedSize();
    if (size) await resizeWindow(driver, size.viewport);
  };
  await inner.delegate.updateEmulateMedia();
  if (viewport) await page.setViewportSize(viewport);
  if (serviceWorkers === 'block') await context.addInitScript(refuseWorkers);
  if (javaScriptEnabled === false) await refuseScripts(context);
  askAgain(page);
  refuseRest(context, page);
}

/** Milliseconds in which every page of a test is there. */
const PATIENCE = 15_000;

/** Of many pages the driver at times tells of one that it came and never that it is there; it is then asked for again. */
function askAgain(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = (url, options) =>
    goto(url, { timeout: PATIENCE, ...options }).catch((error: unknown) => {
      if (!(error instanceof errors.TimeoutError)) throw error;
      noteRetry(`asked again for ${url}`);
      return goto(url, options);
    });
}

function refuseWorkers(): void {
  if (!navigator.serviceWorker) return;
  navigator.serviceWorker.register = () => new Promise(() => {});
}
