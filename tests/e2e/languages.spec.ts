import { expect, test } from './test.ts';

const cup = '/kazakhstan-cup-1992';

test('the switch leads to the same page in another language, with what is picked, and back', async ({
  page,
}) => {
  await page.goto(`${cup}/record/?team=kairat#L36`);
  const choose = async (language: string) => {
    await page.locator('header summary').click();
    await page.getByRole('link', { name: language, exact: true }).click();
  };
  await choose('Русский');
  await expect(page).toHaveURL(`/ru${cup}/record/?team=kairat#L36`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveTitle(/Кубок Казахстана 1992/);
  await choose('Қазақша');
  await expect(page).toHaveURL(`/kk${cup}/record/?team=kairat#L36`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('the switch keeps how far the page is scrolled', async ({ page }) => {
  await page.goto(`${cup}/record/`);
  const main = page.getByRole('main');
  await main.hover();
  await page.mouse.wheel(0, 700);
  await expect(main).toHaveJSProperty('scrollTop', 700);
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'Русский', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(main).toHaveJSProperty('scrollTop', 700);
});

for (const language of ['ru', 'kk'])
  test(`links of a page in ${language} stay in ${language}, and load no page`, async ({ page }) => {
    await page.goto(`/${language}${cup}/`);
    await page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
    await page.locator('[data-tie="final/kairat-fosfor"]').first().click();
    await expect(page).toHaveURL(`/${language}${cup}/final/kairat-fosfor/`);
    await expect(page.locator('aside[data-open] article')).toBeVisible();
    // While a font loads, React runs the layout effects of a view transition, and so the keys, up to 0.5 s after its paint.
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'open');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`/${language}${cup}/`);
    await expect(page.locator('html')).toHaveAttribute('data-kept', '');
  });

test('an address in capitals, or an alias, is put right in its own language', async ({ page }) => {
  await page.goto(`/RU${cup.toUpperCase()}/FINAL/FOSFOR-KAIRAT`);
  await expect(page).toHaveURL(`/ru${cup}/final/kairat-fosfor/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('Kazakh is set in one typeface, which has all its letters', async ({ page }) => {
  await page.goto(`/kk${cup}/`);
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  const own = loaded.filter((family) => !family.includes(' like '));
  expect(new Set(own.map((family) => family.replaceAll('"', '')))).toEqual(
    new Set(['Roboto Condensed']),
  );
});
