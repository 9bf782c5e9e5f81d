import type { CDPSession, Page } from '@playwright/test';
import { measureWork, waitForQuiet } from './measureWork.ts';
import type { Opened } from './openPage.ts';
import { isHydrated, waitForPaint } from './pageScripts.ts';

/**
 * Milliseconds of each try: from a click on a tie to the next frame painted; and of work on the main thread until the
 * frame after next, when a road is lit under the pointer, when an arrow key is pressed, and when nothing is done.
 */
export type Interactions = {
  readonly open: readonly number[];
  readonly hover: readonly number[];
  readonly arrow: readonly number[];
  readonly nothing: readonly number[];
};

/** Opens ties, lights roads and presses arrow keys on the page of a cup of ours, so many times each. */
export async function measureInteractions(
  { page, session }: Opened,
  cup: string,
  { times, slowdown }: { readonly times: number; readonly slowdown: number },
): Promise<Interactions> {
  await page.goto(`/${cup}/`);
  await page.waitForFunction(isHydrated);
  await waitForQuiet(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const hover = await measureHover(page, session, times);
  const open = await measureOpening(page, times);
  const arrow = await measureArrows(page, session, times);
  const nothing = await repeat(times, () =>
    measureWork(session, () => page.evaluate(waitForPaint)),
  );
  return { open, hover, arrow, nothing };
}

async function repeat(times: number, act: (index: number) => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let index = 0; index < times; index += 1) all.push(await act(index));
  return all;
}

/** Places on the screen of things in view that a selector finds, which stay where they are while ties open. */
const placesOf = (page: Page, selector: string): Promise<{ x: number; y: number }[]> =>
  page.$$eval(selector, (all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .map(({ left, top, width, height }) => ({ x: left + width - 12, y: top + height / 2 }))
      .filter(({ x, y }) => x > 0 && x < 1000 && y > 200 && y < innerHeight - 60),
  );

async function measureHover(page: Page, session: CDPSession, times: number): Promise<number[]> {
  const places = await placesOf(page, 'main a[data-tie] [data-team]');
  return repeat(times, (index) =>
    measureWork(session, async () => {
      const place = places[(index * 3) % places.length];
      if (place) await page.mouse.move(place.x, place.y);
      await page.evaluate(waitForPaint);
    }),
  );
}

async function measureOpening(page: Page, times: number): Promise<number[]> {
  const places = await placesOf(page, 'main a[data-tie][data-teams]');
  return repeat(times, async (index) => {
    const place = places[(index * 3) % places.length];
    if (!place) throw new Error('no tie is in view');
    await page.mouse.move(place.x, place.y);
    await page.evaluate(waitForPaint);
    const took = page.evaluate(timeClick);
    // The listener must be there before the click is.
    await page.evaluate(() => undefined);
    await page.mouse.click(place.x, place.y);
    return took;
  });
}

/** Runs in the page: milliseconds from the next click to the end of the frame that follows it. */
const timeClick = (): Promise<number> =>
  new Promise((resolve) => {
    addEventListener(
      'click',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => resolve(performance.now() - timeStamp));
          channel.port1.start();
          channel.port2.postMessage(undefined);
        }),
      { capture: true, once: true },
    );
  });

async function measureArrows(page: Page, session: CDPSession, times: number): Promise<number[]> {
  await page.focus('main a[data-tie][tabindex="0"]');
  const keys = ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft'];
  return repeat(times, (index) =>
    measureWork(session, async () => {
      await page.keyboard.press(keys[index % keys.length] ?? 'ArrowDown');
      await page.evaluate(waitForPaint);
    }),
  );
}
