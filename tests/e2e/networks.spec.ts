import type { Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { publishedText } from './publishedCup.ts';
import { expect, test } from './test.ts';

const cup = '/kazakhstan-cup-1992';
const files = '**/cups/*.json';

const retry = (page: Page) => page.getByRole('button', { name: 'Try again' });
const retrying = (page: Page) => page.getByRole('button', { name: 'Asking again …' });

/** Takes out what the browser logs of failed requests, and React of what its boundary caught. */
const forgive = (faults: string[]): void => {
  const expected =
    /Failed to load resource|dynamically imported module|Importing a module script|error boundary/;
  expect(faults.splice(0).filter((fault) => !expected.test(fault))).toEqual([]);
};

test.describe('while nothing comes', () => {
  test.use({ waitsForLife: false });

  test('a host that says nothing for 15 seconds is a plain sentence, until a retry', async ({
    page,
    browserName,
  }) => {
    test.skip(
      browserName === 'firefox',
      'The driver at times holds on to a request that the page gave up, and to the next with it.',
    );
    await page.clock.install();
    let isSilent = true;
    await page.route(files, (route) => (isSilent ? new Promise(() => {}) : route.continue()));
    await Promise.all([page.waitForRequest(files), page.goto('/')]);
    await expect(partsOf(page).ties).toHaveCount(23);
    await page.clock.fastForward(14_000);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.clock.fastForward(1000);
    await expect(page.getByRole('alert')).toContainText('took longer than 15 seconds');
    isSilent = false;
    await retry(page).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Dark colours' })).toBeEnabled();
  });
});

test('a retry says that it asks again, and keeps the sentence and the focus until it knows', async ({
  page,
  faults,
}) => {
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
});

const parts = [
  ['the table', `${cup}/table/`, /TablePage/, 'searchbox'],
  ['the record', `${cup}/record/`, /RecordPage/, 'list'],
  ['the checks', `${cup}/checks/`, /ChecksPage/, 'table'],
  ['the charts', `${cup}/`, /Charts/, 'complementary'],
  ['a team', `${cup}/teams/kairat/`, /TeamPanel/, 'complementary'],
  ['a scorer', `${cup}/scorers/kairat-volgin/`, /ScorerPanel/, 'complementary'],
] as const;

for (const [what, path, file, role] of parts) {
  test(`${what} that fails to load is a sentence in its place, until a retry`, async ({
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
    await page.unroute(file);
    await retry(page).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole(role).first()).toBeVisible();
    forgive(faults);
  });
}

test('a part that fails leaves what was on screen, and the way to it', async ({ page, faults }) => {
  await page.route(/TeamPanel/, (route) => route.abort('connectionreset'));
  await page.goto(`${cup}/final/kairat-fosfor/`);
  const { panel, ties } = partsOf(page);
  await panel.getByRole('link', { name: 'Kairat', exact: true }).first().click();
  await expect(panel.getByRole('alert')).toContainText('could not be loaded');
  await expect(ties).toHaveCount(23);
  await page.goBack();
  await expect(panel).toContainText('Saturday 8 August 1992');
  await expect(page.getByRole('alert')).toHaveCount(0);
  forgive(faults);
});

for (const width of [1440, 320]) {
  test(
    `a browser ${width} pixels wide that keeps nothing says so of the colours alone`,
    { tag: '@desktop' },
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
      await expect(page.getByText('keeps no choice')).toHaveCount(0);
      await page.getByRole('button', { name: 'Dark colours' }).click();
      await expect(page.getByText('keeps no choice')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
  );
}
