import type { Page } from '@playwright/test';
import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

// What is left of a window of 1280 x 1024 pixels at 400 %.
test.use({ viewport: { width: 320, height: 256 } });

/** What a person cannot read or reach: texts and targets beyond the edge, and targets under something else. */
const findLost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lost: string[] = [];
    const root = document.querySelector('dialog[open]') ?? document.body;
    const shown = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (part) =>
        part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !part.closest('[inert], .sr-only, svg, :disabled'),
    );
    for (const part of shown) {
      const { overflowX, textOverflow } = getComputedStyle(part);
      const isCut = part.scrollWidth > part.clientWidth + 1 && /hidden|clip/.test(overflowX);
      // What is there for screen readers alone is one pixel wide.
      if (isCut && textOverflow !== 'ellipsis' && part.clientWidth > 1 && part.innerText)
        lost.push(`cut: ${part.outerHTML.slice(0, 100)}`);
    }
    for (const part of shown.filter((each) => each.matches('a[href], button, summary, input'))) {
      part.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      // Marks that lie on a row of a chart, and are targets too, leave much of the row to a pointer.
      const isReached = [...part.getClientRects()].some(({ left, top, width, height }) =>
        [0.5, 0.2, 0.8, 0.05, 0.95].some((across) =>
          [0.5, 0.1, 0.9].some((down) => {
            const hit = document.elementFromPoint(left + width * across, top + height * down);
            return hit !== null && part.contains(hit);
          }),
        ),
      );
      if (!isReached) lost.push(`out of reach: ${part.outerHTML.slice(0, 100)}`);
    }
    const wide = document.documentElement.scrollWidth - innerWidth;
    return wide > 0 ? [...lost, `the page scrolls sideways by ${wide} pixels`] : lost;
  });

/** Kinds whose layouts have little in common: a bracket, a panel, a table and a dialog. */
const inEachEngine = new Set(['overview', 'tie', 'table', 'search']);

test.describe('at 400 % nothing is cut or out of reach on the page of kind', () => {
  for (const { name, show } of kinds) {
    test(name, { tag: inEachEngine.has(name) ? '@engine' : [] }, async ({ page, faults }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await show(page);
      expect(await findLost(page)).toEqual([]);
      const others = faults.splice(0).filter((fault) => !/Failed to load/.test(fault));
      expect(others).toEqual([]);
    });
  }
});
