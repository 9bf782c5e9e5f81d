import { expect, type Page } from '@playwright/test';
import { preferencesOf, tellErrors } from './firefoxContext.ts';
import { refuseScripts } from './refuseScripts.ts';
import { watchContext } from './watchContext.ts';
import { test as base } from './webkit/test.ts';

type Fixtures = {
  readonly faults: string[];
  /** Whether `goto` and `reload` wait until the page does more than lie there; so they do unless told otherwise. */
  readonly waitsForLife: boolean;
  /** Whether a reader then turns to what stands below the overview, which sleeps before; so they do unless told otherwise. */
  readonly turnsToRest: boolean;
};

/** Until the buttons of a part work, or the page says why they cannot. */
const waitForButtons = (page: Page, asleep: string) =>
  page.waitForFunction(
    (part) => !document.querySelector(part) || document.querySelector('[role=alert]'),
    asleep,
  );

/** What stands below the overview sleeps until a reader turns to it. */
const waitForLife = async (page: Page, isTurnedTo: boolean): Promise<void> => {
  await waitForButtons(page, 'fieldset:disabled:not(aside fieldset fieldset)');
  if (!isTurnedTo) return;
  await page.evaluate(() =>
    document.querySelector('aside')?.dispatchEvent(new Event('pointerover', { bubbles: true })),
  );
  await waitForButtons(page, 'fieldset:disabled');
};

function waitAfter(page: Page, isTurnedTo: boolean): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = (...options) =>
    goto(...options).then(async (response) => {
      await waitForLife(page, isTurnedTo);
      return response;
    });
  page.reload = (...options) =>
    reload(...options).then(async (response) => {
      await waitForLife(page, isTurnedTo);
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
  turnsToRest: [true, { option: true }],
  page: async ({ page, waitsForLife, turnsToRest, javaScriptEnabled }, give) => {
    if (waitsForLife && javaScriptEnabled) waitAfter(page, turnsToRest);
    await give(page);
  },
});

export { expect };
