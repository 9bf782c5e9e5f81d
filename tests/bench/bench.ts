import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { measureInteractions } from './browser/measureInteractions.ts';
import { withPage } from './browser/openPage.ts';
import { buildPages } from './buildPages.ts';
import { cupId, cupOf, plainOf } from './cupsOf.ts';
import type { NodeTimes } from './node/measureNode.ts';
import { BUNDLED, runRounds, type Plan } from './runRounds.ts';
import { serveBench } from './serveBench.ts';
import { writeReport, type Report } from './writeReport.ts';

const bench = join(process.cwd(), 'tests/bench');
const cache = join(process.cwd(), 'node_modules/.cache/kubok/bench');

const { BENCH_SIZES = '32,128,1024,4096,8192', BENCH_ROUNDS = '5' } = process.env;
const { BENCH_MINUTES = '5', BENCH_TIMES = '20', CHROMIUM_PATH } = process.env;

const plan: Plan = {
  sizes: BENCH_SIZES.split(',').map(Number),
  rounds: Number(BENCH_ROUNDS),
  minutes: Number(BENCH_MINUTES),
};

/** The cups that are published for the run, as we and as the contenders take them. */
const textsOf = (sizes: readonly number[]): Map<string, string> =>
  new Map(
    sizes.flatMap((teams) => {
      const cup = cupOf(teams);
      return [
        [`/cups/${cup.id}.json`, JSON.stringify(cup)],
        [`/plain/${cup.id}.json`, JSON.stringify(plainOf(cup))],
      ] as const;
    }),
  );

function measureInNode(teams: number): NodeTimes {
  const program = join(cache, 'program/nodeTimes.js');
  return JSON.parse(
    execFileSync(process.execPath, [program, String(teams), '9'], { encoding: 'utf8' }),
  );
}

const launch = () =>
  chromium.launch({
    ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });

async function run(): Promise<Report> {
  await buildPages(bench, join(cache, 'pages'));
  const server = await serveBench({
    site: join(process.cwd(), 'dist'),
    pages: join(cache, 'pages'),
    texts: textsOf(plan.sizes),
  });
  try {
    const rows = await runRounds(plan, { origin: server.origin, launch });
    const browser = await launch();
    const interactions = [];
    const cups = [BUNDLED.cup, ...plan.sizes.filter((teams) => teams > 1000).map(cupId)];
    for (const slowdown of [1, 4])
      for (const cup of cups) {
        const options = { times: Number(BENCH_TIMES), slowdown };
        const took = await withPage(browser, server.origin, (opened) =>
          measureInteractions(opened, cup, options),
        );
        interactions.push({ cup, slowdown, took });
      }
    const version = browser.version();
    await browser.close();
    const node = plan.sizes.map((teams) => ({ teams, took: measureInNode(teams) }));
    return { plan, version, rows, interactions, node };
  } finally {
    server.close();
  }
}

const report = await run();
mkdirSync(cache, { recursive: true });
const table = writeReport(report);
console.log(`\n${table}`);
if (process.argv.includes('--write')) {
  const file = join(bench, 'README.md');
  const [head = ''] = readFileSync(file, 'utf8').split('<!-- measured -->');
  writeFileSync(file, `${head}<!-- measured -->\n\n${table}`);
}
