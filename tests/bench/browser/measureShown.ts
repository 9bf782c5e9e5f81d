import type { CDPSession, Page } from '@playwright/test';
import { scrollDown, waitForPaint } from './pageScripts.ts';
import { measureWork, waitForQuiet } from './measureWork.ts';

/**
 * What showing a bracket costs: milliseconds of work on the main thread until it is painted, elements it is made of,
 * megabytes of the page's heap, and how it scrolls: frames a second and the longest frame, where it is tall enough.
 */
export type Shown = {
  readonly work: number;
  readonly elements: number;
  readonly heap: number;
  readonly rate?: number;
  readonly longest?: number;
};

/** How fast and how long is scrolled, in pixels a second and milliseconds. */
const PACE = { speed: 2400, time: 1500 };

/** Lets a page show its bracket, and measures what that costs and how it then scrolls. */
export async function measureShown(
  page: Page,
  session: CDPSession,
  show: () => Promise<unknown>,
): Promise<Shown> {
  const work = await measureWork(session, async () => {
    await show();
    await page.evaluate(waitForPaint);
  });
  const elements = await page.evaluate(() => document.querySelectorAll('main *, #root *').length);
  await waitForQuiet(session);
  const gaps = await page.evaluate(scrollDown, PACE);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const time = gaps.reduce((sum, gap) => sum + gap, 0);
  const scrolling = { rate: (gaps.length * 1000) / time, longest: Math.max(...gaps) };
  return { work, elements, heap: usedSize / 2 ** 20, ...(gaps.length > 0 && scrolling) };
}
