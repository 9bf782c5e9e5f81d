import type { Locator, Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { printedTies } from './printedTies.ts';
import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';
const final = `${base}final/kairat-fosfor/`;
const walkover = 'second-round/khimik-kustanay-skif-arsenal';

const goalsOf = (panel: Locator): Locator => panel.locator('[data-goal]');
const axisOf = (panel: Locator): Locator => panel.getByRole('img', { name: /axis/i });

async function expectFinal(page: Page): Promise<void> {
  const { panel, tie } = partsOf(page);
  await expect(page).toHaveURL(final);
  await expect(page).toHaveTitle(/Kairat.*5–1.*Fosfor/);
  await expect(tie('final/kairat-fosfor')).toHaveAttribute('aria-current', 'page');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/Kairat\s*5–1\s*Fosfor/);
}

async function expectOverview(page: Page): Promise<void> {
  const { bracket, panel, ties } = partsOf(page);
  await expect(panel).toContainText('Goals by round');
  await expect(ties).toHaveCount(23);
  await expect(bracket.locator('a[aria-current]')).toHaveCount(0);
}

test('a click on the final opens it beside the bracket, at its own address', async ({ page }) => {
  await page.goto('/');
  const { bracket, panel, ties, tie } = partsOf(page);
  await tie('final/kairat-fosfor').click();
  await expectFinal(page);
  await expect(panel).toContainText('Saturday 8 August 1992');
  await expect(panel).toContainText('Final');
  await expect(ties).toHaveCount(23);
  const [left, right] = [await bracket.boundingBox(), await panel.boundingBox()];
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
});

test('the final has six goals on a time axis', { tag: '@engine' }, async ({ page }) => {
  await page.goto(final);
  const { panel } = partsOf(page);
  await expect(axisOf(panel)).toHaveAccessibleName(/9′, 36′, 59′, 68′, 77′ and 88′/);
  await expect(axisOf(panel)).toHaveText(/9′.*36′.*59′.*68′.*77′.*88′/);
  const marks = goalsOf(axisOf(panel));
  await expect(marks).toHaveCount(6);
  const boxes = await Promise.all((await marks.all()).map((mark) => mark.boundingBox()));
  const lefts = boxes.map((box) => box?.x ?? 0);
  expect(lefts).toEqual([...new Set(lefts)].toSorted((a, b) => a - b));
});

test('the final lists its scorers with the score after each goal', async ({ page }) => {
  await page.goto(final);
  const told = [
    ['9′', 'Naidovskiy', 'Kairat', '1–0'],
    ['36′', 'Naidovskiy', 'Kairat', '2–0'],
    ['59′', 'Klimov', 'Kairat', '3–0'],
    ['68′', 'Volgin', 'Kairat', '4–0'],
    ['77′', 'Abildaev', 'Kairat', '5–0'],
    ['88′', 'Litvinenko', 'Fosfor', '5–1'],
  ].map((parts) => new RegExp(`^${parts.join('.*')}$`, 's'));
  const items = partsOf(page).panel.getByRole('listitem');
  await expect(items.filter({ hasText: /^\d+′.*\d–\d$/s })).toHaveText(told);
});

test('every other played tie has a mark for each goal, and no time', async ({ page }) => {
  await page.goto('/');
  const { panel, tie } = partsOf(page);
  const others = printedTies.filter(({ round, score }) => score && round !== 'Final');
  expect(others).toHaveLength(21);
  for (const { id, round, home, away, score = ['', ''] } of others) {
    const goals = Number(score[0]) + Number(score[1]);
    await tie(id).click();
    await expect(page).toHaveURL(`${base}${id}/`);
    const heading = new RegExp(`${home}\\s*${score.join('–')}\\s*${away}`);
    await expect(panel.getByRole('heading', { level: 2 }), id).toHaveText(heading);
    await expect(panel, id).toContainText(round);
    await expect(panel, id).toContainText(/\b(May|June|July|August) 1992/);
    await expect(goalsOf(panel), id).toHaveCount(goals);
    await expect(axisOf(panel), id).toHaveCount(0);
    await expect(panel, id).not.toContainText(/\d′/);
    await expect(panel, id).toContainText(goals ? 'Minutes and order not recorded.' : 'No goals.');
  }
});

