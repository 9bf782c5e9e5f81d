import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything axe finds against the page as it stands, each with the element it is about. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

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
