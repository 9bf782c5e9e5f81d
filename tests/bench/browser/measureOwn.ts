import { measureWork, waitForQuiet } from './measureWork.ts';
import type { Opened } from './openPage.ts';
import { measureShown, type Shown } from './measureShown.ts';
import { clickAndWait, isHydrated, waitForPaint } from './pageScripts.ts';

const CARD = 'main a[data-tie][data-teams]';

/** What our page costs: its bracket once the cup is there, and everything from the first byte, with load and check. */
export type OwnShown = Shown & { readonly whole: number };

/**
 * Shows our bracket. The whole page is measured first; then the bracket alone, by leaving it for the page of the
 * sources, which has none, and coming back with a click: the cup is there, and the bracket is laid and drawn anew.
 */
export async function measureOwn({ page, session }: Opened, cup: string): Promise<OwnShown> {
  // A first page of the same host, so that the second is measured from its very beginning.
  await page.goto('/contenders/canvas/');
  const whole = await measureWork(session, async () => {
    await page.goto(`/${cup}/`);
    await page.waitForSelector(CARD);
    await page.evaluate(waitForPaint);
  });
  await page.waitForFunction(isHydrated);
  await waitForQuiet(session);
  await page.click(`nav a[href$="/${cup}/sources/"]`);
  await page.waitForSelector(CARD, { state: 'detached' });
  await waitForQuiet(session);
  return {
    ...(await measureShown(page, session, () =>
      page.evaluate(clickAndWait, [`nav a[href$="/${cup}/"]`, CARD] as const),
    )),
    whole,
  };
}
