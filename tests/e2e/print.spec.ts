import { countPages } from './countPages.ts';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

/** A4 on its side less the margins a browser prints with, in CSS pixels. */
const paper = { width: 1123, height: 794 };

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`from a page in ${colorScheme} colours`, { tag: '@desktop' }, () => {
    test.use({ colorScheme });

    test.beforeEach(async ({ page }) => {
      await page.goto('/kazakhstan-cup-1992/final/kairat-fosfor/');
      await expect(partsOf(page).ties).toHaveCount(23);
    });

    test('the whole tree prints on one page', async ({ page }) => {
      const pdf = await page.pdf({ format: 'A4', landscape: true, preferCSSPageSize: true });
      expect(countPages(pdf)).toBe(1);
    });

    test('each tie is on the paper, in ink on white', async ({ page, browserName }) => {
      test.skip(browserName === 'firefox', 'The driver cannot show a page as it is printed.');
      await page.emulateMedia({ media: 'print', colorScheme });
      await page.setViewportSize(paper);
      await expect(page.getByRole('complementary')).toBeHidden();
      for (const tie of await partsOf(page).ties.all()) {
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
