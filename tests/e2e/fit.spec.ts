import { addStyle } from './addStyle.ts';
import type { Page } from '@playwright/test';
import { findMisfits } from './findMisfits.ts';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const own = document.documentElement.scrollWidth - innerWidth;
    return Math.max(own, main ? main.scrollWidth - main.clientWidth : 0);
  });

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
const texts = [
  ['as it is', ''],
  ['at 200 %', 'html { font-size: 200% }'],
  ['spaced', spacing],
] as const;

for (const width of [1280, 1440, 1920]) {
  for (const [how, style] of texts) {
    test(
      `the whole tree fits a window of ${width} pixels with text ${how}`,
      { tag: '@desktop' },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto('/kazakhstan-cup-1992/final/kairat-fosfor/');
        await expect(partsOf(page).ties).toHaveCount(23);
        if (style) await addStyle(page, style);
        await expect.poll(() => findMisfits(page)).toEqual([]);
        await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(0);
      },
    );
  }
}

for (const path of [
  '/',
  '/kazakhstan-cup-1992/final/kairat-fosfor/',
  '/kazakhstan-cup-1992/checks/',
  '/no-such-cup/',
]) {
  test(
    `nothing scrolls sideways at 320 pixels on ${path}`,
    { tag: '@desktop' },
    async ({ page, faults }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await expect(page.getByRole('heading').or(page.getByRole('alert')).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      faults.splice(0);
    },
  );
}

test(
  'between phones and wide screens the tree scrolls by rounds under its headings',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 500 });
    await page.goto('/');
    const { ties } = partsOf(page);
    await expect(ties).toHaveCount(23);
    const heading = page.getByRole('heading', { name: 'First round' });
    const top = (await heading.boundingBox())?.y;
    await page.locator('main').evaluate((main) => main.scrollTo({ top: 300, left: 200 }));
    expect((await heading.boundingBox())?.y).toBeCloseTo(top ?? 0, 0);
    expect(await page.locator('main').evaluate((main) => main.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  },
);

test(
  'a phone lists a round, lets the next peek in, and opens a tie as a sheet',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/');
    const { tie } = partsOf(page);
    const tabs = page.getByRole('navigation', { name: 'Rounds' }).getByRole('button');
    await expect(tabs).toHaveText([/^R1/, /^R2/, /^QF/, /^SF/, /^Final$/]);
    for (const tab of await tabs.all())
      expect((await tab.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(tie('first-round/zhiger-metallist-petropavlsk')).toBeInViewport();
    await expect(tie('second-round/zhiger-kairat')).toBeInViewport();
    await expect(tie('quarter-finals/kairat-vostok')).not.toBeInViewport();

    await tabs.nth(2).click();
    await expect(tabs.nth(2)).toHaveAttribute('aria-current', 'true');
    await expect(tie('quarter-finals/kairat-vostok')).toBeInViewport();
    await expect
      .poll(async () => (await tie('quarter-finals/kairat-vostok').boundingBox())?.x)
      .toBeCloseTo(16, 0);

    await tie('quarter-finals/kairat-vostok').click();
    const sheet = page.getByRole('complementary');
    await expect
      .poll(() => sheet.boundingBox())
      .toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await page.getByRole('link', { name: 'Close' }).click();
    await expect(tie('quarter-finals/kairat-vostok')).toBeFocused();
    await expect(tie('quarter-finals/kairat-vostok')).toBeInViewport();
  },
);

test('each target of a phone is 44 pixels high', { tag: '@phone' }, async ({ page }) => {
  for (const path of ['/', '/kazakhstan-cup-1992/final/kairat-fosfor/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const low = await page.evaluate(() =>
      // A mark in a chart may be lower: the card of its tie is a target on the same page.
      [...document.querySelectorAll('a:not([data-tie-mark]), button, select, input')]
        .filter((target) => !target.closest('[inert]') && target.checkVisibility())
        .filter((target) => getComputedStyle(target).display !== 'inline')
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map((target) => target.outerHTML.slice(0, 80)),
    );
    expect(low, path).toEqual([]);
  }
});
