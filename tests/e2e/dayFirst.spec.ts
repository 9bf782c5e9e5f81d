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
