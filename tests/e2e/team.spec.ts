import { partsOf } from './partsOf.ts';
import { readPublished } from './publishedCup.ts';
import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';
const { teams } = readPublished();

test(
  'a team opens beside the bracket with its road highlighted',
  { tag: '@sizes' },
  async ({ page }) => {
    await page.goto(`${base}teams/kairat/`);
    const { panel, ties, bracket } = partsOf(page);
    await expect(page).toHaveTitle(/^Kairat · Kazakhstan Cup 1992/);
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kairat');
    await expect(panel).toContainText('15 scored · 5 conceded · 5 matches');
    await expect(panel.locator('[data-tie]')).toHaveCount(5);
    await expect(ties).toHaveCount(23);
    await expect(bracket.locator('a[data-highlight]')).toHaveCount(5);
    await panel.locator('[data-tie="semi-finals/kaisar-kairat"]').click();
    await expect(page).toHaveURL(`${base}semi-finals/kaisar-kairat/`);
  },
);

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

test('a decider known only from the rules of the competition is called inferred', async ({
  page,
}) => {
  await page.goto(`${base}teams/kaisar/`);
  await expect(partsOf(page).panel).toContainText(
    /Out in the semi-finals: lost on penalties to Kairat \(inferred from the rules\)/,
  );
});

test(
  'the lines of a name link to the record, and Back returns to the team',
  { tag: '@sizes' },
  async ({ page }) => {
    await page.goto(`${base}teams/gornyak-khromtau/`);
    const { panel } = partsOf(page);
    await panel.getByRole('link', { name: '83', exact: true }).first().click();
    await expect(page).toHaveURL(`${base}record/#L83`);
    await page.goBack();
    await expect(panel).toContainText('Gornyak Khromtau');
  },
);

test('another printed name redirects to the team’s own address and adds no history entry', async ({
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
] as const) {
  test(`the unknown team ${asked} gets a message with the three nearest names`, async ({
    page,
  }) => {
    await page.goto(`${base}teams/${asked}/`);
    const { panel } = partsOf(page);
    await expect(panel.getByRole('alert')).toContainText('No team of this cup is called');
    const near = panel.getByRole('navigation').getByRole('link');
    await expect(near).toHaveCount(3);
    await near.first().click();
    await expect(page).toHaveURL(`${base}teams/${first}/`);
  });
}

test('a team fits a small phone', { tag: '@engine' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${base}teams/montazhnik-turkestan/`);
  const { panel } = partsOf(page);
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  const over = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(over).toBe(0);
});
