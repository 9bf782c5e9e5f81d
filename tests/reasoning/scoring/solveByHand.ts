import type { Named, ScoringSide, Total } from '../../../src/reasoning/scoring/sheet.ts';

/** What to take as true: `lines` keeps only the facts that stand on these lines. */
type Facts = { totals: readonly Total[]; reported: boolean; lines?: ReadonlySet<number> };

/** One joint solution: how often each entry scored, side after side. */
export type Solution = ReadonlyMap<Named, number>;

const solutionsOfSide = ({ entries, goals }: ScoringSide, reported: boolean): number[][] => {
  const extend = (so: number[], left: number): number[][] => {
    const named = entries[so.length];
    if (!named) return left === 0 ? [so] : [];
    return Array.from({ length: left }, (_, n) => n + 1)
      .filter((n) => named.minutes === 0 || n === named.minutes)
      .filter((n) => !reported || named.reported === undefined || n === named.reported)
      .flatMap((n) => extend([...so, n], left - n));
  };
  return extend([], goals);
};

const keepsTotals = (
  sides: readonly ScoringSide[],
  used: readonly ScoringSide[],
  totals: readonly Total[],
  solution: Solution,
): boolean => {
  const highest = Math.max(...totals.map(({ total }) => total));
  const players = new Set(sides.flatMap(({ entries }) => entries.map(({ player }) => player)));
  const got = (player: string): number =>
    [...solution].reduce((n, [e, k]) => (e.player === player && !e.ownGoal ? n + k : n), 0);
  const isKept = ({ player, team, total }: Total): boolean => {
    const unnamed = sides
      .filter((side) => side.team === team && side.entries.length === 0)
      .reduce((n, { goals }) => n + goals, 0);
    const isPartly = sides.some(
      (side) => !used.includes(side) && side.entries.some((e) => e.player === player && !e.ownGoal),
    );
    return got(player) <= total && (isPartly || got(player) + unnamed >= total);
  };
  const others = [...players].filter((player) => !totals.some((total) => total.player === player));
  return (
    totals.every(isKept) &&
    others.every((player) => totals.length === 0 || got(player) < highest || got(player) === 0)
  );
};

/** Every joint solution, by trying them all. */
export const solveByHand = (
  sides: readonly ScoringSide[],
  { totals, reported, lines }: Facts,
): readonly Solution[] => {
  const used = sides.filter(
    ({ entries, line, scorersLine }) =>
      entries.length > 0 && (!lines || lines.has(line) || lines.has(scorersLine)),
  );
  const joint = used.reduce<Solution[]>(
    (so, side) =>
      so.flatMap((known) =>
        solutionsOfSide(side, reported).map(
          (counts) =>
            new Map([...known, ...side.entries.map((e, i) => [e, counts[i] ?? 0] as const)]),
        ),
      ),
    [new Map()],
  );
  const stated = totals.filter(({ line }) => !lines || lines.has(line));
  return joint.filter((solution) => keepsTotals(sides, used, stated, solution));
};
