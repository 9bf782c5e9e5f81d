import { partsOf } from './partsOf.ts';
import { readPublished } from './publishedCup.ts';
import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';
const { players } = readPublished();

test('a scorer has goals tie by tie, certain and possible, with the reason', async ({ page }) => {
  await page.goto(`${base}scorers/vostok-duzmambetov/`);
  const { panel } = partsOf(page);
  await expect(page).toHaveTitle(/^Duzmambetov · Vostok · Kazakhstan Cup 1992/);
  await expect(panel).toContainText('2 or 3 goals');
  await expect(panel.locator('[data-tie]')).toHaveCount(2);
  await expect(panel).toContainText('1 or 2 goals');
  await expect(panel).toContainText('one of them scored twice, and the record does not say which');
});

test('a scorer leads to the team, and a team to its scorers', async ({ page }) => {
  await page.goto(`${base}scorers/kairat-volgin/`);
  const { panel } = partsOf(page);
  await expect(panel).toContainText('Sergei Volgin');
  await panel.getByRole('link', { name: 'Kairat', exact: true }).click();
  await expect(page).toHaveURL(`${base}teams/kairat/`);
  await panel.getByRole('link', { name: 'Naidovskiy' }).click();
  await expect(page).toHaveURL(`${base}scorers/kairat-naidovskiy/`);
  await expect(panel).toContainText('9′, 36′');
});

test('another printed name leads to the scorer’s own address', async ({ page }) => {
  await page.goto(`${base}scorers/kairat-naydovskiy/`);
  await expect(page).toHaveURL(`${base}scorers/kairat-naidovskiy/`);
});

test('every scorer has a page', async ({ page }) => {
  await page.goto(base);
  for (const { id, name, fullName } of players) {
    await page.evaluate((path) => history.pushState(null, '', path), `${base}scorers/${id}/`);
    const { panel } = partsOf(page);
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(fullName?.name ?? name);
    await expect(panel.locator('[data-tie]').first()).toBeVisible();
  }
});

test('an unknown scorer gets a message with the three nearest names, in any script', async ({
  page,
}) => {
  await page.goto(`${base}scorers/Волгин/`);
  const { panel } = partsOf(page);
  await expect(panel.getByRole('alert')).toContainText(/No scorer of this cup is called “волгин”/i);
  const near = panel.getByRole('navigation').getByRole('link');
  await expect(near).toHaveText([/Volgin/, /./, /./]);
  await near.first().click();
  await expect(page).toHaveURL(`${base}scorers/kairat-volgin/`);
});

test('a scorer fits a small phone', { tag: '@engine' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${base}scorers/montazhnik-turkestan-karashbayev/`);
  const { panel } = partsOf(page);
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  const over = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(over).toBe(0);
});
