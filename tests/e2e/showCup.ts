import type { Page } from '@playwright/test';
import type { Cup } from '../../src/cup/model/cup.ts';

/** Shows a cup that is published like any other, but has no pages of its own. */
export async function showCup(page: Page, cup: Cup): Promise<void> {
  await page.route('**/cups/any-cup.json', (route) =>
    route.fulfill({ json: { ...cup, id: 'any-cup' } }),
  );
  await page.goto('/any-cup/');
}
