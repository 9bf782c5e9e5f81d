import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { NodeResult, Result } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything axe finds against the page as it stands, each with the element it is about. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // All that is well besides would take Firefox half a minute to hand over.
  const violations = await page.evaluate<Result[]>(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { html, target } of nodes) {
      const isMistaken = id === 'scrollable-region-focusable' && (await hasLink(page, target));
      if (!isMistaken) found.push(`${id}: ${html}`);
    }
  }
  return found;
}

/** Whether a region has a link that takes the focus; in a disabled fieldset axe takes links for disabled, too. */
const hasLink = (page: Page, target: NodeResult['target']) =>
  page.locator(`${target.join(' ')} a[href]`).evaluateAll((links) =>
    links.some((link) => {
      link.focus();
      return link.closest(':disabled') && link === document.activeElement;
    }),
  );
