import { partsOf } from './partsOf.ts';
import { readPublished } from './publishedCup.ts';
import { expect, test } from './test.ts';

const cup = readPublished();
const home = `/${cup.id}/`;
const kairat = cup.rounds
  .flatMap(({ ties }) => ties)
  .filter(({ home: a, away: b }) => [a.team, b.team].includes('kairat'));

test(
  'a name under the pointer previews its road and moves nothing',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto('/');
    const { bracket, tie, ties } = partsOf(page);
    await expect(ties).toHaveCount(23);
    const boxes = () =>
      ties.evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
    const before = await boxes();
    await tie('first-round/kairat-shakhter-karaganda').getByText('Kairat').hover();
    await expect(bracket.locator('a[data-preview]')).toHaveCount(kairat.length);
    await expect(bracket.locator('path[data-preview]')).toHaveCount(kairat.length - 1);
    expect(await boxes()).toEqual(before);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(bracket.locator('[data-preview]')).toHaveCount(0);
  },
);

test('focusing a tie previews the road of its winner', async ({ page }) => {
  await page.goto('/');
  const { bracket, tie } = partsOf(page);
  await tie('final/kairat-fosfor').focus();
  await expect(bracket.locator('a[data-preview]')).toHaveCount(kairat.length);
});

test(
  'a click on a name opens the tie and pins the road, until the chip or Escape clears it',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto('/');
    const { bracket, tie } = partsOf(page);
    const road = bracket.locator('a[data-highlight]');
    await tie('second-round/zhiger-kairat').getByText('Kairat').click();
    await expect(page).toHaveURL(`${home}second-round/zhiger-kairat/?team=kairat`);
    await expect(bracket).toHaveAttribute('data-picked');
    await expect(road).toHaveCount(kairat.length);
    await page
      .getByRole('complementary')
      .locator('[data-tie="quarter-finals/kairat-vostok"]')
      .click();
    await expect(page).toHaveURL(`${home}quarter-finals/kairat-vostok/?team=kairat`);
    await page.reload();
    await expect(road).toHaveCount(kairat.length);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`${home}quarter-finals/kairat-vostok/`);
    await expect(bracket).not.toHaveAttribute('data-picked');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(home);
    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: /The road of Kairat/ }).click();
    await expect(page).toHaveURL(`${home}quarter-finals/kairat-vostok/`);
  },
);

test(
  'a click beside the names opens the tie and picks no road',
  { tag: '@sizes' },
  async ({ page }) => {
    await page.goto('/');
    await partsOf(page).tie('final/kairat-fosfor').getByText('5', { exact: true }).click();
    await expect(page).toHaveURL(`${home}final/kairat-fosfor/`);
  },
);

test('every team has its road, under every name that is printed', async ({ page }) => {
  for (const team of cup.teams.filter(({ printed }) => printed.length > 1)) {
    const played = cup.rounds
      .flatMap(({ ties }) => ties)
      .filter((tie) => [tie.home.team, tie.away.team].includes(team.id));
    for (const { name } of team.printed) {
      await page.goto(`${home}?team=${name.toLowerCase().replaceAll(' ', '-')}`);
      await expect(partsOf(page).bracket.locator('a[data-highlight]')).toHaveCount(played.length);
    }
  }
});

test('an unknown team in the address leaves the champion’s road highlighted', async ({ page }) => {
  await page.goto(`${home}?team=dynamo`);
  const { bracket, ties } = partsOf(page);
  await expect(ties).toHaveCount(23);
  await expect(bracket.locator('a[data-highlight]')).toHaveCount(kairat.length);
  await expect(bracket).not.toHaveAttribute('data-picked');
});