test('the walkover has no goals and no score', { tag: '@sizes' }, async ({ page }) => {
  await page.goto(`${base}${walkover}/`);
  const { panel } = partsOf(page);
  const heading = panel.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(/Khimik Kustanay\s*w\/o\s*SKIF-Arsenal/);
  await expect(panel).toContainText('Khimik Kustanay through to the quarter-finals by a walkover');
  await expect(page).not.toHaveTitle(/\d–\d/);
  await expect(goalsOf(panel)).toHaveCount(0);
  await expect(axisOf(panel)).toHaveCount(0);
});

test('a level tie says who went on and how', async ({ page }) => {
  await page.goto(`${base}first-round/zhetysu-kokshetau/`);
  const { panel, tie } = partsOf(page);
  await expect(panel).toContainText(/Kokshetau won 4–3 on penalties/);
  await tie('semi-finals/kaisar-kairat').click();
  await expect(panel).toContainText(/Kairat through to the final on penalties/);
});

test(
  'an address opens its tie directly, also after a reload',
  { tag: ['@sizes', '@engine'] },
  async ({ page }) => {
    await page.goto(final);
    await expectFinal(page);
    await page.reload();
    await expectFinal(page);
  },
);

test('Back and Forward follow the ties that were opened', { tag: '@engine' }, async ({ page }) => {
  await page.goto('/');
  const { panel, tie } = partsOf(page);
  await tie(walkover).click();
  await tie('final/kairat-fosfor').click();
  await expectFinal(page);
  await page.goBack();
  await expect(page).toHaveURL(`${base}${walkover}/`);
  await expect(panel).toContainText('SKIF-Arsenal');
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expectOverview(page);
  await page.goForward();
  await page.goForward();
  await expectFinal(page);
  await page.reload();
  await expectFinal(page);
  await page.goBack();
  await expect(panel).toContainText('SKIF-Arsenal');
});

test(
  'on a phone a tie opens as a sheet, which Back closes and Forward opens',
  { tag: ['@phone', '@engine'] },
  async ({ page }) => {
    await page.goto('/');
    const { panel, tie } = partsOf(page);
    const heading = panel.getByRole('heading', { level: 2 });
    const address = `${base}first-round/zhiger-metallist-petropavlsk/`;
    await tie('first-round/zhiger-metallist-petropavlsk').click();
    await expect(page).toHaveURL(address);
    await expect(heading).toHaveText(/Zhiger\s*2–1\s*Metallist/);
    await page.goBack();
    await expect(page).toHaveURL('/');
    await expectOverview(page);
    await expect(tie('first-round/zhiger-metallist-petropavlsk')).toBeInViewport();
    await page.goForward();
    await expect(heading).toHaveText(/Zhiger\s*2–1\s*Metallist/);
    await page.reload();
    await expect(page).toHaveURL(address);
    await panel.locator('[data-tie="second-round/zhiger-kairat"]').click();
    await expect(heading).toHaveText(/Zhiger\s*2–3\s*Kairat/);
    await page.goBack();
    await expect(heading).toHaveText(/Zhiger\s*2–1\s*Metallist/);
  },
);

test(
  'the panel leads to the ties before and after, and back to the overview',
  { tag: '@sizes' },
  async ({ page }) => {
    await page.goto(final);
    const { panel } = partsOf(page);
    await panel.locator('[data-tie="semi-finals/kaisar-kairat"]').click();
    await expect(page).toHaveURL(`${base}semi-finals/kaisar-kairat/`);
    await panel.locator('[data-tie="final/kairat-fosfor"]').click();
    await expectFinal(page);
    await panel.getByRole('link', { name: 'Overview' }).click();
    await expect(page).toHaveURL(base);
    await expectOverview(page);
  },
);

for (const [what, address] of [
  ['without its last slash', final.slice(0, -1)],
  ['in capitals', final.toUpperCase()],
  ['with a query and a hash', `${final}?from=a-friend#goals`],
] as const) {
  test(`an address ${what} opens its tie`, async ({ page }) => {
    await page.goto(address);
    const heading = partsOf(page).panel.getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(/Kairat\s*5–1\s*Fosfor/);
  });
}

test(
  'a tie opens in a tab of its own, as any link does',
  { tag: '@engine' },
  async ({ page, context, browserName }) => {
    test.skip(browserName === 'firefox', 'The driver tells no address of a tab opened behind.');
    await page.goto('/');
    const opening = context.waitForEvent('page');
    await partsOf(page)
      .tie('final/kairat-fosfor')
      .click({ modifiers: ['ControlOrMeta'] });
    await expectFinal(await opening);
    await expectOverview(page);
  },
);
