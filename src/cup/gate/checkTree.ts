import type { Issue } from '../../issue.ts';
import type { Ids } from './collectIds.ts';
import type { Cup, Round } from '../model/cup.ts';
import { fault } from './fault.ts';
import { sideNames, type SideName, type Tie } from '../model/tie.ts';
import { orderRounds } from '../questions/orderRounds.ts';
import { forestOf } from '../questions/forestOf.ts';
import { loserIn, sideOf, tiesOf, treeOf } from '../questions/ties.ts';
import { feederOf, isDecided, loserOfTie, wentOn } from '../questions/facts.ts';

/**
 * Checks that the ties of a cup form one tree: each team enters once, a winner comes from the tie that feeds it, every
 * tie but the final feeds exactly one later tie, and each round stands in bracket order. It walks the rounds in order,
 * so that a feeder must stand in an earlier round: no cycle can pass. The rounds of the tree stand first; in those
 * behind it, the asides, only losers of the tree meet, each once. A running cup, or a part of one, has several trees.
 */
export function checkTree({ rounds, teams, state }: Cup, ids: Ids): Issue[] {
  const walk: Walk = {
    ids,
    earlier: new Map(),
    fed: new Set(),
    met: new Set(),
    entered: new Set(),
  };
  const tree = treeOf(rounds);
  const issues = rounds.flatMap((round, r) => {
    const found = round.ties.flatMap((tie, t) =>
      checkTie(tie, round, `rounds.${r}.ties.${t}`, walk),
    );
    if (!round.aside) for (const tie of round.ties) walk.earlier.set(tie.id, tie);
    return found;
  });
  const idle = teams.flatMap(({ id }, index) =>
    walk.entered.has(id) ? [] : [fault(`teams.${index}.id`, id, 'a team that plays')],
  );
  const found = [
    ...issues,
    ...checkPlaces(rounds, tree),
    ...(state ? [] : checkFed(tree, walk.fed)),
    ...checkState(tree, state),
    ...idle,
  ];
  return found.length ? found : checkOrder(rounds);
}

/**
 * What was seen so far: the ties of the tree's earlier rounds, those that feed a tie with the team that they bring, those whose losers met in an
 * aside, and the teams that have entered.
 */
type Walk = {
  readonly ids: Ids;
  readonly earlier: Map<string, Tie>;
  readonly fed: Set<string>;
  readonly met: Set<string>;
  readonly entered: Set<string>;
};

const checkTie = (tie: Tie, round: Round, place: string, walk: Walk): Issue[] => [
  ...(tie.id.startsWith(`${round.id}/`)
    ? []
    : [fault(`${place}.id`, tie.id, `an id that starts with "${round.id}/"`)]),
  ...sideNames.flatMap((side) => {
    const checkWay = round.aside ? checkLoser : checkSide;
    return checkWay(tie, side, `${place}.${side}`, walk) ?? [];
  }),
];

/** Rounds beside the tree stand behind it. */
const checkPlaces = (rounds: Cup['rounds'], tree: Cup['rounds']): Issue[] =>
  rounds.flatMap(({ aside }, r) =>
    aside && r < Math.max(1, tree.length)
      ? [fault(`rounds.${r}.aside`, 'aside', 'a place behind the final')]
      : [],
  );

/** A side of an aside: it lost a tie of the tree, and meets others who did only once. */
function checkLoser(tie: Tie, side: SideName, place: string, walk: Walk): Issue | undefined {
  const { team } = tie[side];
  const lost = loserOfTie(tie[side]);
  const from = lost === undefined ? undefined : walk.earlier.get(lost);
  if (feederOf(tie[side]) !== undefined)
    return fault(`${place}.feeder`, 'a feeder', 'none in an aside');
  if (lost === undefined || !from)
    return fault(`${place}.loserOf`, lost ?? 'nothing', 'the id of a tie of the tree');
  if (loserIn(from)?.team !== team)
    return fault(`${place}.loserOf`, lost, `a tie that "${team}" lost`);
  if (walk.met.has(lost))
    return fault(`${place}.loserOf`, lost, 'a tie whose loser meets no other');
  walk.met.add(lost);
  return undefined;
}

function checkSide(tie: Tie, side: SideName, place: string, walk: Walk): Issue | undefined {
  const { team } = tie[side];
  const feeder = feederOf(tie[side]);
  if (!walk.ids.teams.has(team)) return fault(`${place}.team`, team, 'the id of a team');
  if (loserOfTie(tie[side]) !== undefined)
    return fault(`${place}.loserOf`, 'a loser', 'none but in an aside');
  if (feeder !== undefined) return checkFeeder(feeder, team, `${place}.feeder`, walk);
  if (walk.entered.has(team)) return fault(`${place}.team`, team, 'a team that enters once');
  walk.entered.add(team);
  return undefined;
}

function checkFeeder(feeder: string, team: string, place: string, walk: Walk): Issue | undefined {
  const from = walk.earlier.get(feeder);
  if (!from) return fault(place, feeder, 'the id of a tie of an earlier round');
  if (!wentOnFrom(from, team)) return fault(place, feeder, `a tie that "${team}" won`);
  const way = `${feeder} ${team}`;
  if (walk.fed.has(way)) return fault(place, feeder, 'a tie that feeds no other');
  walk.fed.add(way);
  return undefined;
}

/** Whether a team went on from a tie. */
function wentOnFrom(tie: Tie, team: string): boolean {
  const side = sideOf(tie, team);
  return side !== undefined && wentOn(tie, side);
}

const checkFed = (tree: Cup['rounds'], fed: ReadonlySet<string>): Issue[] =>
  tree
    .slice(0, -1)
    .flatMap((round, r) =>
      round.ties.flatMap((tie, t) =>
        sideNames.every((side) => !wentOn(tie, side) || fed.has(`${tie.id} ${tie[side].team}`))
          ? []
          : [fault(`rounds.${r}.ties.${t}.id`, tie.id, 'a tie that feeds a later one')],
      ),
    );

/** A whole cup ends in one tie, a running one has ties that are not decided, and a part of one ends in several. */
function checkState(tree: Cup['rounds'], state: Cup['state']): Issue[] {
  const isRunning = tiesOf({ rounds: tree }).some((tie) => !isDecided(tie));
  if (isRunning !== (state === 'running'))
    return [fault('state', state ?? 'nothing', isRunning ? 'running' : 'no word of ties to come')];
  const last = tree.length - 1;
  const count = tree[last]?.ties.length ?? 0;
  if (!state && count !== 1)
    return [fault(`rounds.${last}.ties`, `${count} ties`, 'one tie, the final')];
  return state === 'part' && forestOf(tree).roots.length === 1
    ? [fault('state', state, 'several ties that feed no other')]
    : [];
}

/** Only of a tree: elsewhere there is no order to keep. */
const checkOrder = (rounds: Cup['rounds']): Issue[] =>
  orderRounds(rounds).flatMap(({ ties }, r) => {
    const at = ties.findIndex(({ id }, t) => id !== rounds[r]?.ties[t]?.id);
    const found = rounds[r]?.ties[at];
    return found ? [fault(`rounds.${r}.ties.${at}.id`, found.id, 'ties in bracket order')] : [];
  });
