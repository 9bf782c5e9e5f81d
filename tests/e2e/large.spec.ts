import type { Page } from '@playwright/test';
import type { Cup } from '../../src/cup/cup.ts';
import { lastRounds } from '../../src/cup/size.ts';
import { roadOf, tiesOf } from '../../src/cup/ties.ts';
import { generateCup } from '../cups/generateCup.ts';
import { countPages } from './countPages.ts';
import { findMisfits } from './findMisfits.ts';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

/** So many elements at most are on the page, however large the cup is. */
const MOST_ELEMENTS = 1500;

/** A cup of names as short as clubs have, with which most cards are in view at once. */
function shortenNames(generated: Cup): Cup {
  const short = (team: string) => `Club ${team.slice(1)}`;
  const rounds = generated.rounds.map((round) => ({
    ...round,
    ties: round.ties.map((tie) => ({
      ...tie,
      home: { ...tie.home, name: short(tie.home.team) },
      away: { ...tie.away, name: short(tie.away.team) },
    })),
  }));
  return { ...generated, rounds };
}

const cup = shortenNames(generateCup({ teams: 8192, byes: 0.1, lateEntries: 0.1 }));
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
    `8,192 teams are few elements in a window of ${width} pixels, wherever it is scrolled to`,
    { tag: '@desktop' },
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

test(
  'the bundled cup is few elements too, with every chart and the map loaded',
  {
    tag: '@desktop',
  },
  async ({ page }) => {
    await page.goto('/kazakhstan-cup-1992/');
    const { panel } = partsOf(page);
    await panel.evaluate(async (element) => {
      for (let step = 0; step < 20; step++) {
        element.scrollBy({ top: 600, behavior: 'instant' });
        await new Promise((done) => setTimeout(done, 30));
      }
    });
    await expect(panel.getByRole('figure', { name: 'Where the clubs come from' })).toBeAttached();
    expect(await countElements(page)).toBeLessThan(MOST_ELEMENTS);
  },
);

test(
  'keys lead on beyond what is drawn, along the road of the champion to its last tie',
  { tag: '@desktop' },
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
  'a link to a tie far down scrolls to it, and closing gives the focus back',
  { tag: '@desktop' },
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
  'a tie in focus stays drawn when it is scrolled away, and the keys go on from it',
  { tag: '@desktop' },
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

test('each drawn tie says its place among all of its round, and a note leads to the table', async ({
  page,
}) => {
  await open(page, `${home}${middle}/`);
  const { bracket } = partsOf(page);
  const item = bracket
    .getByRole('listitem')
    .filter({ has: page.locator(`a[data-tie="${middle}"]`) });
  await expect(item).toHaveAttribute('aria-posinset', '2001');
  await expect(item).toHaveAttribute('aria-setsize', String(cup.rounds[0]?.ties.length));
  await expect(bracket).toContainText(`Of the ${ties.length} ties only those in view`);
  await expect(bracket.getByRole('link', { name: 'Table of all ties' })).toHaveAttribute(
    'href',
    `${home}table/`,
  );
});

test('paper takes the last rounds, whole, and says so', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'The driver cannot show a page as it is printed.');
  await open(page, home);
  await page.emulateMedia({ media: 'print' });
  await expect(partsOf(page).ties).toHaveCount(tiesOf({ rounds: lastRounds(cup.rounds) }).length);
  await expect(partsOf(page).bracket).toContainText('Printed from');
});

test('paper takes one page', { tag: '@desktop' }, async ({ page }) => {
  await open(page, home);
  const pdf = await page.pdf({ format: 'A4', landscape: true, preferCSSPageSize: true });
  expect(countPages(pdf)).toBe(1);
});
