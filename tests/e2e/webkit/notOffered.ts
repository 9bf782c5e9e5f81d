import { test, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

/** Ends the test as one skipped, with the reason. */
const skip = (what: string) => (): never => {
  test.info().skip(true, `Not offered in WebKitGTK: ${what}`);
  throw new Error(what);
};

/** Skips a test whose context is of a kind that WebKitGTK cannot be made to open. */
export function refuseOptions({ javaScriptEnabled, forcedColors }: BrowserContextOptions): void {
  if (javaScriptEnabled === false) skip('a page without scripts')();
  if (forcedColors === 'active') skip('forced colours')();
}

/** Skips a test as soon as it asks for what neither WebDriver nor the inspector of WebKitGTK can do. */
export function refuseRest(context: BrowserContext, page: Page): void {
  context.setOffline = skip('a network that is down');
  context.newCDPSession = skip('the protocol of Chromium');
  context.grantPermissions = skip('permissions');
  page.pdf = skip('printing to a file');
  const emulateMedia = page.emulateMedia.bind(page);
  page.emulateMedia = (options) =>
    options?.forcedColors === 'active' ? skip('forced colours')() : emulateMedia(options);
}
