import type { Locator, Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const mapOf = (page: Page): Locator =>
  page.getByRole('figure', { name: 'Where the clubs come from', exact: true });

/** Goes to the end of the charts, where the map is loaded. */
async function showMap(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await expect(page.getByRole('figure', { name: 'Ties over time' })).toBeAttached();
  await partsOf(page).panel.locator('footer').scrollIntoViewIfNeeded();
  await expect(mapOf(page)).toBeVisible();
  await mapOf(page).scrollIntoViewIfNeeded();
  return mapOf(page);
}

type Box = { x: number; y: number; width: number; height: number };

const boxesOf = (parts: Locator): Promise<Box[]> =>
  parts.evaluateAll((all) =>
    all.map((part) => {
      // Of a text the letters alone: Firefox counts the ground painted around them with it.
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

test('the map is not loaded before a reader comes near', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/');
  await expect(page.getByRole('figure', { name: 'Ties over time' })).toBeAttached();
  expect(scripts.filter((url) => url.includes('ClubMap'))).toEqual([]);
  await partsOf(page).panel.locator('footer').scrollIntoViewIfNeeded();
  await expect(mapOf(page)).toBeVisible();
  expect(scripts.filter((url) => url.includes('ClubMap'))).not.toEqual([]);
});

for (const width of [320, 390, 768, 1440]) {
  test(
    `24 clubs stand on the map, and no label over another, at ${width} px`,
    { tag: '@desktop' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const map = await showMap(page, '/');
      await expect(map).toContainText('24 clubs from 21 cities');
      await expect(map.locator('button[data-ties]')).toHaveCount(24);
      const marks = await boxesOf(map.locator('button[data-ties]'));
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
    },
  );
}

test(
  'a club names itself and its city, then and today, and lights its road',
  { tag: '@desktop' },
  async ({ page }) => {
    const map = await showMap(page, '/');
    const club = map.getByRole('button', { name: /^\W*Vostok/ });
    await expect(club).toHaveAccessibleName(/Ust-Kamenogorsk.*, today .*Oskemen/);
    await club.hover();
    await expect(map.getByText('today Oskemen')).toBeVisible();
    await expect(partsOf(page).bracket.locator('a[data-tie][data-lit]')).toHaveCount(3);
  },
);

test('a picked club shows its road and how long it was, and what is assumed', async ({ page }) => {
  const map = await showMap(page, '/kazakhstan-cup-1992/');
  await map.getByRole('button', { name: /^\W*Kairat/ }).click();
  await expect(page).toHaveURL(/\?team=kairat$/);
  await expect(map).toContainText('The road of Kairat: 3,077 km as the crow flies.');
  await expect(map.locator('ol li')).toHaveCount(5);
  await expect(map).toContainText('Assumed: the side named first was at home');
  await expect(map).toContainText('Natural Earth');
  await expect(map).toContainText('public domain');
});

test('a road leaves a walkover out and says so', async ({ page }) => {
  const map = await showMap(page, '/kazakhstan-cup-1992/?team=skif-arsenal');
  await expect(map).toContainText('The road of SKIF-Arsenal: 0 km');
  await expect(map).toContainText(/nobody played:\s*Khimik Kustanay – SKIF-Arsenal/);
});

test('a road leaves out a tie whose home city is not known, and says so', async ({ page }) => {
  await page.route('**/cups/kazakhstan-cup-1992.json', async (route) => {
    const response = await route.fetch();
    const cup = await response.json();
    delete cup.teams.find(({ id }: { id: string }) => id === 'zhiger').city;
    await route.fulfill({ json: cup });
  });
  const map = await showMap(page, '/kazakhstan-cup-1992/?team=kairat');
  await expect(map).toContainText(/city is not known:\s*Zhiger – Kairat/);
  await expect(map).toContainText('Not on the map, because their city is not known: Zhiger.');
  await expect(map.locator('button[data-ties]')).toHaveCount(23);
});

test('there is no map where no city is known', async ({ page }) => {
  await page.route('**/cups/kazakhstan-cup-1992.json', async (route) => {
    const response = await route.fetch();
    const cup = await response.json();
    for (const team of cup.teams) delete team.city;
    await route.fulfill({ json: cup });
  });
  await page.goto('/');
  await expect(page.getByRole('figure', { name: 'Ties over time' })).toBeAttached();
  await partsOf(page).panel.locator('footer').scrollIntoViewIfNeeded();
  await expect(partsOf(page).panel.getByRole('figure')).toHaveCount(5);
});
