import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { budgets } from './budgets.ts';
import { expect, test } from './test.ts';

const cup = '/kazakhstan-cup-1992/';

type Fetched = { readonly name: string; readonly kind: string; readonly bytes: number };

/** A file as a host sends it; fonts are packed already. */
async function weigh(response: Response): Promise<Fetched> {
  const kind = response.request().resourceType();
  const body = await response.body();
  const name = new URL(response.url()).pathname;
  return { name, kind, bytes: kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length };
}

/** All that a page fetches at first, to the end. */
async function fetchFirst(page: Page, address: string): Promise<readonly Fetched[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return Promise.all(responses.map(weigh));
}

const sum = (files: readonly Fetched[], kind: string): number =>
  files.filter((file) => file.kind === kind).reduce((all, { bytes }) => all + bytes, 0) / 1000;

const writeRow = (...cells: readonly unknown[]): string =>
  cells
    .map((cell, column) => (column ? String(cell).padStart(9) : String(cell).padEnd(12)))
    .join('');

const writeTable = (files: readonly Fetched[]): string =>
  [
    writeRow('first page', 'kB', 'budget', 'files'),
    ...Object.entries(budgets).map(([kind, budget]) =>
      writeRow(
        kind,
        sum(files, kind).toFixed(1),
        budget,
        files.filter((file) => file.kind === kind).length,
      ),
    ),
  ].join('\n');

test('the first page weighs no more than it may', async ({ page }) => {
  const files = await fetchFirst(page, cup);
  console.log(`\n${writeTable(files)}\n`);
  for (const kind of Object.keys(budgets)) expect(sum(files, kind), kind).toBeGreaterThan(0);
  const tooHeavy = Object.entries(budgets).filter(([kind, budget]) => sum(files, kind) > budget);
  expect(tooHeavy).toEqual([]);
});
