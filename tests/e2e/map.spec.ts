import type { Locator, Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const home = '/kazakhstan-cup-1992/';

const mapOf = (page: Page): Locator =>
  page.getByRole('figure', { name: 'Where the clubs come from', exact: true });

async function showMap(page: Page, query = ''): Promise<Locator> {
  await page.goto(`${home}map/${query}`);
  await expect(mapOf(page)).toBeVisible();
  return mapOf(page);
}

type Box = { x: number; y: number; width: number; height: number };

const boxesOf = (parts: Locator): Promise<Box[]> =>
  parts.evaluateAll((all) =>
    all.map((part) => {
      // Of a text only the letters: Firefox includes the outline painted around them.
      const inside = document.createRange();
      inside.selectNodeContents(part);
      const { x, y, width, height } = (
        part instanceof SVGTextElement ? inside : part
      ).getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const width of [320, 390, 768, 1440]) {
  test(
    `24 clubs are on the map, and no label overlaps another, at ${width} px`,
    { tag: width === 390 ? '@engine' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const map = await showMap(page);
      await expect(map).toContainText('24 clubs from 21 cities');
      await expect(map.locator('a[data-club]')).toHaveCount(24);
      const marks = await boxesOf(map.locator('a[data-club]'));
      const labels = await boxesOf(map.locator('[data-map-label]'));
      expect(labels.length).toBeGreaterThan(9);
      labels.forEach((box, index) => {
        expect(labels.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
      });
      marks.forEach((mark, index) => {
        for (const other of marks.slice(index + 1)) {
          expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(mark.width);
        }
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
}

test('a club on the map names itself and its city, then and today', async ({ page }) => {
  const map = await showMap(page);
  const club = map.getByRole('link', { name: /^\W*Vostok/ });
  await expect(club).toHaveAccessibleName(/Ust-Kamenogorsk.*, today .*Oskemen/);
  await club.focus();
  await expect(map.getByText('today Oskemen')).toBeVisible();
});

test('a picked club shows its journeys, in the address, after a reload and Back', async ({
  page,
}) => {
  const map = await showMap(page);
  await map.locator('a[data-club="kairat"]').click();
  await expect(page).toHaveURL(/\/map\/\?team=kairat$/);
  await expect(map).toContainText('The road of Kairat: 3,077 km as the crow flies.');
  await expect(map.locator('ol li')).toHaveCount(5);
  await page.reload();
  await expect(map).toContainText('The road of Kairat: 3,077 km as the crow flies.');
  await map.locator('a[data-club="kairat"]').click();
  await expect(page).toHaveURL(/\/map\/$/);
  await page.goBack();
  await expect(map).toContainText('The road of Kairat');
});

test(
  'a team page loads the map of its journeys when it is near',
  { tag: ['@sizes', '@engine'] },
  async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto(`${home}teams/kairat/`);
    const { panel } = partsOf(page);
    await expect(panel.getByText('3,077 km as the crow flies.')).toBeAttached();
    await panel.getByText('3,077 km as the crow flies.').scrollIntoViewIfNeeded();
    await expect(panel.locator('a[data-club]')).toHaveCount(24);
    await expect(panel.locator('[data-map-label]').getByText('Alma-Ata')).toBeVisible();
    await panel.getByRole('link', { name: 'See it on the map of all clubs' }).click();
    await expect(page).toHaveURL(/\/map\/\?team=kairat$/);
  },
);

test('the overview does not load the map', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(home);
  await expect(page.getByRole('figure', { name: 'Goals for and against' })).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => /Map/.test(url))).toEqual([]);
});

test('a picked city is named at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const [team, city] of [
    ['kokshetau', 'Kokchetav'],
    ['tselinnik', 'Akmola'],
    ['spartak-semipalatinsk', 'Semipalatinsk'],
    ['ekibastuzets', 'Ekibastuz'],
  ] as const) {
    const map = await showMap(page, `?team=${team}`);
    await expect(map.locator('[data-map-label]').getByText(city)).toBeVisible();
  }
});
