import type { Page } from '@playwright/test';
import { lastRounds } from '../../src/cup/questions/size.ts';
import { roadOf, tiesOf } from '../../src/cup/questions/ties.ts';
import { cupOf } from '../bench/cupsOf.ts';
import { countPages } from './countPages.ts';
import { findMisfits } from './findMisfits.ts';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

/** So many elements at most are on the page, however large the cup is. */
const MOST_ELEMENTS = 1500;

const cup = cupOf(8192);
const home = `/${cup.id}/`;
const text = JSON.stringify(cup);
const ties = tiesOf(cup);
const champion = roadOf(cup, tiesOf(cup).at(-1)?.home.team ?? '');
const middle = cup.rounds[0]?.ties[2000]?.id ?? '';

const open = async (page: Page, path: string) => {
  await page.route('**/cups/*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: text }),
  );
  await page.goto(path);
  await expect(partsOf(page).ties.first()).toBeVisible();
};

const countElements = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('*').length);

for (const [width, height] of [
  [1440, 900],
  [1920, 1200],
  [390, 844],
] as const) {
  test(
    `8,192 teams render few elements in a window of ${width} pixels, wherever it is scrolled`,
    { tag: width === 1920 ? [] : '@engine' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, home);
      for (const share of [0, 0.3, 0.7, 1]) {
        // On phones the overview stands below the bracket, and the page goes on where no card is.
        await page.evaluate((down) => {
          const canvas = document.querySelector('[data-canvas]');
          const top = down * ((canvas?.clientHeight ?? 0) - innerHeight);
          for (const each of [document.querySelector('main'), document.documentElement])
            each?.scrollTo({ top, behavior: 'instant' });
        }, share);
        await expect.poll(() => findMisfits(page)).toEqual([]);
        expect(await countElements(page)).toBeLessThan(MOST_ELEMENTS);
      }
    },
  );
}

test('the bundled cup has few elements, with every chart', async ({ page }) => {
  await page.goto('/kazakhstan-cup-1992/');
  const { panel } = partsOf(page);
  await expect(panel.getByRole('figure')).toHaveCount(3);
  expect(await countElements(page)).toBeLessThan(MOST_ELEMENTS);
});

test(
  'arrow keys follow the champion’s road beyond what is rendered',
  { tag: '@engine' },
  async ({ page }) => {
    const [first, ...others] = champion;
    await open(page, `${home}${first?.id}/`);
    const { tie } = partsOf(page);
    await tie(first?.id ?? '').focus();
    for (const { id } of others) {
      await page.keyboard.press('ArrowRight');
      await expect(tie(id)).toBeFocused();
      await expect(tie(id)).toBeInViewport();
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    await expect(partsOf(page).bracket.locator(':focus')).toBeInViewport();
    await expect(partsOf(page).bracket.locator('a[tabindex="0"]')).toHaveCount(1);
  },
);

test(
  'a link to a tie far down scrolls to it, and closing returns the focus',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page, `${home}${middle}/`);
    const { tie, panel } = partsOf(page);
    await expect(tie(middle)).toBeInViewport();
    await page.locator('main').evaluate((main) => main.scrollTo({ top: 0 }));
    await panel.getByRole('link', { name: 'Close' }).press('Enter');
    await expect(tie(middle)).toBeFocused();
    await expect(tie(middle)).toBeInViewport();
  },
);

test(
  'a focused tie stays rendered when it is scrolled away, and arrow keys go on from it',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page, home);
    const { tie, ties: drawn } = partsOf(page);
    const [first, second] = ties;
    await tie(first?.id ?? '').focus();
    await page.locator('main').evaluate((main) => main.scrollTo({ top: 90_000 }));
    await expect(drawn.nth(1)).not.toHaveAttribute('data-tie', second?.id ?? '');
    await expect(tie(first?.id ?? '')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(tie(second?.id ?? '')).toBeFocused();
  },
);

test('each rendered tie says its position in its round, and a note links to the table', async ({
  page,
}) => {
  await open(page, `${home}${middle}/`);
  const { bracket } = partsOf(page);
  const item = bracket
    .getByRole('listitem')
    .filter({ has: page.locator(`a[data-tie="${middle}"]`) });
  await expect(item).toHaveAttribute('aria-posinset', '2001');
  await expect(item).toHaveAttribute('aria-setsize', String(cup.rounds[0]?.ties.length));
  await expect(bracket).toContainText(`Of the ${ties.length} matches only those in view`);
  await expect(bracket.getByRole('link', { name: 'Table of all matches' })).toHaveAttribute(
    'href',
    `${home}table/`,
  );
});

test(
  'a large cup prints its last rounds, and says so',
  { tag: '@engine' },
  async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'The driver cannot show a page as it is printed.');
    await open(page, home);
    await page.emulateMedia({ media: 'print' });
    await expect(partsOf(page).ties).toHaveCount(tiesOf({ rounds: lastRounds(cup.rounds) }).length);
    await expect(partsOf(page).bracket).toContainText('Printed from');
  },
);

test('a large cup prints on one page', { tag: '@engine' }, async ({ page }) => {
  await open(page, home);
  const pdf = await page.pdf({ format: 'A4', landscape: true, preferCSSPageSize: true });
  expect(countPages(pdf)).toBe(1);
});
