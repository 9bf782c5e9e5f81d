import type { Page } from '@playwright/test';
import { addStyle } from './addStyle.ts';
import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';

const cardOf = (page: Page) => page.locator('main a[data-tie="semi-finals/kaisar-kairat"]');

/** How many parts of a tie are on their way between its card and its panel. */
const countGliding = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' &&
            effect instanceof KeyframeEffect &&
            effect.pseudoElement?.startsWith('::view-transition-group'),
        ).length,
  );

/** Gives the eye of the test the time to see what moves. */
const slowDown = (page: Page) =>
  addStyle(page, '::view-transition-group(*) { animation-duration: 1000s !important; }');

test('names and score glide from the card to the panel and back', async ({ page }) => {
  await page.goto(base);
  await slowDown(page);
  await cardOf(page).click();
  await expect(page).toHaveTitle(/Kaisar 2–2 Kairat/);
  await expect.poll(() => countGliding(page)).toBe(3);
  await page.keyboard.press('Shift');
  expect(await countGliding(page)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(base);
  await expect.poll(() => countGliding(page)).toBe(3);
  await page.mouse.wheel(0, 1);
  await expect.poll(() => countGliding(page)).toBe(0);
});

test('a click is answered while names glide', async ({ page }) => {
  await page.goto(base);
  await slowDown(page);
  await cardOf(page).click();
  await expect.poll(() => countGliding(page)).toBe(3);
  await page.locator('main a[data-tie="final/kairat-fosfor"]').click();
  await expect(page).toHaveTitle(/Kairat 5–1 Fosfor/);
});

test('names and score glide where Back and Forward lead, and end at once', async ({ page }) => {
  await page.goto(base);
  await slowDown(page);
  await cardOf(page).click();
  await expect.poll(() => countGliding(page)).toBe(3);
  await page.keyboard.press('Shift');
  await page.goBack();
  await expect(page).toHaveTitle('Kazakhstan Cup 1992 · Kubok');
  await expect.poll(() => countGliding(page)).toBe(3);
  await expect(cardOf(page)).toBeFocused();
  await page.goForward();
  await expect(page).toHaveTitle(/Kaisar 2–2 Kairat/);
  await page.goBack();
  await expect(page).toHaveTitle('Kazakhstan Cup 1992 · Kubok');
  await page.keyboard.press('Shift');
  await expect.poll(() => countGliding(page)).toBe(0);
});

test('nothing glides where the browser moves the page, nor at the first load', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(PopStateEvent.prototype, 'hasUAVisualTransition', { get: () => true });
  });
  await page.goto(`${base}semi-finals/kaisar-kairat/`);
  await slowDown(page);
  await page.getByRole('link', { name: 'Close' }).click();
  await expect.poll(() => countGliding(page)).toBe(3);
  await page.keyboard.press('Shift');
  await page.goBack();
  await expect(page).toHaveTitle(/Kaisar 2–2 Kairat/);
  expect(await countGliding(page)).toBe(0);
  await page.reload();
  await expect(page.locator('button:enabled').first()).toBeVisible();
  expect(await countGliding(page)).toBe(0);
});

test('nothing glides for readers who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(base);
  await slowDown(page);
  await cardOf(page).click();
  await expect(page).toHaveTitle(/Kaisar 2–2 Kairat/);
  expect(await countGliding(page)).toBe(0);
  await page.goBack();
  await expect(page).toHaveTitle('Kazakhstan Cup 1992 · Kubok');
  expect(await countGliding(page)).toBe(0);
});

test('journeys draw themselves when a club is picked', async ({ page }) => {
  await page.goto(`${base}map/`);
  await addStyle(page, '.journey { animation-duration: 1000s !important; }');
  const countDrawing = () =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter((each) => each instanceof CSSAnimation && each.animationName === 'draw').length,
    );
  await page.locator('a[data-club="kaisar"]').click();
  await expect.poll(countDrawing).toBeGreaterThan(0);
  await page.keyboard.press('Shift');
  expect(await countDrawing()).toBe(0);
});
