import type { Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';

const barOf = (page: Page) => page.getByRole('region', { name: 'Replay of the cup' });

test(
  'a day is an address: opened, reloaded, and left by Back',
  { tag: ['@sizes', '@engine'] },
  async ({ page }) => {
    await page.goto(base);
    await page.locator('[data-start-replay]:visible').click();
    await barOf(page).getByRole('button', { name: 'Pause' }).press('End');
    await expect(page).toHaveURL(`${base}?day=1992-08-08`);
    await barOf(page).getByRole('button', { name: 'Play', exact: true }).press('Home');
    await barOf(page).getByRole('button', { name: 'Play', exact: true }).press('ArrowRight');
    await expect(page).toHaveURL(`${base}?day=1992-05-28`);
    await page.reload();
    await expect(page).toHaveTitle('28 May 1992 · Kazakhstan Cup 1992 · Kubok');
    await expect(barOf(page).getByRole('slider')).toHaveAttribute('aria-valuetext', '28 May 1992');
    await expect(partsOf(page).ties).toHaveCount(16);
    await page.goBack();
    await expect(page).toHaveURL(base);
    await expect(barOf(page)).toBeHidden();
    await expect(partsOf(page).ties).toHaveCount(23);
  },
);

test('a page of a day starts without a fault', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  for (const path of ['', 'table/', 'final/kairat-fosfor/', 'scorers/kairat-volgin/', 'record/']) {
    await page.goto(`${base}${path}?day=1992-07-24`);
    await expect(page).toHaveTitle(/24 July 1992/);
  }
  expect(faults).toEqual([]);
});

test('the slider is dragged to the nearest day', { tag: '@engine' }, async ({ page }) => {
  await page.goto(`${base}?day=1992-05-08`);
  const slider = barOf(page).getByRole('slider');
  const box = await slider.boundingBox();
  if (!box) throw new Error('no slider');
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.55, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(`${base}?day=1992-06-26`);
  await page.keyboard.press('Space');
  await expect(barOf(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(base);
  await expect(page.locator('[data-start-replay]:visible')).toBeFocused();
});

/** The most dots and falling goals that a page shows at once, from now on. */
const watchMotion = (page: Page) =>
  page.evaluate(() => {
    const seen = { dots: 0, goals: 0 };
    Object.assign(window, { seen });
    const look = () => {
      const goals = document
        .getAnimations()
        .filter((each) => each instanceof CSSAnimation && each.animationName === 'drop');
      seen.goals = Math.max(seen.goals, goals.length);
      const dots = document.querySelectorAll('[data-canvas] circle[visibility="visible"]');
      seen.dots = Math.max(seen.dots, dots.length);
      requestAnimationFrame(look);
    };
    look();
  });

const seenOn = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'seen'));

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`a step moves winners and goals, with the preference ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(`${base}?day=1992-08-04`);
    await expect(barOf(page)).toBeVisible();
    await watchMotion(page);
    await barOf(page).getByRole('button', { name: 'Previous day' }).click();
    await expect(page).toHaveURL(/07-29/);
    const moved = reducedMotion === 'reduce' ? { dots: 0, goals: 0 } : { dots: 1, goals: 4 };
    await expect.poll(() => seenOn(page)).toEqual(moved);
    await expect(page.locator('[data-canvas] circle[visibility="visible"]')).toHaveCount(0);
  });

for (const path of [
  '?day=1992-05-28',
  'final/kairat-fosfor/?day=1992-05-28',
  'checks/?day=1992-05-28',
])
  test(`the title is never empty while ${path} loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const titles = new Set<string>();
      Object.assign(window, { titles });
      new MutationObserver(() => {
        if (document.readyState !== 'loading') titles.add(document.title);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await page.goto(`/kazakhstan-cup-1992/${path}`);
    await expect(page).toHaveTitle(/28 May 1992/);
    const titles = await page.evaluate<string[]>('[...titles]');
    expect(titles).not.toContain('');
  });
