import type { Issue } from '../issue.ts';
import type { Ids } from './collectIds.ts';
import type { Cup } from './cup.ts';
import { fault } from './fault.ts';
import { sideNames, type SideName, type Tie } from './tie.ts';
import { winnerOf } from './ties.ts';

/**
 * Whether the ties of a cup form one tree: each team enters once, a winner comes from the tie that feeds it, every tie
 * but the final feeds exactly one later tie. Walks the rounds in order, so that a feeder must stand in an earlier
 * round: no cycle can pass.
 */
export function checkTree({ rounds, teams }: Cup, ids: Ids): Issue[] {
  const walk: Walk = { ids, earlier: new Map(), fed: new Set(), entered: new Set() };
  const issues = rounds.flatMap((round, r) => {
    const found = round.ties.flatMap((tie, t) =>
      checkTie(tie, round.id, `rounds.${r}.ties.${t}`, walk),
    );
    for (const tie of round.ties) walk.earlier.set(tie.id, tie);
    return found;
  });
  const idle = teams.flatMap(({ id }, index) =>
    walk.entered.has(id) ? [] : [fault(`teams.${index}.id`, id, 'a team that plays')],
  );
  return [...issues, ...checkFed(rounds, walk.fed), ...checkFinal(rounds), ...idle];
}

/** What was seen so far: the ties of earlier rounds, those that feed a tie, and the teams that have entered. */
type Walk = {
  readonly ids: Ids;
  readonly earlier: Map<string, Tie>;
  readonly fed: Set<string>;
  readonly entered: Set<string>;
};

const checkTie = (tie: Tie, round: string, place: string, walk: Walk): Issue[] => [
  ...(tie.id.startsWith(`${round}/`)
    ? []
    : [fault(`${place}.id`, tie.id, `an id that starts with "${round}/"`)]),
  ...sideNames.flatMap((side) => checkSide(tie, side, `${place}.${side}`, walk) ?? []),
];

function checkSide(tie: Tie, side: SideName, place: string, walk: Walk): Issue | undefined {
  const { team, feeder } = tie[side];
  if (!walk.ids.teams.has(team)) return fault(`${place}.team`, team, 'the id of a team');
  if (feeder !== undefined) return checkFeeder(feeder, team, `${place}.feeder`, walk);
  if (walk.entered.has(team)) return fault(`${place}.team`, team, 'a team that enters once');
  walk.entered.add(team);
  return undefined;
}

function checkFeeder(feeder: string, team: string, place: string, walk: Walk): Issue | undefined {
  const from = walk.earlier.get(feeder);
  if (!from) return fault(place, feeder, 'the id of a tie of an earlier round');
  if (winnerOf(from).team !== team) return fault(place, feeder, `a tie that "${team}" won`);
  if (walk.fed.has(feeder)) return fault(place, feeder, 'a tie that feeds no other');
  walk.fed.add(feeder);
  return undefined;
}

const checkFed = (rounds: Cup['rounds'], fed: ReadonlySet<string>): Issue[] =>
  rounds
    .slice(0, -1)
    .flatMap((round, r) =>
      round.ties.flatMap(({ id }, t) =>
        fed.has(id) ? [] : [fault(`rounds.${r}.ties.${t}.id`, id, 'a tie that feeds a later one')],
      ),
    );

function checkFinal(rounds: Cup['rounds']): Issue[] {
  const last = rounds.length - 1;
  const count = rounds[last]?.ties.length ?? 0;
  return count === 1 ? [] : [fault(`rounds.${last}.ties`, `${count} ties`, 'one tie, the final')];
}
