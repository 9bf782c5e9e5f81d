import type { Cup } from '../model/cup.ts';
import { goalsOfCup } from './goals.ts';
import { scorersOf } from './scorers.ts';
import { tallyCup } from './tally.ts';
import { sideNames, type Side } from '../model/tie.ts';
import { championOf, finalOf, loserIn, sideOf, tiesOf, treeOf, winnerOf } from './ties.ts';
import { playedIn, wentOn } from './facts.ts';

/** A number or a name, the parts a number adds up from, and the record's lines behind it. */
export type Figure = {
  readonly value: number | string;
  readonly parts?: readonly number[];
  readonly lines: readonly number[];
};

/**
 * Two figures found in two ways, and whether they agree. `about` names what one of several checks of a kind is of.
 *
 * - `teams`, `matches`, `goals`, `winner`, `second`: the infobox's claim, and what the ties give;
 * - `leader`: a leader's total, and the nearest to it that the scorer lists allow;
 * - `goals` on the right are those of scorers and own goals;
 * - `others`: the most goals that anybody else is certain to have, below the most of a leader;
 * - `leave`: every team but one leaves in a tie of its own, of the tree;
 * - `next`: whoever goes on from a tie but the final plays in a later one;
 * - `scorers`: sides with named scorers, and those whose scorers fit into the score.
 */
export type Check = {
  readonly kind:
    | 'teams'
    | 'matches'
    | 'goals'
    | 'winner'
    | 'second'
    | 'leader'
    | 'others'
    | 'leave'
    | 'next'
    | 'scorers';
  readonly about?: string;
  readonly left: Figure;
  readonly right: Figure;
  readonly relation: 'equal' | 'less';
  readonly holds: boolean;
};

/**
 * Everything that must hold of a cup as a whole, in a fixed order; what its record does not claim is not checked. The
 * build refuses a cup with a check that fails, the tests demand them all, and the page shows them.
 */
export const checksOf = (cup: Cup): Check[] => [
  ...checkSums(cup),
  ...checkFinalists(cup),
  ...checkLeaders(cup),
  ...(cup.state ? [] : [checkLeaving(cup), checkNext(cup)]),
  checkScorers(cup),
];

const compare = (kind: Check['kind'], left: Figure, right: Figure, about?: string): Check => ({
  kind,
  left,
  right,
  relation: 'equal',
  holds: left.value === right.value,
  ...(about !== undefined && { about }),
});

function checkSums(cup: Cup): Check[] {
  const lines = tiesOf(cup).flatMap(({ matches }) =>
    matches.map(({ lines: own, date }) => own.find((line) => line !== date?.line) ?? 0),
  );
  const goals = goalsOfCup(cup);
  const own = goals.filter(({ by }) => by.length === 1 && by[0]?.ownGoal !== undefined).length;
  const found = {
    teams: { value: cup.teams.length, lines: [] },
    matches: { value: tallyCup(cup).matches, lines },
    goals: { value: tallyCup(cup).goals, parts: [goals.length - own, own], lines },
  };
  return (['teams', 'matches', 'goals'] as const).flatMap((kind) => {
    const claim = cup.stated[kind];
    return claim ? [compare(kind, { value: claim.count, lines: [claim.line] }, found[kind])] : [];
  });
}

function checkFinalists(cup: Cup): Check[] {
  if (!championOf(cup)) return [];
  const final = finalOf(cup);
  const found = { winner: winnerOf(final), second: loserIn(final) };
  return (['winner', 'second'] as const).flatMap((kind) => {
    const claim = cup.stated[kind];
    const team = cup.teams.find(({ id }) => id === claim?.team);
    const claimed = claim && { value: team?.name ?? claim.team, lines: [claim.line] };
    const id = found[kind]?.team;
    const name = cup.teams.find((each) => each.id === id)?.name ?? id ?? '';
    return claimed ? [compare(kind, claimed, { value: name, lines: final.lines })] : [];
  });
}

function checkLeaders(cup: Cup): Check[] {
  const scorers = scorersOf(cup);
  const { leaders } = cup.stated;
  const own = leaders.flatMap((leader) => {
    const scorer = scorers.find(({ player }) => player.id === leader.player);
    const lines = scorer?.scored.flatMap(({ tie }) => tie.lines) ?? [];
    const left = { value: leader.count, lines: [leader.line] };
    const { least, most } = scorer?.count ?? { least: 0, most: 0 };
    const value = Math.min(Math.max(leader.count, least), most);
    return [compare('leader', left, { value, lines }, leader.name)];
  });
  const others = scorers.filter(({ player }) => !leaders.some((each) => each.player === player.id));
  if (leaders.length === 0 || others.length === 0) return own;
  const left = { value: largest(others.map(({ count }) => count.least)), lines: [] };
  const top = largest(leaders.map(({ count }) => count));
  const right = { value: top, lines: leaders.map(({ line }) => line) };
  const check: Check = { kind: 'others', left, right, relation: 'less', holds: left.value < top };
  return [...own, check];
}

/** Of any number of numbers: `Math.max` takes no more arguments than the stack holds. */
const largest = (all: readonly number[]): number =>
  all.reduce((most, one) => Math.max(most, one), 0);

const treeTiesOf = ({ rounds }: Cup) => tiesOf({ rounds: treeOf(rounds) });

const checkLeaving = (cup: Cup): Check =>
  compare(
    'leave',
    { value: cup.teams.length - 1, lines: [] },
    { value: treeTiesOf(cup).filter((tie) => winnerOf(tie)).length, lines: [] },
  );

/** How often a team went on, the champion's last time included: once a tie, or twice where both did. */
const countGoingOn = (cup: Cup): number =>
  treeTiesOf(cup).flatMap((tie) => sideNames.filter((side) => wentOn(tie, side))).length;

/** How often a team comes from a tie of which it went on. */
function countComing(cup: Cup): number {
  const ties = new Map(treeTiesOf(cup).map((tie) => [tie.id, tie]));
  const comes = ({ feeder, team }: Side): boolean => {
    const from = ties.get(feeder ?? '');
    const side = from && sideOf(from, team);
    return from !== undefined && side !== undefined && wentOn(from, side);
  };
  return treeTiesOf(cup).flatMap((tie) => sideNames.filter((side) => comes(tie[side]))).length;
}

const checkNext = (cup: Cup): Check =>
  compare(
    'next',
    { value: countGoingOn(cup) - 1, lines: [] },
    { value: countComing(cup), lines: [] },
  );

function checkScorers(cup: Cup): Check {
  const sides = tiesOf(cup)
    .flatMap(playedIn)
    .flatMap(({ score, scorers }) =>
      sideNames.map((side) => ({ goals: score[side], entries: scorers[side] })),
    );
  const named = sides.filter(({ entries }) => entries.length > 0);
  const fitting = named.filter(({ goals, entries }) => {
    const least = entries.reduce((sum, { count }) => sum + count.least, 0);
    const most = entries.reduce((sum, { count }) => sum + count.most, 0);
    return least <= goals && goals <= most;
  });
  return compare(
    'scorers',
    { value: named.length, lines: [] },
    { value: fitting.length, lines: [] },
  );
}
