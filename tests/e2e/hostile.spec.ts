import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { check } from '../../src/cup/gate/check.ts';
import { anySteps, breakJson } from '../fuzz/anyBroken.ts';
import { findHarm } from '../fuzz/findHarm.ts';
import { pickOf } from '../fuzz/nodes.ts';
import { SEED_ID, seedTexts } from '../fuzz/seedCups.ts';
import { viewsOf } from '../fuzz/viewsOf.ts';
import { expect, test } from './test.ts';

const { FUZZ_SEED = '1992', FUZZ_RUNS = '60' } = process.env;
const PER_TEST = 10;

const broken = fc
  .sample(fc.tuple(fc.nat(3), anySteps, fc.nat(1000)), {
    seed: Number(FUZZ_SEED),
    numRuns: Number(FUZZ_RUNS),
  })
  .map(([which, steps, view]) => {
    const text = breakJson(pickOf(seedTexts, which) ?? '', steps);
    const data: unknown = JSON.parse(text);
    return {
      text,
      steps,
      checked: check(data, SEED_ID),
      path: pickOf(viewsOf(data, view), view) ?? '/',
    };
  });

type Broken = (typeof broken)[number];

const harmIn = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(${findHarm.toString()})(document)`);

async function expectEnd(page: Page, { text, checked, path }: Broken): Promise<void> {
  await page.unroute('**/cups/*.json');
  await page.route('**/cups/*.json', (route) =>
    route.fulfill({ body: text, contentType: 'application/json' }),
  );
  await page.goto(path);
  if (checked.ok) {
    await expect(page.getByRole('main')).not.toBeEmpty();
    await expect(page.getByRole('alert')).toHaveCount(path.includes('no-such') ? 1 : 0);
  } else {
    await expect(page.getByRole('alert')).toContainText(`“${checked.issues[0]?.place}”`);
  }
  expect(await harmIn(page)).toEqual([]);
}

test('breaks cups in ways that the gate lets pass, and in ways that it does not', () => {
  const passed = broken.filter(({ checked }) => checked.ok).length;
  expect(passed).toBeGreaterThan(broken.length / 10);
  expect(passed).toBeLessThan(broken.length);
});

/** `faults` of each test also hold errors and requests to other hosts. */
for (let from = 0; from < broken.length; from += PER_TEST) {
  test(
    `broken cups from ${from} show a whole page or a message and run no script`,
    { tag: from === 0 ? '@engine' : [] },
    async ({ page, faults }) => {
      for (const [index, each] of broken.slice(from, from + PER_TEST).entries()) {
        await test.step(`${from + index}: ${JSON.stringify(each.steps)}`, async () => {
          await expectEnd(page, each);
          expect(faults).toEqual([]);
        });
      }
    },
  );
}
