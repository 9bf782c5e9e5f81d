import { countPages } from './countPages.ts';
import { expect, test } from './test.ts';

/** A4 on its side less the margins a browser prints with, in CSS pixels. */
const paper = { width: 1123, height: 794 };

const ties = '[data-bracket] [data-tie]';

for (const [colorScheme, home, champions] of [
  ['light', '/', 'Champions'],
  ['dark', '/', 'Champions'],
  ['light', '/ru/', 'Обладатель кубка'],
  ['light', '/kk/', 'Жеңімпаз'],
] as const) {
  test.describe(`from ${home} in ${colorScheme} colours`, () => {
    const tag = colorScheme === 'dark' ? '@engine' : [];
    test.use({ colorScheme });

    test.beforeEach(async ({ page }) => {
      await page.goto(`${home}kazakhstan-cup-1992/`);
      await expect(page.locator(ties)).toHaveCount(23);
    });

    test('the whole tree prints on one page', { tag }, async ({ page }) => {
      const pdf = await page.pdf({ format: 'A4', landscape: true, preferCSSPageSize: true });
      expect(countPages(pdf)).toBe(1);
    });

    test('the printed tree fills the page and names the champion', async ({
      page,
      browserName,
    }) => {
      test.skip(browserName === 'firefox', 'The driver cannot show a page as it is printed.');
      await page.emulateMedia({ media: 'print', colorScheme });
      await page.setViewportSize(paper);
      await expect(
        page.locator('[data-bracket]').getByText(champions, { exact: true }),
      ).toBeVisible();
      const boxes = await Promise.all(
        (await page.locator(ties).all()).map((tie) => tie.boundingBox()),
      );
      const bottom = Math.max(...boxes.map((box) => (box ? box.y + box.height : 0)));
      const right = Math.max(...boxes.map((box) => (box ? box.x + box.width : 0)));
      expect(Math.max(bottom / paper.height, right / paper.width)).toBeGreaterThan(0.8);
    });

    test('each tie is on the paper, in ink on white', { tag }, async ({ page, browserName }) => {
      test.skip(browserName === 'firefox', 'The driver cannot show a page as it is printed.');
      await page.emulateMedia({ media: 'print', colorScheme });
      await page.setViewportSize(paper);
      await expect(page.getByRole('complementary')).toBeHidden();
      for (const tie of await page.locator(ties).all()) {
        const box = await tie.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= paper.width).toBe(true);
        expect(box && box.y + box.height <= paper.height).toBe(true);
      }
      const ink = await page
        .getByRole('heading', { level: 1 })
        .evaluate((h1) => getComputedStyle(h1).color);
      expect(ink).toBe('rgb(19, 32, 46)');
    });
  });
}

for (const [what, path, heading] of [
  ['match', 'final/kairat-fosfor/', /Kairat/],
  ['team', 'teams/kairat/', 'Kairat'],
  ['scorer', 'scorers/kairat-volgin/', 'Volgin'],
] as const)
  for (const width of [390, 1440])
    test(`a ${what} prints alone, from a window of ${width} pixels`, async ({
      page,
      browserName,
    }) => {
      test.skip(browserName === 'firefox', 'The driver cannot show a page as it is printed.');
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/kazakhstan-cup-1992/${path}`);
      await page.emulateMedia({ media: 'print' });
      const panel = page.locator('aside');
      await expect(panel.getByRole('heading', { name: heading }).first()).toBeVisible();
      await expect(page.locator('main')).toBeHidden();
      await expect(panel.getByRole('button')).toHaveCount(0);
      const isCut = await panel.evaluate((aside) => aside.scrollHeight > aside.clientHeight + 1);
      expect(isCut).toBe(false);
      expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThan(4);
    });
