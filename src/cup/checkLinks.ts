import type { Issue } from '../issue.ts';
import type { Cup } from './cup.ts';
import { sideNames, type Tie } from './tie.ts';
import { winnerOf } from './ties.ts';

/**
 * What the form of the fields cannot show: ids stand for one thing each, everything named exists, a winner comes
 * from the tie that feeds it, every tie but the final feeds exactly one later tie, and a walkover has no match.
 * None when all of it holds.
 */
export function checkLinks(cup: Cup): Issue[] {
  const names = collectNames(cup);
  return [
    ...names.issues,
    ...checkTies(cup, names),
    ...checkFinal(cup),
    ...checkPlayers(cup, names),
  ];
}

type Names = {
  readonly issues: Issue[];
  readonly teams: ReadonlySet<string>;
  readonly players: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
};

const fault = (place: string, found: string, expected: string): Issue => ({
  kind: 'fault',
  place,
  found: JSON.stringify(found),
  expected,
});

function collectNames(cup: Cup): Names {
  const issues: Issue[] = [];
  const unique = (list: string, things: readonly { id: string }[]) => {
    const seen = new Set<string>();
    things.forEach(({ id }, index) => {
      if (seen.has(id)) issues.push(fault(`${list}.${index}.id`, id, 'an id that stands once'));
      seen.add(id);
    });
    return seen;
  };
  unique('rounds', cup.rounds);
  return {
    issues,
    teams: unique('teams', cup.teams),
    players: unique('players', cup.players),
    sources: unique('sources', cup.sources),
  };
}

/** Walks the rounds in order, so that a feeder must stand in an earlier round: no cycle can pass. */
function checkTies(cup: Cup, names: Names): Issue[] {
  const issues: Issue[] = [];
  const earlier = new Map<string, Tie>();
  const fed = new Set<string>();
  cup.rounds.forEach((round, r) => {
    round.ties.forEach((tie, t) => {
      const place = `rounds.${r}.ties.${t}`;
      if (!tie.id.startsWith(`${round.id}/`) || earlier.has(tie.id)) {
        issues.push(
          fault(`${place}.id`, tie.id, `an id of its own that starts with "${round.id}/"`),
        );
      }
      issues.push(
        ...checkSides(tie, place, names, earlier, fed),
        ...checkMatches(tie, place, names),
      );
    });
    for (const tie of round.ties) earlier.set(tie.id, tie);
  });
  return [...issues, ...checkFed(cup, fed)];
}

function checkSides(
  tie: Tie,
  place: string,
  names: Names,
  earlier: ReadonlyMap<string, Tie>,
  fed: Set<string>,
): Issue[] {
  return sideNames.flatMap((name) => {
    const { team, feeder } = tie[name];
    if (!names.teams.has(team)) return [fault(`${place}.${name}.team`, team, 'the id of a team')];
    if (feeder === undefined) return [];
    const from = earlier.get(feeder);
    const is = `${place}.${name}.feeder`;
    if (!from) return [fault(is, feeder, 'the id of a tie of an earlier round')];
    if (winnerOf(from).team !== team) return [fault(is, feeder, `a tie that "${team}" won`)];
    if (fed.has(feeder)) return [fault(is, feeder, 'a tie that feeds no other')];
    fed.add(feeder);
    return [];
  });
}

function checkMatches(tie: Tie, place: string, names: Names): Issue[] {
  if ((tie.decidedBy.kind === 'walkover') !== (tie.matches.length === 0)) {
    return [
      fault(`${place}.matches`, `${tie.matches.length} matches`, 'none for a walkover, else some'),
    ];
  }
  return tie.matches.flatMap((match, m) =>
    sideNames.flatMap((side) =>
      match.scorers[side].flatMap((entry, e) => {
        const is = `${place}.matches.${m}.scorers.${side}.${e}`;
        if (!names.players.has(entry.player)) {
          return [fault(`${is}.player`, entry.player, 'the id of a player')];
        }
        const { least, most } = entry.count;
        return least <= most && most <= match.score[side]
          ? []
          : [
              fault(
                `${is}.count`,
                `${least} to ${most}`,
                `a range within ${match.score[side]} goals`,
              ),
            ];
      }),
    ),
  );
}

const checkFed = (cup: Cup, fed: ReadonlySet<string>): Issue[] =>
  cup.rounds
    .slice(0, -1)
    .flatMap((round, r) =>
      round.ties.flatMap((tie, t) =>
        fed.has(tie.id)
          ? []
          : [fault(`rounds.${r}.ties.${t}.id`, tie.id, 'a tie that feeds a later one')],
      ),
    );

function checkFinal(cup: Cup): Issue[] {
  const last = cup.rounds.length - 1;
  const count = cup.rounds[last]?.ties.length ?? 0;
  return count === 1 ? [] : [fault(`rounds.${last}.ties`, `${count} ties`, 'one tie, the final')];
}

const checkPlayers = (cup: Cup, names: Names): Issue[] =>
  cup.players.flatMap(({ team }, index) =>
    names.teams.has(team) ? [] : [fault(`players.${index}.team`, team, 'the id of a team')],
  );
