import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const paper = { light: 'rgb(247, 245, 239)', dark: 'rgb(14, 24, 32)' };

test('the page follows the system, and the switch overrides it for good', async ({ page }) => {
  const body = page.locator('body');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(body).toHaveCSS('background-color', paper.dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(body).toHaveCSS('background-color', paper.light);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(body).toHaveCSS('background-color', paper.dark);
  await page.reload();
  await expect(body).toHaveCSS('background-color', paper.dark);
  await expect(page.getByRole('button', { name: 'Dark colours' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the switch works where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
});

test('in forced colours every mark of the bracket keeps a colour of its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/kazakhstan-cup-1992/semi-finals/kaisar-kairat/?team=kairat');
  const { bracket, tie } = partsOf(page);
  await expect(tie('final/kairat-fosfor')).toBeVisible();
  const ground = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor);
  const strokes = await bracket
    .locator('svg path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
  expect(new Set(strokes).has(ground)).toBe(false);
  const borders = await bracket
    .locator('a[data-tie]')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).borderTopColor));
  expect(new Set(borders).has(ground)).toBe(false);
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(partsOf(page).ties).toHaveCount(23);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior, transitionProperty } =
          getComputedStyle(element);
        const isStill = transitionDuration === '0s' || transitionProperty === 'none';
        return !isStill || animationName !== 'none' || scrollBehavior === 'smooth';
      }).length,
  );
  expect(moving).toBe(0);
});
