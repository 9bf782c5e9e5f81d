import type { Locator, Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { readPublished } from './publishedCup.ts';
import { showCup } from './showCup.ts';
import { expect, test } from './test.ts';

const rounds = ['First round', 'Second round', 'Quarter-finals', 'Semi-finals', 'Final'];

/** The figure of each round: the first number behind its name. */
async function readFigures(chart: Locator): Promise<string[]> {
  const text = await chart.innerText();
  return rounds.map((round) => new RegExp(`^${round}\\s+([\\d.]+)$`, 'm').exec(text)?.[1] ?? '');
}

const chartOf = (page: Page, name: string): Locator =>
  page.getByRole('figure', { name, exact: true });

/** The goals on each played card of a round. */
async function readCards(page: Page, round: string): Promise<number[]> {
  const slug = round.toLowerCase().replace(' ', '-');
  const cards = await partsOf(page).bracket.locator(`[data-tie^="${slug}/"]`).allInnerTexts();
  return cards.flatMap((card) => {
    const goals = card.match(/\d+/g)?.map(Number);
    return goals ? [goals.reduce((sum, count) => sum + count, 0)] : [];
  });
}

test('the charts show goals, and goals per match played, of each round', async ({ page }) => {
  await page.goto('/');
  const goals = chartOf(page, 'Goals by round');
  await expect(goals).toBeVisible();
  expect(await readFigures(goals)).toEqual(['24', '26', '19', '6', '6']);
  const perMatch = chartOf(page, 'Goals per match by round');
  expect(await readFigures(perMatch)).toEqual(['3.0', '3.71', '4.75', '3.0', '6.0']);
  await expect(perMatch).toContainText('3.68');
});

test('bars begin at zero: their lengths are to each other as their figures', async ({ page }) => {
  await page.goto('/');
  const lengthsOf = (chart: string) =>
    chartOf(page, chart)
      .locator('rect')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  await expect(chartOf(page, 'Goals for and against')).toBeAttached();
  const [first = 0, ...others] = await lengthsOf('Goals per match by round');
  const ratios = others.map((length) => length / first);
  for (const [index, figure] of [3.71, 4.75, 3, 6].entries())
    expect(ratios[index]).toBeCloseTo(figure / 3, 1);
  const [scored = 0, conceded = 0] = await lengthsOf('Goals for and against');
  expect(scored / conceded).toBeCloseTo(15 / 5, 1);
});

test('the charts agree with the cards beside them', async ({ page }) => {
  await page.goto('/');
  await expect(partsOf(page).ties).toHaveCount(23);
  const cards = await Promise.all(rounds.map((round) => readCards(page, round)));
  const sums = cards.map((card) => card.reduce((sum, goals) => sum + goals, 0));
  const means = cards.map((card, index) => (sums[index] ?? 0) / card.length);
  const goals = await readFigures(chartOf(page, 'Goals by round'));
  expect(goals.map(Number)).toEqual(sums);
  const perMatch = await readFigures(chartOf(page, 'Goals per match by round'));
  expect(perMatch.map(Number)).toEqual(means.map((mean) => Math.round(mean * 100) / 100));
  expect(sums.reduce((sum, count) => sum + count, 0)).toBe(81);
  expect(cards.flat()).toHaveLength(22);
});

test('the charts and the cards follow the data set', async ({ page }) => {
  const cup = readPublished();
  const tie = cup.rounds[0]?.ties.find(({ id }) => id === 'first-round/zhetysu-kokshetau');
  const matches = tie?.matches.map((match) => ({ ...match, score: { home: 5, away: 5 } }));
  Object.assign(tie ?? {}, { matches });
  await showCup(page, cup);
  await expect(partsOf(page).tie('first-round/zhetysu-kokshetau')).toContainText('5');
  const goals = await readFigures(chartOf(page, 'Goals by round'));
  expect(goals).toEqual(['34', '26', '19', '6', '6']);
  const perMatch = await readFigures(chartOf(page, 'Goals per match by round'));
  expect(perMatch).toEqual(['4.25', '3.71', '4.75', '3.0', '6.0']);
});
