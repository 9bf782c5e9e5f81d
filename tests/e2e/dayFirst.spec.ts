import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';

/** The script of the page, without `theme.js`, which runs before anything is painted. */
const scripts = /\/assets\/.*\.js$/;

test.use({ waitsForHydration: false });

test('a page of a day shows no later score before it is hydrated', async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(scripts, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${base}?day=1992-05-28`, { waitUntil: 'commit' });
  const final = page.locator('main a[data-tie="final/kairat-fosfor"]');
  await expect(final).toHaveCount(1);
  await expect(final).toBeHidden();
  release();
  await expect(page.locator('main a[data-tie^="second-round"]').first()).toBeVisible();
  await expect(final).toHaveCount(0);
});

test('a page of a day shows itself where its scripts do not come', async ({ page, faults }) => {
  await page.route(scripts, (route) => route.abort());
  await page.goto(`${base}?day=1992-05-28`);
  await expect(page.locator('main a[data-tie="final/kairat-fosfor"]')).toBeVisible();
  expect(new Set(faults.splice(0))).toEqual(
    new Set(['logged: Failed to load resource: net::ERR_FAILED']),
  );
});

test('a day whose code does not come says so, and tries again', async ({ page, faults }) => {
  await page.route(/dayCode/, (route) => route.abort());
  await page.goto(`${base}final/kairat-fosfor/?day=1992-05-28`);
  const retry = page.getByRole('alert').getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  await expect(page).toHaveTitle('Kazakhstan Cup 1992 · Kubok');
  await page.unroute(/dayCode/);
  await retry.click();
  await expect(page).toHaveTitle(/28 May 1992/);
  expect(new Set(faults.splice(0))).toEqual(
    new Set(['logged: Failed to load resource: net::ERR_FAILED']),
  );
});

for (const path of [
  'final/kairat-fosfor/?day=1992-05-28',
  'final/kairat-fosfor/?embed&day=1992-05-28',
])
  test(`no title has a later score while ${path} loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const titles = new Set<string>();
      Object.assign(window, { titles });
      new MutationObserver(() => titles.add(document.title)).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await page.goto(`${base}${path}`);
    await expect(page).toHaveTitle(/28 May 1992/);
    const titles = await page.evaluate<string[]>('[...titles]');
    expect(titles).toContain('Kubok');
    expect(titles.filter((title) => /\d–\d/.test(title))).toEqual([]);
  });

test('a day that Back leads to shows no later score while its code loads', async ({ page }) => {
  await page.goto(`${base}?day=1992-05-28`);
  await page.getByRole('button', { name: 'End the replay' }).click();
  const final = page.locator('main a[data-tie="final/kairat-fosfor"]');
  await expect(final).toBeVisible();
  await page.reload();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/dayCode/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goBack();
  await expect(page.getByText('Loading …')).toBeVisible();
  await expect(final).toHaveCount(0);
  release();
  await expect(page).toHaveTitle(/28 May 1992/);
  await expect(page.locator('main a[data-tie^="second-round"]').first()).toBeVisible();
});
