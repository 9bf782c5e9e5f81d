import type { Locator, Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const chartOf = (page: Page, name: string): Locator =>
  page.getByRole('figure', { name, exact: true });

const goalsOf = (page: Page): Locator => chartOf(page, 'Goals by round');

const previewedCards = (page: Page): Locator =>
  partsOf(page).bracket.locator('a[data-tie][data-preview]');

const pickedCards = (page: Page): Locator =>
  page.locator('[data-bracket][data-picked] a[data-tie][data-highlight]');

const rowOf = (page: Page, chart: string, name: string): Locator =>
  chartOf(page, chart).getByRole('button', { name: new RegExp(`${name}\\W*$`) });

/** Clicks a row at its edge: on phones its middle may lie under links and marks of their own. */
const clickName = (row: Locator): Promise<void> => row.click({ position: { x: 3, y: 3 } });

test('a mark stands for each goal of a tie and opens it', async ({ page }) => {
  await page.goto('/');
  await expect(goalsOf(page).locator('circle')).toHaveCount(81);
  const mark = goalsOf(page).locator('[data-tie-mark="quarter-finals/kairat-vostok"]');
  await expect(mark.locator('circle')).toHaveCount(4);
  await expect(mark).toHaveAccessibleName(/Kairat.* 4–0 .*Vostok/);
  await mark.click();
  await expect(page).toHaveURL(/\/quarter-finals\/kairat-vostok\/$/);
});

test('hovering a chart previews its ties in the bracket', { tag: '@engine' }, async ({ page }) => {
  await page.goto('/');
  await goalsOf(page).locator('[data-tie-mark="first-round/zhiger-metallist-petropavlsk"]').hover();
  await expect(previewedCards(page)).toHaveCount(1);
  await rowOf(page, 'Goals by round', 'Quarter-finals').hover({ position: { x: 3, y: 3 } });
  await expect(previewedCards(page)).toHaveCount(4);
  await rowOf(page, 'Top scorers', 'Litvinenko').hover({ position: { x: 3, y: 3 } });
  await expect(previewedCards(page)).toHaveCount(4);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(previewedCards(page)).toHaveCount(0);
});

test('a card that is pointed at previews its marks in all charts', async ({ page }) => {
  await page.goto('/');
  await expect(goalsOf(page)).toBeVisible();
  await partsOf(page).tie('final/kairat-fosfor').hover();
  const previewed = page.locator('[data-tie-mark][data-preview]');
  await expect(goalsOf(page).locator('[data-tie-mark][data-preview]')).toHaveCount(1);
  await expect(
    chartOf(page, 'Goals for and against').locator('[data-tie-mark][data-preview]'),
  ).toHaveCount(4);
  for (const mark of await previewed.all()) {
    await expect(mark).toHaveAttribute('data-tie-mark', 'final/kairat-fosfor');
  }
});

for (const { chart, row, query, ties, chip } of [
  {
    chart: 'Goals by round',
    row: 'Quarter-finals',
    query: 'round=quarter-finals',
    ties: 4,
    chip: /Quarter-finals/,
  },
  {
    chart: 'Top scorers',
    row: 'Volgin',
    query: 'scorer=kairat-volgin',
    ties: 5,
    chip: /The goals of.*Volgin/,
  },
  {
    chart: 'Goals for and against',
    row: 'Fosfor',
    query: 'team=fosfor',
    ties: 5,
    chip: /The road of.*Fosfor/,
  },
]) {
  test(
    `a click highlights ${row}: in the address, after a reload and Back, until Escape`,
    { tag: chart === 'Scorers' ? ['@sizes', '@engine'] : [] },
    async ({ page }) => {
      await page.goto('/kazakhstan-cup-1992/');
      await clickName(rowOf(page, chart, row));
      await expect(page).toHaveURL(new RegExp(`\\?${query}$`));
      await expect(pickedCards(page)).toHaveCount(ties);
      await expect(rowOf(page, chart, row)).toHaveAttribute('aria-pressed', 'true');
      await page.reload();
      await expect(pickedCards(page)).toHaveCount(ties);
      await expect(page.getByRole('button', { name: chip }).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(/\/kazakhstan-cup-1992\/$/);
      await expect(pickedCards(page)).toHaveCount(0);
      await page.goBack();
      await expect(pickedCards(page)).toHaveCount(ties);
      await page.getByRole('main').getByRole('button', { name: chip }).click();
      await expect(pickedCards(page)).toHaveCount(0);
    },
  );
}

test('one thing is picked at a time, and a second click clears it', async ({ page }) => {
  await page.goto('/kazakhstan-cup-1992/?team=kairat');
  await clickName(rowOf(page, 'Goals by round', 'Final'));
  await expect(page).toHaveURL(/\?round=final$/);
  await clickName(rowOf(page, 'Goals by round', 'Final'));
  await expect(page).toHaveURL(/\/kazakhstan-cup-1992\/$/);
});

test('what is picked stays highlighted while its ties are opened', async ({ page }) => {
  await page.goto('/kazakhstan-cup-1992/?scorer=fosfor-litvinenko');
  await partsOf(page).tie('second-round/bulat-gornyak-khromtau').click();
  await expect(page).toHaveURL(/bulat-gornyak-khromtau\/\?scorer=fosfor-litvinenko$/);
  await expect(pickedCards(page)).toHaveCount(4);
});

test('ids that the cup does not have highlight nothing', async ({ page }) => {
  await page.goto('/kazakhstan-cup-1992/?round=sixteenth&scorer=%22%5D&team=constructor');
  await expect(goalsOf(page)).toBeVisible();
  await expect(pickedCards(page)).toHaveCount(0);
  await expect(partsOf(page).bracket).not.toHaveAttribute('data-picked');
});

test(
  'the marks of a chart are one Tab stop, and arrows go from mark to mark',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto('/');
    const marks = goalsOf(page).getByRole('link');
    await expect(marks).toHaveCount(21);
    await expect(goalsOf(page).locator('a[tabindex="0"]')).toHaveCount(1);
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(marks.nth(1)).toBeFocused();
    await expect(previewedCards(page)).toHaveCount(1);
    await page.keyboard.press('End');
    await expect(marks.last()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/final\/kairat-fosfor\/$/);
  },
);

test('the same numbers stand in a table behind a switch', async ({ page }) => {
  await page.goto('/');
  const teams = chartOf(page, 'Goals for and against');
  await expect(teams.getByRole('table')).toBeHidden();
  await teams.getByText('Show as table').click();
  await expect(teams.getByRole('row')).toHaveCount(25);
  await expect(teams.getByRole('row', { name: /^Kairat/ })).toContainText(/5\s*15\s*5/);
});

test('scorers show what is certain, what a second source says and what is open', async ({
  page,
}) => {
  await page.goto('/');
  const scorers = chartOf(page, 'Top scorers');
  await expect(scorers).toContainText('Volgin and Litvinenko scored the most: 6 goals each.');
  await expect(scorers.locator('li[data-ties]')).toHaveCount(7);
  await scorers.getByRole('button', { name: 'Show all 49' }).click();
  await expect(scorers.locator('li[data-ties]')).toHaveCount(49);
  await scorers.getByRole('link', { name: 'Duzmambetov' }).first().click();
  await expect(page).toHaveURL(/\/scorers\/vostok-duzmambetov\/$/);
});

/** Notes, from the start of the page on, how far what stands beside the bracket is moved. */
const noteShifts = (): void => {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const panel = document.querySelector('aside');
      const isOurs = (source: { node?: Node }) => panel?.contains(source.node ?? null);
      if (Reflect.get(entry, 'sources').some(isOurs)) shifts.push(Reflect.get(entry, 'value'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

for (const width of [320, 390, 768, 1440]) {
  test(`nothing is cut and nothing jumps at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(noteShifts);
    await page.goto('/');
    await expect(chartOf(page, 'Goals for and against')).toBeAttached();
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
    const { panel } = partsOf(page);
    expect(await panel.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  });
}
