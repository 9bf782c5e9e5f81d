import type { Size } from './insides.ts';
import type { Driver } from './startDriver.ts';

const MEASURE = 'return { width: innerWidth, height: innerHeight }';

const measure = (driver: Driver): Promise<Size> =>
  driver.send('POST', '/execute/sync', { script: MEASURE, args: [] });

/** Makes the window as large as it must be for a page of this size, whatever else it shows. */
export async function resizeWindow(driver: Driver, { width, height }: Size): Promise<void> {
  const window = await driver.send<Size>('GET', '/window/rect');
  const page = await measure(driver);
  await driver.send('POST', '/window/rect', {
    width: width + window.width - page.width,
    height: height + window.height - page.height,
  });
  const now = await measure(driver);
  if (now.width !== width || now.height !== height)
    throw new Error(
      `not offered in WebKit: a page of ${width} x ${height}, but ${JSON.stringify(now)}`,
    );
}
