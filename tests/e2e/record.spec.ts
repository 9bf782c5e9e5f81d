import type { Locator, Page } from '@playwright/test';
import { readPublished } from './publishedCup.ts';
import { expect, test } from './test.ts';

const base = '/kazakhstan-cup-1992/';
const record = `${base}record/`;
const { lines } = readPublished().record;

const lineOf = (page: Page, line: number): Locator => page.locator(`li:has(> #L${line})`);
const litIn = (page: Page): Locator => page.locator('[aria-current="location"]');

async function expectLit(page: Page, line: number): Promise<void> {
  await expect(litIn(page)).toHaveCount(1);
  await expect(litIn(page)).toHaveAccessibleName(`Line ${line}`);
  await expect(litIn(page)).toBeFocused();
  await expect(lineOf(page, line)).toBeInViewport({ ratio: 1 });
}

test(
  'the record is shown verbatim, and copied without line numbers and notes',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto(record);
    await expect(page).toHaveTitle(/^Source text · Kazakhstan Cup 1992/);
    const list = page.getByRole('main').locator('ol');
    await expect(list.locator(':scope > li')).toHaveCount(lines.length);
    const copied = await list.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? '';
    });
    expect(copied.trimEnd()).toBe(lines.join('\n').trimEnd());
  },
);

test('each line links to what was read from it', async ({ page }) => {
  await page.goto(record);
  const final = lineOf(page, 102);
  await expect(final.locator('[data-tie]')).toHaveAttribute('href', `${base}final/kairat-fosfor/`);
  await expect(final.getByRole('listitem')).toHaveText([
    /^match/,
    'Kairat',
    'Naidovskiy',
    'Klimov',
    'Volgin',
    'Abildaev',
  ]);
  await final.getByRole('link', { name: 'Naidovskiy' }).click();
  await expect(page).toHaveURL(`${base}scorers/kairat-naidovskiy/`);
  await page.goBack();
  await lineOf(page, 8).getByRole('link', { name: 'checked' }).click();
  await expect(page).toHaveURL(`${base}checks/`);
});

test('slips are marked in the line, with the reason in the margin', async ({ page }) => {
  await page.goto(record);
  await expect(lineOf(page, 82).locator('mark')).toHaveText('Jule');
  await expect(lineOf(page, 82).locator('[data-slip]')).toContainText(/Jule.*read as.*July/);
  await expect(lineOf(page, 83).locator('[data-slip]')).toContainText(/Gornyak Khromtau.*editor/);
  await expect(page.locator('[data-slip]')).toHaveCount(readPublished().slips.length);
});

test(
  'an address with a line scrolls to it and highlights it, also after a reload',
  { tag: ['@sizes', '@engine'] },
  async ({ page }) => {
    await page.goto(`${record}#L36`);
    await expectLit(page, 36);
    await page.reload();
    await expectLit(page, 36);
  },
);

test(
  'a click on a number highlights its line, and Back the previous one',
  { tag: ['@sizes', '@engine'] },
  async ({ page }) => {
    await page.goto(`${record}#L36`);
    await expectLit(page, 36);
    await lineOf(page, 40).getByRole('link', { name: 'Line 40' }).click();
    await expect(page).toHaveURL(`${record}#L40`);
    await expectLit(page, 40);
    await page.goBack();
    await expectLit(page, 36);
  },
);

test(
  'a link from another view leads to its line, and Back returns',
  { tag: '@engine' },
  async ({ page }) => {
    await page.goto(`${base}scorers/kairat-volgin/`);
    const panel = page.getByRole('complementary');
    await panel.getByRole('link', { name: '102', exact: true }).first().click();
    await expect(page).toHaveURL(`${record}#L102`);
    await expectLit(page, 102);
    await page.getByRole('link', { name: 'Bracket', exact: true }).click();
    await page.goBack();
    await expectLit(page, 102);
  },
);

for (const hash of ['#L9999', '#L0', '#nonsense', '#(.*[', `#L${'9'.repeat(10_000)}`]) {
  test(`${hash.slice(0, 12)} (${hash.length}) shows a message above the record`, async ({
    page,
  }) => {
    await page.goto(record + hash);
    await expect(page.getByRole('alert')).toContainText(/no line .*numbered from 1 to 103/);
    expect((await page.getByRole('alert').innerText()).length).toBeLessThan(200);
    await expect(page.getByRole('main').locator('ol > li:has(> a[id])')).toHaveCount(lines.length);
    await expect(litIn(page)).toHaveCount(0);
    await lineOf(page, 1).getByRole('link', { name: 'Line 1' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

for (const width of [320, 390, 768, 1440]) {
  test(
    `nothing is cut at ${width} px, and the masthead stays in place`,
    { tag: width === 320 ? '@engine' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${record}#L102`);
      await expectLit(page, 102);
      const sizes = await page.evaluate(() => {
        const main = document.querySelector('main') ?? document.body;
        const { scrollWidth, clientWidth } = document.documentElement;
        return { over: scrollWidth - clientWidth, inMain: main.scrollWidth - main.clientWidth };
      });
      expect(sizes).toEqual({ over: 0, inMain: 0 });
      if (width >= 768) await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 });
    },
  );
}
