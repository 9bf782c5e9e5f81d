import { expect, type Page } from '@playwright/test';
import { preferencesOf, refuseScripts, tellErrors } from './firefoxContext.ts';
import { watchContext } from './watchContext.ts';
import { test as base } from './webkit/test.ts';

type Fixtures = {
  readonly faults: string[];
  /** Whether `goto` and `reload` wait until the page does more than lie there; so they do unless told otherwise. */
  readonly waitsForLife: boolean;
};

/** Until its buttons work, or it says why they cannot. */
const waitForLife = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('fieldset:disabled') || document.querySelector('[role=alert]'),
  );

function waitAfter(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = (...options) =>
    goto(...options).then(async (response) => {
      await waitForLife(page);
      return response;
    });
  page.reload = (...options) =>
    reload(...options).then(async (response) => {
      await waitForLife(page);
      return response;
    });
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
    async ({ context, baseURL, javaScriptEnabled }, use) => {
      const { host } = new URL(baseURL ?? '');
      const faults = await watchContext(context, host, javaScriptEnabled);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  waitsForLife: [true, { option: true }],
  page: async ({ page, waitsForLife, javaScriptEnabled }, give) => {
    if (waitsForLife && javaScriptEnabled) waitAfter(page);
    await give(page);
  },
});

export { expect };
