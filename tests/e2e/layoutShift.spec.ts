import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** The most that a page may shift while it loads, as Layout Instability counts it. */
const MOST = 0.02;

/** Adds up, from the start of the page on, how far everything in view is moved. */
const addShifts = (): void => {
  const shifted = { sum: 0 };
  Object.assign(window, { shifted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifted.sum += Reflect.get(entry, 'value');
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Holds back all files of a pattern; gives what lets them come. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const isPainted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** Until all that was asked for is painted, and what moved with it is counted. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one frame after another
      await new Promise((painted) => requestAnimationFrame(painted));
    }
    return Reflect.get(Reflect.get(window, 'shifted'), 'sum');
  });

test.use({ waitsForHydration: false });

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [964, 900],
  [1280, 900],
  [1440, 900],
] as const) {
  for (const path of ['', 'final/kairat-fosfor/'].flatMap((each) => [
    `/kazakhstan-cup-1992/${each}`,
    `/kk/kazakhstan-cup-1992/${each}`,
  ])) {
    test(`nothing jumps at ${width} pixels on ${path} when its data and its typeface come late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(addShifts);
      const giveCup = await hold(page, '**/cups/*.json');
      const giveFonts = await hold(page, '**/*.woff2');
      await page.goto(path, { waitUntil: 'commit' });
      await isPainted(page);
      giveCup();
      await expect(page.getByRole('button', { name: /Share|Бөлісу/ })).toBeEnabled();
      giveFonts();
      await page.waitForLoadState();
      expect(await settle(page)).toBeLessThanOrEqual(MOST);
    });
  }
}
