import { cpus } from 'node:os';
import { quantile } from 'd3';
import type { Interactions } from './browser/measureInteractions.ts';
import type { Shown } from './browser/measureShown.ts';
import type { OwnShown } from './browser/measureOwn.ts';
import { contenders } from './contenders.ts';
import type { NodeTimes } from './node/measureNode.ts';
import { BUNDLED, OWN, type Plan, type Row } from './runRounds.ts';
import { summarize } from './statistics.ts';

/** Everything that a run has measured. */
export type Report = {
  readonly plan: Plan;
  readonly version: string;
  readonly rows: readonly Row[];
  readonly interactions: readonly {
    readonly cup: string;
    readonly slowdown: number;
    readonly took: Interactions;
  }[];
  readonly node: readonly { readonly teams: number; readonly took: NodeTimes }[];
};

/** A run as tables in Markdown: by size, our interactions, and what Node takes. */
export function writeReport(report: Report): string {
  const { plan, version, rows, interactions, node } = report;
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  const head = `Measured on ${day} in Chromium ${version} with Node ${process.versions.node} on ${machine}, in up to ${plan.rounds} rounds.`;
  const parts = [
    head,
    ...plan.sizes.flatMap((teams) => [`### ${teams} teams`, writeSize(teams, rows)]),
    '### Kubok at any size, beside the 1992 cup',
    writeOwn(rows),
    '### Interactions of Kubok',
    writeInteractions(interactions),
    '### Checked and laid out in Node',
    writeNode(node),
  ];
  return `${parts.join('\n\n')}\n`;
}

const table = (heads: readonly string[], lines: readonly (readonly string[])[]): string =>
  [heads, heads.map((_, index) => (index === 0 ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Numbers below ten with a decimal, others whole. */
const brief = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 1 : 0);

/** The median, and in brackets the least and the most of several. */
function spread(values: readonly number[], write = brief): string {
  const all = summarize(values);
  if (!all) return '-';
  const { median, least, most, count } = all;
  return count === 1 ? write(median) : `${write(median)} (${write(least)}-${write(most)})`;
}

function writeSize(teams: number, rows: readonly Row[]): string {
  const at = rows.filter((row) => row.teams === teams && row.cup !== BUNDLED.cup);
  const base = at.find(({ name }) => name === contenders[0]?.name);
  return table(
    ['', 'work, ms', 'to SVG', 'elements', 'heap, MB', 'frames/s', 'longest frame, ms', 'times'],
    at.flatMap((row) => [writeRow(row.name, row, base), ...writeWhole(row, base)]),
  );
}

const missing: readonly string[] = ['-', '-', '-', '-', '-', '-'];

function writeRow(name: string, row: Row, base: Row | undefined): string[] {
  if (row.rounds.size === 0) return [name, row.trouble ?? '-', ...missing];
  const all = [...row.rounds.values()];
  const each = (of: (shown: Shown) => number | undefined) => all.flatMap((one) => of(one) ?? []);
  return [
    name,
    spread(each(({ work }) => work)),
    writeRatio(row, base, ({ work }) => work),
    spread(each(({ elements }) => elements)),
    spread(each(({ heap }) => heap)),
    spread(each(({ rate }) => rate)),
    spread(each(({ longest }) => longest)),
    String(all.length),
  ];
}

/** Our page from its first byte, with fetching and checking, which no peer does. */
function writeWhole(row: Row, base: Row | undefined): string[][] {
  const wholes = [...row.rounds.values()].flatMap((one) => ('whole' in one ? [one.whole] : []));
  if (wholes.length === 0) return [];
  const ratio = writeRatio(row, base, (one) => ('whole' in one ? one.whole : 0));
  const none = ['-', '-', '-', '-', String(wholes.length)];
  return [[`${OWN}, from the first byte`, spread(wholes), ratio, ...none]];
}

/** Ratios to what the baseline took in the same round. */
function writeRatio(
  row: Row,
  base: Row | undefined,
  of: (shown: Shown | OwnShown) => number,
): string {
  const ratios = [...row.rounds].flatMap(([round, shown]) => {
    const other = base?.rounds.get(round);
    return other ? [of(shown) / other.work] : [];
  });
  return spread(ratios, (value) => value.toFixed(2));
}

const late = (values: readonly number[]): string =>
  `${spread(values)}, 95 %: ${brief(quantile(values, 0.95) ?? 0)}`;

/** Our bracket of every size, divided by that of the bundled cup in the same round. */
function writeOwn(rows: readonly Row[]): string {
  const own = rows.filter(({ name }) => name === OWN).toSorted((a, b) => a.teams - b.teams);
  const base = own.find(({ cup }) => cup === BUNDLED.cup);
  return table(
    ['cup', 'work, ms', 'to the 1992 cup', 'elements'],
    own.map((row) => {
      const all = [...row.rounds.values()];
      return [
        row.cup,
        spread(all.map(({ work }) => work)),
        writeRatio(row, base, ({ work }) => work),
        spread(all.map(({ elements }) => elements)),
      ];
    }),
  );
}

const writeInteractions = (all: Report['interactions']): string => {
  return table(
    ['cup', 'CPU', 'tie opened to next paint, ms', 'road lit, ms', 'arrow key, ms', 'nothing, ms'],
    all.map(({ cup, slowdown, took }) => [
      cup,
      slowdown === 1 ? 'as it is' : `${slowdown} times slower`,
      ...[took.open, took.hover, took.arrow, took.nothing].map(late),
    ]),
  );
};

const writeNode = (all: Report['node']): string =>
  table(
    [
      'teams',
      'JSON.parse, ms',
      'check, ms',
      'layout, ms',
      'check + layout, ms',
      'to JSON.parse',
      'first time, ms',
    ],
    all.map(({ teams, took }) => {
      const sums = took.check.map((value, index) => value + (took.lay[index] ?? 0));
      const ratios = sums.map((sum, index) => sum / (took.parse[index] ?? 0));
      return [
        String(teams),
        ...[took.parse, took.check, took.lay, sums].map((values) => spread(values)),
        spread(ratios),
        brief(sums[0] ?? 0),
      ];
    }),
  );
