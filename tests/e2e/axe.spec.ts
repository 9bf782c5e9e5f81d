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
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const [name, path] of places) {
      test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        expect(await findViolations(page)).toEqual([]);
      });
    }
  });
}

test('the bracket reads as headed lists of links', { tag: '@once' }, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Bracket' })).toMatchAriaSnapshot({
    name: 'bracket.aria.yml',
  });
});
