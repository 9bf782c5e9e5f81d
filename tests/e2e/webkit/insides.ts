import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  BrowserType,
  Page,
} from '@playwright/test';
import type { Transport } from './openInspector.ts';

export type Size = { readonly width: number; readonly height: number };

/** How Playwright puts a key to a browser. */
export type RawKeyboard = {
  readonly keydown: (progress: unknown, held: unknown, name: string, key: Key) => Promise<void>;
  readonly keyup: (progress: unknown, held: unknown, name: string, key: Key) => Promise<void>;
  readonly sendText: (progress: unknown, text: string) => Promise<void>;
};

export type Key = { readonly key: string; readonly location: number };

/** How Playwright puts the mouse to a browser. */
export type RawMouse = {
  readonly move: (progress: unknown, x: number, y: number) => Promise<void>;
  readonly down: (progress: unknown, x: number, y: number, button: string) => Promise<void>;
  readonly up: (progress: unknown, x: number, y: number, button: string) => Promise<void>;
  readonly wheel: (...wheel: readonly unknown[]) => Promise<void>;
};

/** What is used here of a page as Playwright's inside knows it. */
export type InnerPage = {
  readonly keyboard: object;
  readonly mouse: object;
  readonly emulatedSize: () => { readonly viewport: Size } | undefined;
  readonly delegate: {
    updateEmulatedViewportSize: () => Promise<void>;
    readonly updateEmulateMedia: () => Promise<void>;
    navigateFrame: (frame: unknown, url: string, referrer?: string) => Promise<Navigation>;
  };
};

/** What came of an address asked for: a new document, or none where only the place in it is another. */
export type Navigation = { readonly newDocumentId?: string };

type Instrumentation = {
  readonly runBeforeCreateBrowserContext: (options: BrowserContextOptions) => Promise<void>;
};

/** The inside of a page: Playwright's version is pinned, so what is found there today is there tomorrow. */
export const insideOf = (page: Page): InnerPage => findInside(page);

/** Adds what the configuration and `test.use` say to the options of a context that is about to be opened. */
export async function completeOptions(
  webkit: BrowserType,
  wishes: BrowserContextOptions,
): Promise<BrowserContextOptions> {
  const options = { ...wishes };
  const instrumentation: Instrumentation = Reflect.get(webkit, '_instrumentation');
  await instrumentation.runBeforeCreateBrowserContext(options);
  return options;
}

/** Has a context that is open already be one of these options, as far as Playwright itself heeds them. */
export function setOptions(context: BrowserContext, options: BrowserContextOptions): void {
  Object.assign(Reflect.get(findInside(context), '_options'), options);
  Object.assign(Reflect.get(context, '_options'), options);
}

/** Playwright drives any WebKit over its inspector, though it says so of the one on telephones only. */
export const connectToInspector = (webkit: BrowserType, transport: Transport): Promise<Browser> =>
  Reflect.apply(Reflect.get(webkit, 'connectOverCDP'), webkit, [transport]);

/** Puts the keys and the mouse of a page to the browser in another way, which is given the one there was. */
export function changeInput(
  page: InnerPage,
  keyboard: RawKeyboard,
  change: (mouse: RawMouse) => RawMouse,
): void {
  Reflect.set(page.keyboard, '_raw', keyboard);
  Reflect.set(page.mouse, '_raw', change(Reflect.get(page.mouse, '_raw')));
}

const findInside = (outer: object) => Reflect.get(outer, '_connection').toImpl(outer);
