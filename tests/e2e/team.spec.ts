import { partsOf } from './partsOf.ts';
import { readPublished } from './publishedCup.ts';
import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';
const { teams } = readPublished();

test('a team stands beside the bracket with its road, which is lit there', async ({ page }) => {
  await page.goto(`${base}teams/kairat/`);
  const { panel, ties, bracket } = partsOf(page);
  await expect(page).toHaveTitle(/^Kairat · Kazakhstan Cup 1992/);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kairat');
  await expect(panel).toContainText('15 goals for, 5 against, in 5 matches');
  await expect(panel.locator('[data-tie]')).toHaveCount(5);
  await expect(ties).toHaveCount(23);
  await expect(bracket.locator('a[data-road]')).toHaveCount(5);
  await panel.locator('[data-tie="semi-finals/kaisar-kairat"]').click();
  await expect(page).toHaveURL(`${base}semi-finals/kaisar-kairat/`);
});

test('a team has its names by round, its city then and now, and its spellings', async ({
  page,
}) => {
  await page.goto(`${base}teams/traktor-pavlodar/`);
  const { panel } = partsOf(page);
  await expect(panel).toContainText(/Irtysh Pavlodar\s*Second round/);
  await expect(panel).toContainText(/Traktor Pavlodar\s*Quarter-finals, Semi-finals/);
  await page.goto(`${base}teams/kairat/`);
  await expect(panel).toContainText(/Alma-Ata.*today.*Almaty/);
  await expect(panel).toContainText(/Russian\s*Кайрат/);
  await expect(panel).toContainText(/Kazakh\s*Қайрат/);
});

test('an end that only the rules of the competition tell is called inferred', async ({ page }) => {
  await page.goto(`${base}teams/kaisar/`);
  await expect(partsOf(page).panel).toContainText(
    /Went out to .*Kairat.*: Semi-finals, on penalties \(inferred from the rules\)/,
  );
});

test('the lines of a name lead to the record, and Back to the team', async ({ page }) => {
  await page.goto(`${base}teams/gornyak-khromtau/`);
  const { panel } = partsOf(page);
  await panel.getByRole('link', { name: '83', exact: true }).first().click();
  await expect(page).toHaveURL(`${base}record/#L83`);
  await page.goBack();
  await expect(panel).toContainText('Gornyak Khromtau');
});

test('another printed name leads to the team’s own address and leaves no step behind', async ({
  page,
}) => {
  await page.goto('/');
  await page.goto(`${base}teams/irtysh-pavlodar/`);
  await expect(page).toHaveURL(`${base}teams/traktor-pavlodar/`);
  await expect(page).toHaveTitle(/^Traktor Pavlodar/);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('every team has a page with a city and a road', async ({ page }) => {
  await page.goto(base);
  for (const { id, name } of teams) {
    await page.evaluate((path) => history.pushState(null, '', path), `${base}teams/${id}/`);
    const { panel } = partsOf(page);
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(name);
    await expect(panel.locator('[data-tie]').first()).toBeVisible();
    await expect(panel.getByRole('heading', { name: 'City' })).toBeVisible();
  }
});

for (const [asked, first] of [
  ['kajrat', 'kairat'],
  ['Қайрат', 'kairat'],
  ['tracktor', 'traktor-pavlodar'],
  ['(.*[', undefined],
] as const) {
  test(`the unknown team ${asked} is a sentence with the nearest three`, async ({ page }) => {
    await page.goto(`${base}teams/${asked}/`);
    const { panel } = partsOf(page);
    await expect(panel.getByRole('alert')).toContainText('No team of this cup is called');
    const near = panel.getByRole('navigation').getByRole('link');
    await expect(near).toHaveCount(3);
    if (!first) return;
    await near.first().click();
    await expect(page).toHaveURL(`${base}teams/${first}/`);
  });
}

test('a team fits a small phone', { tag: '@desktop' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${base}teams/montazhnik-turkestan/`);
  const { panel } = partsOf(page);
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  const over = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(over).toBe(0);
});
