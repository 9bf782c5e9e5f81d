import type { Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { publishedText } from './publishedCup.ts';
import { expect, test } from './test.ts';

const cup = '/kazakhstan-cup-1992';
const files = '**/cups/*.json';

const retry = (page: Page) => page.getByRole('button', { name: 'Try again' });
const retrying = (page: Page) => page.getByRole('button', { name: 'Trying again …' });

/** Takes out what the browser logs of failed requests, and React of what its boundary caught. */
const forgive = (faults: string[]): void => {
  const expected =
    /Failed to load resource|dynamically imported module|Importing a module script|error boundary/;
  expect(faults.splice(0).filter((fault) => !expected.test(fault))).toEqual([]);
};

test.describe('while nothing arrives', () => {
  test.use({ waitsForHydration: false });

  test(
    'a host that is silent for 15 seconds gets a message, until a retry',
    { tag: '@engine' },
    async ({ page, browserName }) => {
      test.skip(
        browserName === 'firefox',
        'The driver at times holds on to a request that the page gave up, and to the next with it.',
      );
      await page.clock.install();
      let isSilent = true;
      await page.route(files, (route) => (isSilent ? new Promise(() => {}) : route.continue()));
      await Promise.all([page.waitForRequest(files), page.goto('/')]);
      await expect(partsOf(page).ties).toHaveCount(23);
      await page.clock.fastForward(8000);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.clock.fastForward(7000);
      await expect(page.getByRole('alert')).toContainText('took longer than 15 seconds');
      isSilent = false;
      await retry(page).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Dark colours' })).toBeEnabled();
    },
  );
});

test(
  'a retry announces that it loads again, and keeps the message and the focus until then',
  { tag: '@engine' },
  async ({ page, faults }) => {
    await page.route(files, (route) => route.fulfill({ status: 404 }));
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('No cup is published here');
    await page.unroute(files);
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(files, async (route) => {
      await held;
      await route.fulfill({ body: publishedText });
    });
    await retry(page).focus();
    await page.keyboard.press('Enter');
    await expect(retrying(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(retrying(page)).toBeFocused();
    await expect(page.getByRole('alert')).toContainText('No cup is published here');
    await page.keyboard.press('Enter');
    answer();
    await expect(partsOf(page).ties).toHaveCount(23);
    await expect(page.getByRole('alert')).toHaveCount(0);
    forgive(faults);
  },
);

const parts = [
  ['the table', `${cup}/table/`, /TablePage/, 'searchbox'],
  ['the record', `${cup}/record/`, /RecordPage/, 'list'],
  ['the checks', `${cup}/checks/`, /ChecksPage/, 'table'],
  ['a team', `${cup}/teams/kairat/`, /TeamPanel/, 'complementary'],
  ['a scorer', `${cup}/scorers/kairat-volgin/`, /ScorerPanel/, 'complementary'],
] as const;

for (const [what, path, file, role] of parts) {
  test(`${what} whose code fails to load can be read, and works after a retry`, async ({
    page,
    faults,
  }) => {
    let failed = 0;
    await page.route(file, async (route) => {
      failed += 1;
      await route.abort('connectionreset');
    });
    await page.goto(path);
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    expect(failed).toBeGreaterThan(0);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan Cup');
    await expect(page.getByRole(role).first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.unroute(file);
    await retry(page).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('fieldset:disabled')).toHaveCount(0);
    await expect(page.getByRole(role).first()).toBeVisible();
    forgive(faults);
  });
}

for (const [language, sentence] of [
  ['en', 'could not be loaded'],
  ['ru', 'не загрузился'],
] as const)
  test(`a page whose words in ${language} fail to load stays readable, and says so`, async ({
    page,
    faults,
  }) => {
    await page.route(new RegExp(`/assets/${language}-[^/]*\\.js`), (route) => route.abort());
    await page.goto(`${language === 'en' ? '' : `/${language}`}${cup}/final/kairat-fosfor/`);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.locator('main [data-tie="final/kairat-fosfor"]').first()).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('alert').getByRole('button').click();
    await expect(page.locator('fieldset:disabled')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    forgive(faults);
  });

test(
  'a part that fails stays as it was prerendered, and Back works',
  { tag: '@engine' },
  async ({ page, faults }) => {
    await page.route(/TeamPanel/, (route) => route.abort('connectionreset'));
    await page.goto(`${cup}/final/kairat-fosfor/`);
    const { panel, ties } = partsOf(page);
    await panel.getByRole('link', { name: 'Kairat', exact: true }).first().click();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(panel.getByRole('heading', { name: 'Kairat' })).toBeVisible();
    await expect(ties).toHaveCount(23);
    await page.goBack();
    await expect(panel).toContainText('Saturday 8 August 1992');
    forgive(faults);
  },
);

for (const width of [1440, 320]) {
  test(
    `a browser ${width} pixels wide with storage blocked reports that of the colours alone`,
    { tag: width === 320 ? '@engine' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
        for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, store, { get: refuse });
      });
      await page.goto('/');
      await expect(partsOf(page).ties).toHaveCount(23);
      await expect(page.getByText('does not save the choice')).toHaveCount(0);
      await page.getByRole('button', { name: 'Dark colours' }).click();
      await expect(page.getByText('does not save the choice')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
  );
}

test(
  'a part whose code never arrives leaves the rest of the page working, with a message',
  { tag: '@engine' },
  async ({ page, faults }) => {
    await page.clock.install();
    let isSilent = true;
    await page.route(/TiePanel/, (route) => (isSilent ? new Promise(() => {}) : route.continue()));
    await page.goto(`${cup}/`);
    const final = partsOf(page).tie('final/kairat-fosfor');
    await final.click();
    await expect(page).toHaveURL(`${cup}/final/kairat-fosfor/`);
    await page.clock.fastForward(1000);
    await expect(page.getByText('Loading …')).toBeVisible();
    await expect(partsOf(page).panel).toContainText('Goals by round');
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    isSilent = false;
    await page.clock.fastForward(15_000);
    // The host answers, so that the page is loaded once more.
    await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
    await expect(page.locator('fieldset:disabled')).toHaveCount(0);
    forgive(faults);
  },
);

for (const missing of ['Array.prototype.toSorted', 'ResizeObserver'])
  test(`a browser without ${missing} keeps the page as it was prerendered`, async ({
    page,
    faults,
  }) => {
    await page.addInitScript((path) => {
      const keys = path.split('.');
      const last = keys.pop() ?? '';
      Reflect.deleteProperty(
        keys.reduce((object: object, key) => Reflect.get(object, key), window),
        last,
      );
    }, missing);
    await page.goto(`${cup}/final/kairat-fosfor/`);
    await expect(page.getByRole('alert')).toContainText('cannot run the scripts of this page');
    await expect(partsOf(page).ties).toHaveCount(23);
    await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
    await partsOf(page).tie('semi-finals/kaisar-kairat').click();
    await expect(partsOf(page).panel).toContainText('Kaisar');
    await expect(partsOf(page).panel).not.toContainText('Saturday 8 August 1992');
    faults.splice(0);
  });
