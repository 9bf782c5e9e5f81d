import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cup/gate/check.ts';
import { isFault, type Issue } from '../../src/issue.ts';
import { parse } from '../../src/parser/parse.ts';
import { readCup } from '../../src/reasoning/readCup.ts';
import { generateCup } from '../cups/generateCup.ts';
import { bundledRecord } from '../parser/bundledRecord.ts';
import { anyTextSteps, breakText, type TextStep } from './breakText.ts';
import { fuzzRun } from './fuzzRun.ts';
import { pickOf } from './nodes.ts';
import { startWatch } from './startWatch.ts';

const bundledNotes: unknown = JSON.parse(
  readFileSync(
    new URL('../../src/source/kazakhstan-cup-1992.annotations.json', import.meta.url),
    'utf8',
  ),
);
const plainNotes = { record: { title: 'A test' } };

const records: readonly (readonly [string, unknown])[] = [
  [bundledRecord, bundledNotes],
  [bundledRecord, plainNotes],
  [generateCup({ teams: 6, seed: 3, lateEntries: 0.5 }).record.lines.join('\n'), plainNotes],
  [generateCup({ teams: 16, seed: 5, byes: 0.5 }).record.lines.join('\n'), plainNotes],
];

/** Longer than the slowest of them needs on a busy machine, by far. */
const PATIENCE_MS = 10_000;

const ends = { cup: 0, refused: 0 };
const run = fuzzRun('broken records', 300);
const watch = startWatch('broken records');

afterAll(async () => {
  process.stderr.write(`broken records: ${ends.cup} a cup, ${ends.refused} refused\n`);
  await watch.stop();
});

/** Whether an issue names a place: a line that the text has, and a column of it,, or a field of the annotations or the cup. */
function hasPlace({ place, found, expected }: Issue, lines: readonly string[]): boolean {
  const [, line, column = '1'] = /^record:(\d+)(?::(\d+))?$/.exec(place) ?? [];
  const length = lines[Number(line) - 1]?.length ?? -1;
  const isThere =
    line !== undefined
      ? Number(column) >= 1 && Number(column) <= length + 1
      : /^(annotations|rounds|teams|the )/.test(place);
  return isThere && found !== '' && expected !== '' && found.length + expected.length < 2000;
}

function expectEnd(which: number, steps: readonly TextStep[]): void {
  watch.beat();
  const [record, notes] = pickOf(records, which) ?? ['', plainNotes];
  const text = breakText(record, steps);
  const start = performance.now();
  const parsed = parse(text);
  const { cup, issues } = readCup('cup', text, notes);
  expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
  const lines = parsed.syntax.lines;
  expect([...parsed.issues, ...issues].filter((issue) => !hasPlace(issue, lines))).toEqual([]);
  expect(cup === undefined).toBe(issues.some(isFault));
  ends[cup ? 'cup' : 'refused'] += 1;
  const checked = cup && check(JSON.parse(JSON.stringify(cup)));
  expect(checked).toEqual(cup && { ok: true, value: cup });
}

describe('a record changed at random', { timeout: 7_200_000 }, () => {
  it('ends in a cup that passes the gate, or in issues that name their places', () => {
    fc.assert(fc.property(fc.nat(3), anyTextSteps, expectEnd), run);
    expect(ends.cup).toBeGreaterThan(0);
    expect(ends.refused).toBeGreaterThan(0);
  });
});
