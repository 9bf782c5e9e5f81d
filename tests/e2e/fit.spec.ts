import type { Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

/** What a person would call cut or overlapping in the bracket, as it is drawn. */
const findMisfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const misfits: string[] = [];
    const cards = [...document.querySelectorAll('section section a[data-tie]')].map((card) => ({
      card,
      frame: card.getBoundingClientRect(),
    }));
    for (const { card, frame } of cards) {
      const report = (what: string) => misfits.push(`${card.getAttribute('data-tie')}: ${what}`);
      for (const row of card.querySelectorAll('[data-team]')) {
        const name = row.querySelector('[data-name]');
        const score = [...row.children].find((child) => /^(\d+|w\/o)$/.test(child.textContent));
        const box = name?.getBoundingClientRect();
        if (!name || !box) continue;
        const isInside =
          box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1 && box.left >= frame.left;
        if (!isInside || name.scrollWidth > name.clientWidth + 1) report('a name leaves its card');
        const figure = score?.getBoundingClientRect();
        if (figure && figure.left < box.right - 0.5) report('a name meets its score');
        if (figure && figure.right > frame.right + 0.5) report('a score leaves its card');
      }
    }
    cards.forEach(({ frame: a }, index) =>
      cards.slice(index + 1).forEach(({ frame: b }) => {
        const isBeside = a.right <= b.left || b.right <= a.left;
        const isAbove = a.bottom <= b.top || b.bottom <= a.top;
        if (!isBeside && !isAbove) misfits.push('two cards overlap');
      }),
    );
    return cards.length > 0 ? misfits : ['no card at all'];
  });

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
    test(`the whole tree fits a window of ${width} pixels with text ${how}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/kazakhstan-cup-1992/final/kairat-fosfor/');
      await expect(partsOf(page).ties).toHaveCount(23);
      if (style) await page.addStyleTag({ content: style });
      await expect.poll(() => findMisfits(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    });
  }
}

for (const path of [
  '/',
  '/kazakhstan-cup-1992/final/kairat-fosfor/',
  '/kazakhstan-cup-1992/checks/',
  '/no-such-cup/',
]) {
  test(`nothing scrolls sideways at 320 pixels on ${path}`, async ({ page, faults }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.getByRole('heading').or(page.getByRole('alert')).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    faults.splice(0);
  });
}

test('between phones and wide screens the tree scrolls by rounds under its headings', async ({
  page,
}) => {
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
});

test('a phone lists a round, lets the next peek in, and opens a tie as a sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const { tie } = partsOf(page);
  const tabs = page.getByRole('navigation', { name: 'Rounds' }).getByRole('button');
  await expect(tabs).toHaveText(['R1', 'R2', 'QF', 'SF', 'Final']);
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
});

test('each target of a phone is 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/', '/kazakhstan-cup-1992/final/kairat-fosfor/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const low = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, select, input')]
        .filter((target) => !target.closest('[inert]') && target.checkVisibility())
        .filter((target) => getComputedStyle(target).display !== 'inline')
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map((target) => target.outerHTML.slice(0, 80)),
    );
    expect(low, path).toEqual([]);
  }
});
