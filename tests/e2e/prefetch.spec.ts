import type { Page } from '@playwright/test';
import { partsOf } from './partsOf.ts';
import { expect, test } from './test.ts';

const cup = '/kazakhstan-cup-1992/';

/** The scripts that a page fetches, by the names of their files without the hash. */
function noteScripts(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const [, name] = /(\w+)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
    if (name !== undefined) names.push(name);
  });
  return names;
}

/** Opens the cup and waits until nothing more comes. */
async function openQuietly(page: Page): Promise<readonly string[]> {
  const scripts = noteScripts(page);
  await page.goto(cup);
  await page.waitForLoadState('networkidle');
  return scripts;
}

test('hovering a link prefetches what its tie needs', async ({ page }) => {
  const scripts = await openQuietly(page);
  expect(scripts).not.toContain('TiePanel');
  const final = partsOf(page).tie('final/kairat-fosfor');
  await final.hover();
  await expect.poll(() => scripts).toContain('TiePanel');
  await page.waitForLoadState('networkidle');
  await final.click();
  await expect(partsOf(page).panel).toContainText('Saturday 8 August 1992');
  expect(scripts.filter((name) => name === 'TiePanel')).toHaveLength(1);
});

test('focusing a link prefetches what its tie needs', async ({ page }) => {
  const scripts = await openQuietly(page);
  await partsOf(page).tie('final/kairat-fosfor').focus();
  await expect.poll(() => scripts).toContain('TiePanel');
});
