import type { Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const cup = '/kazakhstan-cup-1992/';

test.use({ turnsToRest: false });

/** The scripts that a page fetches, by the names of their files without the hash. */
function noteScripts(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const [, name] = /(\w+)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
    if (name !== undefined) names.push(name);
  });
  return names;
}

/** Opens the cup and waits until nothing more comes; a charts' mark of then says whether it stays. */
async function openQuietly(page: Page, address = cup) {
  const scripts = noteScripts(page);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const { panel } = partsOf(page);
  await panel
    .locator('[data-tie-mark]')
    .first()
    .evaluate((mark) => Object.assign(mark, { old: true }));
  const row = panel.getByRole('button', { name: /Litvinenko/ }).first();
  const isOld = () =>
    panel
      .locator('[data-tie-mark]')
      .first()
      .evaluate((mark) => 'old' in mark);
  return { scripts, panel, row, isOld };
}

test('a tie is fetched once its link is pointed at, and opens with nothing else', async ({
  page,
}) => {
  const { scripts, panel } = await openQuietly(page);
  expect(scripts).not.toContain('TiePanel');
  const final = partsOf(page).tie('final/kairat-fosfor');
  await final.hover();
  await expect.poll(() => scripts).toContain('TiePanel');
  await page.waitForLoadState('networkidle');
  await final.click();
  await expect(panel).toContainText('Saturday 8 August 1992');
  expect(scripts.filter((name) => name === 'TiePanel')).toHaveLength(1);
});

test('a tie is fetched once its link has the focus', async ({ page }) => {
  const { scripts } = await openQuietly(page);
  await partsOf(page).tie('final/kairat-fosfor').focus();
  await expect.poll(() => scripts).toContain('TiePanel');
});

const turns: readonly (readonly [how: string, turn: (page: Page) => Promise<unknown>])[] = [
  ['points at them', (page) => page.getByText('Goals by round').hover()],
  [
    'moves the focus there',
    (page) => partsOf(page).panel.locator('[data-tie-mark]').first().focus(),
  ],
  ['scrolls', (page) => page.locator('aside').evaluate((aside) => aside.scrollBy(0, 10))],
];

for (const [how, turn] of turns) {
  test(`the charts lie as drawn until a reader ${how}, and stay the same`, async ({ page }) => {
    const { scripts, row, isOld } = await openQuietly(page);
    expect(scripts).not.toContain('Charts');
    await expect(row).toBeDisabled();
    await turn(page);
    await expect(row).toBeEnabled();
    expect(await isOld()).toBe(true);
  });
}

test('a chart lights the bracket before its own code is there', async ({ page }) => {
  await page.route(/Charts-/, () => new Promise(() => {}));
  const { panel } = await openQuietly(page);
  const mark = panel.locator('[data-tie-mark="final/kairat-fosfor"]').first();
  await mark.hover();
  await expect(mark).toHaveAttribute('data-lit');
  await expect(partsOf(page).tie('final/kairat-fosfor')).toHaveAttribute('data-lit');
});

test('a road picked in the bracket lights the charts, which stay meanwhile', async ({ page }) => {
  const { isOld, panel, row } = await openQuietly(page);
  await partsOf(page).tie('final/kairat-fosfor').getByText('Kairat').click();
  await expect(panel).toContainText('Saturday 8 August 1992');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(row).toBeEnabled();
  await page.goto(`${cup}?team=kairat`);
  await expect(panel.getByRole('button', { name: /Kairat/, pressed: true })).toBeVisible();
  expect(await isOld()).toBe(false);
});

test('a link that lights something wakes the charts, which stay', async ({ page }) => {
  const seen = page.addInitScript(() => {
    const lost: number[] = [];
    Object.assign(window, { lost });
    const look = () => {
      const marks = document.querySelectorAll('aside [data-tie-mark]').length;
      if (document.readyState !== 'loading' && marks === 0) lost.push(performance.now());
      requestAnimationFrame(look);
    };
    look();
  });
  await seen;
  await page.goto(`${cup}?team=kairat`);
  const { panel } = partsOf(page);
  await expect(panel.getByRole('button', { name: /Kairat/, pressed: true })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'lost'))).toEqual([]);
});

test.describe('where only fingers point', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });

  test('charts near the view are alive without being asked', { tag: '@once' }, async ({ page }) => {
    const { row } = await openQuietly(page);
    await expect(row).toBeEnabled();
  });
});
