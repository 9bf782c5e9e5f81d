import type { Locator, Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { readPublished } from './publishedCup.ts';
import { showCup } from './showCup.ts';
import { expect, test } from './test.ts';

const rounds = ['First round', 'Second round', 'Quarter-finals', 'Semi-finals', 'Final'];

const chartOf = (page: Page, name: string): Locator =>
  page.getByRole('figure', { name, exact: true });

/** The goals of each round, and its goals per match, from the rows of the chart. */
async function readRounds(page: Page): Promise<{ goals: number[]; perMatch: number[] }> {
  const rows = chartOf(page, 'Goals by round').locator('li[data-ties]');
  await expect(rows).toHaveCount(rounds.length);
  const texts = await rows.allInnerTexts();
  const numbers = texts.map((text) =>
    /([\d.]+) per match\s+(\d+)/.exec(text)?.slice(1).map(Number),
  );
  return {
    perMatch: numbers.map(([mean = NaN] = []) => mean),
    goals: numbers.map(([, goals = NaN] = []) => goals),
  };
}

/** The goals on each played card of a round. */
async function readCards(page: Page, round: string): Promise<number[]> {
  const slug = round.toLowerCase().replace(' ', '-');
  const cards = await partsOf(page).bracket.locator(`[data-tie^="${slug}/"]`).allInnerTexts();
  return cards.flatMap((card) => {
    // Kicks of a shoot-out are no goals.
    const goals = card
      .replace(/\(\d+\)|\d+–\d+ on penalties/g, '')
      .match(/\d+/g)
      ?.map(Number);
    return goals ? [goals.reduce((sum, count) => sum + count, 0)] : [];
  });
}

test('blocks are as long as their goals, from one zero', async ({ page }) => {
  await page.goto('/');
  const row = chartOf(page, 'Goals for and against').locator('li[data-ties]').first();
  const blocks = row.locator('[data-tie-mark]');
  await expect(blocks).toHaveCount(8);
  const read = await blocks.evaluateAll((all) =>
    all.map((block) => {
      const [goals = '', , word = ''] = block.getAttribute('aria-label')?.split(/( )|:/) ?? [];
      const { left, right } = block.getBoundingClientRect();
      return { goals: Number(goals), word, left, right };
    }),
  );
  const scored = read.filter(({ word }) => word === 'scored');
  const conceded = read.filter(({ word }) => word === 'conceded');
  const zero = Math.min(...scored.map(({ left }) => left));
  expect(Math.max(...conceded.map(({ right }) => right))).toBeCloseTo(zero, 0);
  const units = read.map(({ goals, left, right }) => (right - left) / goals);
  for (const unit of units) expect(unit).toBeCloseTo(units[0] ?? 0, 0);
});

test('the charts agree with the cards beside them', async ({ page }) => {
  await page.goto('/');
  await expect(partsOf(page).ties).toHaveCount(23);
  const cards = await Promise.all(rounds.map((round) => readCards(page, round)));
  const sums = cards.map((card) => card.reduce((sum, goals) => sum + goals, 0));
  const means = cards.map((card, index) => (sums[index] ?? 0) / card.length);
  const { goals, perMatch } = await readRounds(page);
  expect(goals).toEqual(sums);
  expect(perMatch).toEqual(means.map((mean) => Math.round(mean * 100) / 100));
  expect(sums.reduce((sum, count) => sum + count, 0)).toBe(81);
  expect(cards.flat()).toHaveLength(22);
});

test('the charts and the cards show the numbers of the data set', async ({ page }) => {
  const cup = readPublished();
  const tie = cup.rounds[0]?.ties.find(({ id }) => id === 'first-round/zhetysu-kokshetau');
  const matches = tie?.matches.map((match) => ({ ...match, score: { home: 5, away: 5 } }));
  Object.assign(tie ?? {}, { matches });
  await showCup(page, cup);
  await expect(partsOf(page).tie('first-round/zhetysu-kokshetau')).toContainText('5');
  const { goals, perMatch } = await readRounds(page);
  expect(goals).toEqual([34, 26, 19, 6, 6]);
  expect(perMatch).toEqual([4.25, 3.71, 4.75, 3, 6]);
});

for (const width of [320, 390, 1440]) {
  test(
    `a tooltip stays within the chart at ${width} px`,
    { tag: width === 320 ? '@engine' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      const chart = chartOf(page, 'Goals by round');
      const marks = chart.getByRole('link');
      for (const mark of [marks.first(), marks.nth(6), marks.nth(13)]) {
        await mark.focus();
        const tooltip = chart.locator('[data-tooltip]');
        await expect(tooltip).toBeVisible();
        const [inner, outer] = [await tooltip.boundingBox(), await chart.boundingBox()];
        if (!inner || !outer) throw new Error('both have a box');
        expect(inner.x).toBeGreaterThanOrEqual(outer.x - 0.5);
        expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 0.5);
      }
    },
  );
}
