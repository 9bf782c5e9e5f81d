import { expect, type Page } from '@playwright/test';
import { preferencesOf, tellErrors } from './firefoxContext.ts';
import { refuseScripts } from './refuseScripts.ts';
import { watchContext } from './watchContext.ts';
import { test as base } from './webkit/test.ts';

type Fixtures = {
  readonly faults: string[];
  /** Whether `goto` and `reload` wait until every part of the page is hydrated; they do unless a test says otherwise. */
  readonly waitsForHydration: boolean;
};

/** The tags that say where a test runs; `playwright.config.ts` heeds no other. */
const TAGS = ['@phone', '@sizes', '@engine'];

/** Until every button works, or the page says why it does not. */
const waitForHydration = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('fieldset:disabled') || document.querySelector('[role=alert]'),
  );

function waitAfter(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...options) => {
    const response = await goto(...options);
    await waitForHydration(page);
    return response;
  };
  page.reload = async (...options) => {
    const response = await reload(...options);
    await waitForHydration(page);
    return response;
  };
}

/**
 * Playwright's test, in which Firefox too heeds `colorScheme`, `reducedMotion`, `forcedColors` and
 * `javaScriptEnabled` where a test says them with `test.use`, and which also fails on every fault that `watchContext` notes. A test that provokes faults takes
 * them out itself: `expect(faults.splice(0)).toEqual(['logged: ...'])`.
 */
export const test = base.extend<Fixtures>({
  context: async (
    {
      context,
      browserName,
      playwright,
      launchOptions,
      colorScheme,
      contextOptions,
      javaScriptEnabled,
    },
    give,
  ) => {
    if (browserName !== 'firefox') return give(context);
    const wishes = preferencesOf({ colorScheme, ...contextOptions });
    const firefoxUserPrefs = { ...launchOptions.firefoxUserPrefs, ...wishes };
    const isAsked = Object.keys(wishes).length > 0;
    const browser = isAsked ? await playwright.firefox.launch({ firefoxUserPrefs }) : undefined;
    const own = (await browser?.newContext()) ?? context;
    await tellErrors(own);
    if (!javaScriptEnabled) await refuseScripts(own);
    await give(own);
    return browser?.close();
  },
  faults: [
    async ({ context, baseURL, javaScriptEnabled }, use, { tags }) => {
      expect(tags.filter((tag) => !TAGS.includes(tag))).toEqual([]);
      const { host } = new URL(baseURL ?? '');
      const faults = await watchContext(context, host, javaScriptEnabled);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  waitsForHydration: [true, { option: true }],
  page: async ({ page, waitsForHydration, javaScriptEnabled }, give) => {
    if (waitsForHydration && javaScriptEnabled) waitAfter(page);
    await give(page);
  },
});

export { expect };
