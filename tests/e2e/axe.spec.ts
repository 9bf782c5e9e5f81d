import { findViolations } from './findViolations.ts';
import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

/** Each kind in both colours and at both sizes, in two tests: any two of kind, colour and size meet. */
const rows = kinds.flatMap((kind, index) => {
  const [first, second] = index % 2 === 0 ? (['', '@phone'] as const) : (['@phone', ''] as const);
  return [
    { kind, colorScheme: 'light', size: first },
    { kind, colorScheme: 'dark', size: second },
  ] as const;
});

for (const { kind, colorScheme, size } of rows) {
  test.describe(`in ${colorScheme} colours axe finds nothing wrong on the page of kind`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test(kind.name, { tag: size || [] }, async ({ page, faults }) => {
      await kind.show(page);
      expect(await findViolations(page)).toEqual([]);
      const others = faults.splice(0).filter((fault) => !/Failed to load/.test(fault));
      expect(others).toEqual([]);
    });
  });
}

test('the bracket reads as headed lists of links', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Bracket' })).toMatchAriaSnapshot({
    name: 'bracket.aria.yml',
  });
});
