import { waitForQuiet } from './measureWork.ts';
import type { Opened } from './openPage.ts';
import { measureShown, type Shown } from './measureShown.ts';

/** The bench's page of a contender, by `contenders/offer.js`. */
type Offer = { load: (url: string) => Promise<void>; show: () => Promise<void> };

declare global {
  var bench: Offer;
}

/** Shows the bracket of a contender, whose cup is loaded before. */
export async function measureContender(
  { page, session }: Opened,
  name: string,
  plain: string,
): Promise<Shown> {
  await page.goto(`/contenders/${name}/`);
  await page.evaluate((url) => globalThis.bench.load(url), plain);
  await waitForQuiet(session);
  return measureShown(page, session, () => page.evaluate(() => globalThis.bench.show()));
}
