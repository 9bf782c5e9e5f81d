import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

const views = {
  overview: '/kazakhstan-cup-1992/',
  tie: '/kazakhstan-cup-1992/final/kairat-fosfor/',
};

for (const [name, path] of Object.entries(views)) {
  test(`the ${name} looks as it did`, { tag: '@sizes' }, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    // Another version of Chromium smooths the edges of letters in its own way.
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01 });
  });
}
