import type { CDPSession, Page } from '@playwright/test';
import { actOnce } from './soak/actions.ts';
import { findFaults } from './soak/findFaults.ts';
import { loseFocus } from './soak/loseFocus.ts';
import { startRandom } from './soak/random.ts';
import { returnFocus } from './soak/returnFocus.ts';
import { waitForRest } from './soak/waitForRest.ts';
import { expect, test } from './test.ts';

const { SOAK_ACTIONS = '150', SOAK_SEED = '1992' } = process.env;
const count = Number(SOAK_ACTIONS);
const seed = Number(SOAK_SEED);
const cup = 'kazakhstan-cup-1992/';

/** Where a walk begins, how long it is, and whether `npm test` takes it in every engine; a short one does there. */
const walks = [
  { home: `/${cup}`, count, tag: [] },
  { home: `/ru/${cup}`, count: Math.round(count / 3), tag: '@engine' },
  { home: `/kk/${cup}`, count: Math.round(count / 3), tag: [] },
];

/** The bytes that live on, after a collection, with the overview open; the engine is asked over its own protocol. */
async function readHeap(page: Page, session: CDPSession): Promise<number> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('h1 a').click();
  await expect(page.getByRole('complementary').getByRole('heading')).not.toHaveCount(0);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

for (const { home, count: steps, tag } of walks)
  test(
    `${steps} random actions from seed ${seed} break nothing on ${home}`,
    { tag },
    async ({ page, context, browserName, faults }) => {
      test.setTimeout(30_000 + steps * 1500);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(home);
      const session = browserName === 'chromium' ? await context.newCDPSession(page) : undefined;
      const random = startRandom(seed);
      const said: string[] = [];
      let heap: number | undefined;
      for (let step = 0; step < steps; step += 1) {
        if (session && steps >= 1000 && step === steps / 2) heap = await readHeap(page, session);
        if (browserName === 'firefox') await returnFocus(page);
        const before = await page.evaluateHandle(() => document.activeElement);
        const done = await actOnce(page, random);
        await waitForRest(page);
        said.push(`${step}: ${done.said} → ${new URL(page.url()).pathname}`);
        const log = said.slice(-12).join('\n');
        await expect.poll(() => findFaults(page), { message: log }).toEqual([]);
        if (done.isKey)
          await expect.poll(() => loseFocus(page, before, done), { message: log }).toBeUndefined();
        // What is held on to here would live on in the page.
        await before.dispose();
        expect(faults, log).toEqual([]);
      }
      if (!session || heap === undefined) return;
      const grown = (await readHeap(page, session)) - heap;
      console.log(`heap: ${heap} bytes, and ${grown} more after the second half`);
      expect(grown).toBeLessThan(heap / 10);
    },
  );
