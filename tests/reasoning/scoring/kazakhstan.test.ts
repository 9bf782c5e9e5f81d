import { expect, test } from 'vitest';
import { solve } from '../../../src/reasoning/scoring/solve.ts';
import { readSides } from './readSides.ts';

/** What another source's icons tell of three sides. */
const reports: Record<string, Record<string, number>> = {
  'Khimik Kustanay': { Irzhanov: 2, Kirillov: 1 },
  'Montazhnik Turkestan': { Davydov: 2, Karashbayev: 2, Bolshakov: 1, Safin: 1, 'A.Rykov': 1 },
};

const sides = readSides().map((side) => ({
  ...side,
  entries: side.entries.map((named) => {
    const reported = side.line < 50 ? reports[side.team]?.[named.name] : undefined;
    return reported === undefined ? named : { ...named, reported };
  }),
}));

const totals = ['Kairat/Volgin', 'Fosfor/Litvinenko'].map((player) => ({
  player,
  name: player.replace(/.*\//, ''),
  team: player.replace(/\/.*/, ''),
  total: 6,
  line: 12,
}));

const { issues, scoring } = solve(sides, totals);

const scored = (scoring?.sides ?? []).map((row, at) => ({
  id: sides[at]?.id ?? '',
  entries: row.map((range, i) => ({ name: sides[at]?.entries[i]?.name, ...range })),
}));

const entriesOf = (id: string) => scored.find((side) => side.id === id)?.entries ?? [];

const writeRanges = (id: string): string =>
  entriesOf(id)
    .map(({ name, least, most }) => `${name} ${least}-${most}`)
    .join(', ');

test('the record names 72 scorers on 32 sides and clashes nowhere', () => {
  expect(issues).toEqual([]);
  expect(scored).toHaveLength(32);
  expect(scored.flatMap(({ entries }) => entries)).toHaveLength(72);
});

test('27 sides follow from the scores alone, one needs its minutes, four are left by arithmetic', () => {
  const alone = solve(sides, []).scoring?.sides ?? [];
  const open = alone.filter((row) => row.some(({ least, most }) => least < most));
  const settled = alone.filter((row) => !open.includes(row));
  const timed = settled.filter((row) => row.some(({ because }) => because.kind === 'minutes'));
  expect([settled.length - timed.length, timed.length, open.length]).toEqual([27, 1, 4]);
  expect(alone.indexOf(timed[0] ?? [])).toBe(sides.findIndex(({ id }) => id === '101/Kairat'));
});

test('arithmetic leaves 180 joint solutions, the infobox 60, the second source 2', () => {
  expect(scoring?.ways).toEqual({ arithmetic: 180n, infobox: 60n, reported: 2n });
});

test('the infobox forces Volgin 2, Naidovskiy 1 and Sklyarov 1, and says from which lines', () => {
  const lines = [12, 23, 24, 54, 56, 87, 88, 92, 94, 101, 102];
  expect(writeRanges('87/Kairat')).toBe('Volgin 2-2, Naidovskiy 1-1, Sklyarov 1-1');
  for (const { because } of entriesOf('87/Kairat'))
    expect(because).toEqual({ kind: 'infobox', lines });
});

test('scores alone give Tashenev 2 and Litvinenko 3', () => {
  expect(entriesOf('58/Tselinnik')).toMatchObject([
    { least: 2, most: 2, because: { kind: 'arithmetic', lines: [58, 60] } },
  ]);
  expect(entriesOf('76/Fosfor')).toMatchObject([
    { least: 3, most: 3, because: { kind: 'arithmetic', lines: [76, 77] } },
  ]);
});

test('Shatski and Duzmambetov stay open', () => {
  const open = { least: 1, most: 2, withReported: { least: 1, most: 2 } };
  expect(entriesOf('58/Vostok')).toMatchObject([open, open]);
});

test('the second source settles two sides and leaves what the record says of them as it is', () => {
  expect(writeRanges('30/Khimik Kustanay')).toBe('Irzhanov 1-2, Kirillov 1-2');
  const settled = ['30/Khimik Kustanay', '35/Montazhnik Turkestan']
    .flatMap(entriesOf)
    .map(({ withReported: { least, most } }) => [least, most]);
  expect(settled).toEqual([2, 1, 2, 2, 1, 1, 1].map((n) => [n, n]));
});
