import { findViolations } from './findViolations.ts';
import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

const screens = [
  { screen: 'desktop', width: 1440, height: 900 },
  { screen: 'phone', width: 390, height: 844 },
] as const;

// A trace would take longer than the test.
test.use({ trace: 'off' });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { screen, ...size } of screens) {
    test.describe(`axe finds nothing wrong on a ${colorScheme} ${screen}, on the page of kind`, () => {
      test.use({ viewport: size });
      for (const { name, show } of kinds) {
        test(name, async ({ page, faults }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await show(page);
          expect(await findViolations(page)).toEqual([]);
          const others = faults.splice(0).filter((fault) => !/Failed to load/.test(fault));
          expect(others).toEqual([]);
        });
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
