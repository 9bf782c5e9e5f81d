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

for (const [language, home] of [
  ['en', '/'],
  ['ru', '/ru/'],
  ['kk', '/kk/'],
] as const)
  test(`the bracket reads as headed lists of links in ${language}`, async ({ page }) => {
    await page.goto(home);
    await expect(page.locator('[data-bracket]')).toMatchAriaSnapshot({
      name: `bracket-${language}.aria.yml`,
    });
  });
