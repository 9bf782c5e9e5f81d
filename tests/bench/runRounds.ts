import type { Browser } from '@playwright/test';
import { measureContender } from './browser/measureContender.ts';
import type { Shown } from './browser/measureShown.ts';
import { measureOwn, type OwnShown } from './browser/measureOwn.ts';
import { withPage } from './browser/openPage.ts';
import { contenders } from './contenders.ts';
import { cupId } from './cupsOf.ts';

/** What was measured of one contender at one size: a round each, or why there is nothing more to measure. */
export type Row = {
  readonly name: string;
  readonly teams: number;
  readonly cup: string;
  readonly rounds: Map<number, Shown | OwnShown>;
  trouble?: string;
};

/** How often, how long altogether, and at which sizes is measured. */
export type Plan = {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly minutes: number;
};

/** Where the browser comes from; it is started anew after a page that did not end. */
export type Engine = { readonly origin: string; readonly launch: () => Promise<Browser> };

export const OWN = 'Kubok';

/** The cup that the site begins with, which ours of other sizes are compared with. */
export const BUNDLED = { teams: 24, cup: 'kazakhstan-cup-1992' };

/** Longer is not waited for a bracket, and what takes longer than the second is measured once. */
const PATIENCE_MS = 60_000;
const ONCE_MS = 12_000;

/** Measures everybody by turns, in another order in each round, until all rounds or all minutes are over. */
export async function runRounds(plan: Plan, { origin, launch }: Engine): Promise<Row[]> {
  const rows = [...contenders.map(({ name }) => name), OWN].flatMap((name) =>
    plan.sizes.map((teams): Row => ({ name, teams, cup: cupId(teams), rounds: new Map() })),
  );
  rows.push({ name: OWN, ...BUNDLED, rounds: new Map() });
  const end = Date.now() + plan.minutes * 60_000;
  const slow = new Set<Row>();
  let browser = await launch();
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const row of turn(rows, round * 3)) {
      if (row.trouble !== undefined || (round > 0 && (slow.has(row) || Date.now() > end))) continue;
      const begin = Date.now();
      const shown = await inTime(measure(browser, origin, row));
      const took = Date.now() - begin;
      if (took > ONCE_MS) slow.add(row);
      console.log(`round ${round + 1}: ${row.name}, ${row.teams} teams, ${took} ms`);
      if (typeof shown !== 'string') row.rounds.set(round, shown);
      else {
        row.trouble = shown;
        await browser.close();
        browser = await launch();
      }
    }
  }
  await browser.close();
  return rows;
}

const measure = (browser: Browser, origin: string, { name, cup }: Row): Promise<Shown> =>
  withPage(browser, origin, (opened) =>
    name === OWN ? measureOwn(opened, cup) : measureContender(opened, name, `/plain/${cup}.json`),
  );

/** The same, beginning elsewhere. */
const turn = <T>(all: readonly T[], by: number): T[] => [
  ...all.slice(by % all.length),
  ...all.slice(0, by % all.length),
];

const failed = (fault: unknown): string =>
  `failed: ${String(fault).split('\n')[0]?.slice(0, 90) ?? ''}`;

/** What comes of it in time, or in a few words why nothing does. */
async function inTime<T>(result: Promise<T>): Promise<T | string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('not done in 60 s'), PATIENCE_MS);
  });
  const ended = await Promise.race([result.catch(failed), late]);
  clearTimeout(timer);
  return ended;
}
