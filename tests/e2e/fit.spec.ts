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
      { tag: width === 1280 ? '@engine' : [] },
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
  '/kazakhstan-cup-1992/?day=1992-05-28',
  '/kazakhstan-cup-1992/final/kairat-fosfor/',
  '/kazakhstan-cup-1992/checks/',
  '/no-such-cup/',
]) {
  test(
    `nothing scrolls sideways at 320 pixels on ${path}`,
    { tag: path === '/' ? '@engine' : [] },
    async ({ page, faults }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await expect(page.getByRole('heading').or(page.getByRole('alert')).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      faults.splice(0);
    },
  );
}

test('nothing scrolls sideways at 320 pixels with text at 200 %, in any language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const language of ['', '/ru', '/kk'])
    for (const path of ['', 'final/kairat-fosfor/', 'teams/kairat/', 'table/', 'map/', 'record/']) {
      await page.goto(`${language}/kazakhstan-cup-1992/${path}`);
      await addStyle(page, 'html { font-size: 200% }');
      const extra = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (extra > 0) wide.push(`${language}/${path}: ${extra} pixels`);
    }
  expect(wide).toEqual([]);
});

test(
  'below 964 pixels the tree scrolls by rounds, and the page never sideways',
  { tag: '@engine' },
  async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 500 });
    await page.goto('/');
    const { ties, tie } = partsOf(page);
    await expect(ties).toHaveCount(23);
    const final = tie('final/kairat-fosfor');
    await expect(final).not.toBeInViewport({ ratio: 0.9 });
    await final.evaluate((card) => card.scrollIntoView({ block: 'center' }));
    await expect(final).toBeInViewport({ ratio: 0.98 });
    expect(await page.evaluate(() => scrollX)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  },
);

for (const [width, height] of [
  [964, 700],
  [1024, 768],
  [1279, 800],
] as const) {
  test(`the whole tree is in a window of ${width} pixels, and an open tie beside its drawer`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const { ties, tie, panel } = partsOf(page);
    await expect(ties).toHaveCount(23);
    await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(0);
    const final = tie('final/kairat-fosfor');
    const box = await final.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
    await final.click();
    await expect(panel).toContainText('8 August 1992');
    await expect
      .poll(async () => {
        const [card, drawer] = [await final.boundingBox(), await panel.boundingBox()];
        return (card?.x ?? 0) + (card?.width ?? 0) - (drawer?.x ?? 0);
      })
      .toBeLessThanOrEqual(0);
    await expect(final).toBeInViewport({ ratio: 0.98 });
  });
}

test('on an upright tablet the drawer comes from below, and leaves an open tie in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto('/kazakhstan-cup-1992/final/kairat-fosfor/');
  const { tie, panel } = partsOf(page);
  await expect(panel).toContainText('8 August 1992');
  await expect
    .poll(async () => {
      const [card, drawer] = [
        await tie('final/kairat-fosfor').boundingBox(),
        await panel.boundingBox(),
      ];
      return (card?.y ?? 0) + (card?.height ?? 0) - (drawer?.y ?? 0);
    })
    .toBeLessThanOrEqual(0);
  await expect(tie('final/kairat-fosfor')).toBeInViewport({ ratio: 0.98 });
});

for (const [width, height] of [
  [768, 1024],
  [844, 390],
  [1024, 768],
] as const) {
  test(`the masthead is one row at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(64);
  });
}

test(
  'a phone has the champions and the final on its first screen',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/');
    const winners = page.getByRole('main').getByRole('heading', { name: 'Winners' });
    await expect(winners).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: /beat Fosfor 5–1/ }).first()).toBeInViewport({
      ratio: 1,
    });
  },
);

test(
  'a tap on the tab of a round scrolls horizontally only',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/');
    const tab = page.getByRole('button', { name: 'QF' });
    await expect(tab).toBeVisible();
    const top = (await tab.boundingBox())?.y;
    await tab.click();
    await expect(page.getByRole('heading', { name: 'Quarter-finals' })).toBeInViewport();
    expect((await tab.boundingBox())?.y).toBe(top);
  },
);

test(
  'a phone lists a round, shows the edge of the next, and opens a tie as a sheet',
  { tag: ['@phone', '@engine'] },
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

test(
  'each target of a phone is 44 pixels high',
  // The driver of WebKit knows no touch, so that no pointer is coarse there.
  { tag: '@phone' },
  async ({ page }) => {
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
  },
);
