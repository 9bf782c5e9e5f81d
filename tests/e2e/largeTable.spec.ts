import type { Page } from '@playwright/test';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { generateCup } from '../cups/generateCup.ts';
import { enterText } from './enterText.ts';
import { expect, test } from './test.ts';

const cup = generateCup({ teams: 256, byes: 0.1, lateEntries: 0.1 });
const ties = tiesOf(cup);
const text = JSON.stringify(cup);
const table = `/${cup.id}/table/`;

const open = (page: Page, path = table) =>
  page
    .route('**/cups/generated*.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    )
    .then(() => page.goto(path));

/** Rows come a few at a time; a busy machine takes its time. */
const LONG = { timeout: 25_000 };

const idsOf = (page: Page): Promise<string[]> =>
  page
    .locator('article [data-tie]')
    .evaluateAll((links) => links.map((link) => link.dataset['tie'] ?? ''));

for (const width of [1440, 390])
  test(
    `every tie of a large cup comes into the table, round by round, at ${width} pixels`,
    { tag: width === 390 ? '@engine' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      await expect.poll(() => idsOf(page), LONG).toEqual(ties.map(({ id }) => id));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(width);
    },
  );

test(
  'cells of a large table stand below their heads, and rows far down are not laid out',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page);
    await expect.poll(async () => (await idsOf(page)).length, LONG).toBe(ties.length);
    const lefts = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((row) => [...row.children].map((cell) => cell.getBoundingClientRect().left));
    expect(await lefts('tbody tr')).toEqual(await lefts('thead tr'));
    const last = page.getByRole('row').last();
    const isLaidOut = () =>
      last.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isLaidOut()).toBe(false);
    await last.scrollIntoViewIfNeeded();
    await expect.poll(isLaidOut).toBe(true);
  },
);

test(
  'a large table sorts and filters before all of its rows are there',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Score', exact: true }).click();
    await page.getByRole('button', { name: 'Score', exact: true }).click();
    await expect(page).toHaveURL(`${table}?sort=-score`);
    const final = ties.at(-1);
    const name = final?.home.name ?? '';
    await enterText(page.getByLabel('Team or scorer'), name);
    await expect.poll(async () => (await idsOf(page)).length, LONG).toBeLessThan(ties.length);
    await expect.poll(async () => (await idsOf(page)).includes(final?.id ?? ''), LONG).toBe(true);
  },
);
