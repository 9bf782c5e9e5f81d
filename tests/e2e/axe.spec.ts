import { findViolations } from './findViolations.ts';
import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

// A trace would take longer than the test.
test.use({ trace: 'off' });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours axe finds nothing wrong on the page of kind`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });
    for (const { name, show } of kinds) {
      test(name, async ({ page, faults }) => {
        await show(page);
        expect(await findViolations(page)).toEqual([]);
        const others = faults.splice(0).filter((fault) => !/Failed to load/.test(fault));
        expect(others).toEqual([]);
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
