import { findViolations } from './findViolations.ts';
import { expect, test } from './test.ts';

const cup = '/kazakhstan-cup-1992';
const places = [
  ['overview', '/'],
  ['tie', `${cup}/final/kairat-fosfor/`],
  ['level tie', `${cup}/first-round/zhetysu-kokshetau/`],
  ['walkover', `${cup}/second-round/khimik-kustanay-skif-arsenal/`],
  ['team', `${cup}/?team=traktor-pavlodar`],
  ['checks', `${cup}/checks/`],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, screen] of [
    [1440, 'desktop'],
    [390, 'phone'],
  ] as const) {
    test(`axe finds nothing wrong on a ${colorScheme} ${screen}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const [name, path] of places) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        expect(await findViolations(page), name).toEqual([]);
      }
    });
  }
}

test('the bracket reads as headed lists of links', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Bracket' })).toMatchAriaSnapshot({
    name: 'bracket.aria.yml',
  });
});
