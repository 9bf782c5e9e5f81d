import { test, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

/** Ends the test as one skipped, with the reason. */
const skip = (what: string) => (): never => {
  test.info().skip(true, `Not offered in WebKitGTK: ${what}`);
  throw new Error(what);
};

/** Skips a test whose context is of a kind that WebKitGTK cannot be made to open. */
export function refuseOptions({ forcedColors }: BrowserContextOptions): void {
  if (forcedColors === 'active') skip('forced colours')();
}

/** Gives a context its one page, and skips a test as soon as it asks for what neither WebDriver nor the inspector of WebKitGTK can do. */
export function refuseRest(context: BrowserContext, page: Page): void {
  refuseEvent(context, 'page', 'a second tab');
  refuseEvent(page, 'download', 'downloads');
  let pages = 0;
  context.newPage = () => {
    pages += 1;
    return pages > 1 ? skip('a second tab')() : Promise.resolve(page);
  };
  context.newCDPSession = skip('the protocol of Chromium');
  page.pdf = skip('printing to a file');
  const emulateMedia = page.emulateMedia.bind(page);
  page.emulateMedia = (options) =>
    options?.forcedColors === 'active' ? skip('forced colours')() : emulateMedia(options);
}

type Wait = (name: string, options?: object) => Promise<unknown>;

function refuseEvent(target: BrowserContext | Page, refused: string, what: string): void {
  const inner: object = target;
  const wait: Wait = Reflect.get(inner, 'waitForEvent').bind(target);
  const refuse = skip(what);
  const waitForEvent: Wait = (name, options) => (name === refused ? refuse() : wait(name, options));
  Object.assign(target, { waitForEvent });
}
