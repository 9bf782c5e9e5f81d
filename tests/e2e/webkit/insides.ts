import type { BrowserContext, Page } from '@playwright/test';

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
  readonly keyboard: { _raw: RawKeyboard };
  readonly mouse: { _raw: RawMouse };
  readonly emulatedSize: () => { readonly viewport: Size } | undefined;
  readonly delegate: {
    updateEmulatedViewportSize: () => Promise<void>;
    readonly updateEmulateMedia: () => Promise<void>;
    navigateFrame: (frame: unknown, url: string, referrer?: string) => Promise<Navigation>;
  };
};

/** What came of an address asked for: a new document, or none where only the place in it is another. */
export type Navigation = { readonly newDocumentId?: string };

/** What is used here of a context as Playwright's inside knows it. */
export type InnerContext = { readonly _options: Record<string, unknown> };

type Outer<Inner> = { readonly _connection: { readonly toImpl: (outer: unknown) => Inner } };

/** The inside of a page: Playwright's version is pinned, so what is found there today is there tomorrow. */
export function insideOf(page: Page): InnerPage;
export function insideOf(context: BrowserContext): InnerContext;
export function insideOf(outer: object): unknown {
  return (outer as Outer<unknown>)._connection.toImpl(outer);
}
