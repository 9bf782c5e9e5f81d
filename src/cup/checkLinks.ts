import type { Issue } from '../issue.ts';
import { checkDays } from './checkDays.ts';
import { checkHomes } from './checkHomes.ts';
import { checkMatches } from './checkMatches.ts';
import { checkTree } from './checkTree.ts';
import { collectIds, type Ids } from './collectIds.ts';
import type { Cup } from './cup.ts';
import { fault } from './fault.ts';

/**
 * What the form of the fields cannot show: ids stand for one thing each, everything named exists, the ties form one
 * tree, their matches bear them out, their days exist, and every fact points home. None when all of it holds.
 */
export function checkLinks(cup: Cup): Issue[] {
  const { ids, issues } = collectIds(cup);
  return [
    ...issues,
    ...checkTree(cup, ids),
    ...checkMatches(cup, ids),
    ...checkNamed(cup, ids),
    ...checkDays(cup),
    ...checkHomes(cup, ids),
  ];
}

/** What names a team, a player or a tie outside the rounds. */
function checkNamed({ players, sheets, stated }: Cup, ids: Ids): Issue[] {
  const { winner, second, leaders } = stated;
  const team = (id: string | undefined, place: string) =>
    id === undefined || ids.teams.has(id) ? [] : [fault(place, id, 'the id of a team')];
  return [
    ...players.flatMap((player, index) => team(player.team, `players.${index}.team`)),
    ...team(winner?.team, 'stated.winner.team'),
    ...team(second?.team, 'stated.second.team'),
    ...leaders.flatMap(({ player }, index) =>
      ids.players.has(player)
        ? []
        : [fault(`stated.leaders.${index}.player`, player, 'the id of a player')],
    ),
    ...sheets.flatMap(({ tie }, index) =>
      ids.ties.has(tie) ? [] : [fault(`sheets.${index}.tie`, tie, 'the id of a tie')],
    ),
  ];
}
