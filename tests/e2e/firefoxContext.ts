import type { BrowserContext } from '@playwright/test';

/** What a reader asks of every page: colours, and that nothing moves. */
export type Wishes = {
  readonly colorScheme?: 'light' | 'dark' | 'no-preference' | null | undefined;
  readonly reducedMotion?: 'reduce' | 'no-preference' | null | undefined;
  readonly forcedColors?: 'active' | 'none' | null | undefined;
};

/** The preferences of Firefox that stand for a reader's wishes, which WebDriver BiDi has no words for. */
export const preferencesOf = ({
  colorScheme,
  reducedMotion,
  forcedColors,
}: Wishes): Readonly<Record<string, number>> => ({
  ...(colorScheme === 'dark' && { 'ui.systemUsesDarkTheme': 1 }),
  ...(reducedMotion === 'reduce' && { 'ui.prefersReducedMotion': 1 }),
  ...(forcedColors === 'active' && { 'browser.display.document_color_use': 2 }),
});

/** Has errors that a page logs told with their message, of which Firefox's driver tells nothing. */
export const tellErrors = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const log = console.error;
    console.error = (...parts: unknown[]) =>
      log(...parts.map((part) => (part instanceof Error ? `${part.name}: ${part.message}` : part)));
  });
