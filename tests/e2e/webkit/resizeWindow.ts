import { setTimeout } from 'node:timers/promises';
import type { Size } from './insides.ts';
import { pointer } from './startDisplay.ts';
import type { Driver } from './startDriver.ts';

const MEASURE = 'return { width: innerWidth, height: innerHeight }';

const measure = (driver: Driver): Promise<Size> =>
  driver.send('POST', '/execute/sync', { script: MEASURE, args: [] });

/**
 * Makes the window as large as it must be for a page of this size, whatever else it shows, and puts its middle under the
 * screen's own pointer: where no program manages windows, keys go to the one that the pointer is in.
 */
export async function resizeWindow(driver: Driver, { width, height }: Size): Promise<void> {
  const window = await driver.send<Size>('GET', '/window/rect');
  const page = await measure(driver);
  const outer = {
    width: width + window.width - page.width,
    height: height + window.height - page.height,
  };
  await driver.send('POST', '/window/rect', {
    ...outer,
    x: Math.max(0, Math.round(pointer.x - outer.width / 2)),
    y: Math.max(0, Math.round(pointer.y - outer.height / 2)),
  });
  await waitForSize(driver, { width, height });
}

/** A window takes its size when it likes, mostly at once. Throws where it does not within some seconds. */
async function waitForSize(driver: Driver, wanted: Size, tries = 60): Promise<void> {
  const now = await measure(driver);
  if (now.width === wanted.width && now.height === wanted.height) return;
  if (tries === 0)
    throw new Error(
      `not offered in WebKit: a page of ${JSON.stringify(wanted)}, but ${JSON.stringify(now)}`,
    );
  await setTimeout(50);
  await waitForSize(driver, wanted, tries - 1);
}
