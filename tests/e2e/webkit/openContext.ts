import type { BrowserContext, BrowserContextOptions, BrowserType, Page } from '@playwright/test';
import { insideOf } from './insides.ts';
import { useNativeInput } from './nativeInput.ts';
import { refuseOptions, refuseRest } from './notOffered.ts';
import { openInspector, type Transport } from './openInspector.ts';
import { resizeWindow } from './resizeWindow.ts';
import { startDriver, type Driver } from './startDriver.ts';

type Connect = { readonly connectOverCDP: (transport: Transport) => ReturnType<BrowserType['connect']> };

/** Where WebKitGTK's driver and its browser are, and the display that they draw on. */
export type Place = { readonly driver: string; readonly browser: string; readonly display: string };

/** A context of Playwright's in a MiniBrowser of its own, with one page, which `newPage` gives. */
export async function openContext(
  webkit: BrowserType,
  place: Place,
  wishes: BrowserContextOptions,
): Promise<BrowserContext> {
  const options = await complete(webkit, wishes);
  refuseOptions(options);
  const driver = await startDriver(place.driver, place.browser, place.display);
  const transport = await openInspector(driver.inspector);
  // Playwright drives any WebKit over its inspector, though it says so of the one on telephones only.
  const browser = await (webkit as unknown as Connect).connectOverCDP(transport);
  const [context] = browser.contexts();
  const [page] = context?.pages() ?? [];
  if (!context || !page) throw new Error('WebKitGTK has no page');
  await prepare(context, page, driver, options);
  context.newPage = () => Promise.resolve(page);
  context.close = async () => {
    await browser.close();
    await driver.end();
  };
  return context;
}

type Completing = {
  readonly _instrumentation: {
    readonly runBeforeCreateBrowserContext: (options: BrowserContextOptions) => Promise<void>;
  };
};

/** Adds what the configuration and `test.use` say. */
async function complete(
  webkit: BrowserType,
  wishes: BrowserContextOptions,
): Promise<BrowserContextOptions> {
  const options = { ...wishes };
  const { _instrumentation } = webkit as unknown as Completing;
  await _instrumentation.runBeforeCreateBrowserContext(options);
  return options;
}

async function prepare(
  context: BrowserContext,
  page: Page,
  driver: Driver,
  options: BrowserContextOptions,
): Promise<void> {
  const inner = insideOf(page);
  const { viewport, serviceWorkers } = options;
  Object.assign(insideOf(context)._options, options);
  Object.assign((context as unknown as { readonly _options: object })._options, options);
  useNativeInput(inner, driver);
  inner.delegate.updateEmulatedViewportSize = async () => {
    const size = inner.emulatedSize();
    if (size) await resizeWindow(driver, size.viewport);
  };
  await inner.delegate.updateEmulateMedia();
  if (viewport) await page.setViewportSize(viewport);
  if (serviceWorkers === 'block') await context.addInitScript(refuseWorkers);
  refuseRest(context, page);
}

function refuseWorkers(): void {
  if (!navigator.serviceWorker) return;
  navigator.serviceWorker.register = () => new Promise(() => {});
}
