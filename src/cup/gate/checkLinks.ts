import type { Issue } from '../../issue.ts';
import type { Cup } from '../model/cup.ts';
import { reserved } from '../names/reserved.ts';
import { entriesOf } from '../questions/scorers.ts';
import { checkDays } from './checkDays.ts';
import { checkHomes } from './checkHomes.ts';
import { checkMatches } from './checkMatches.ts';
import { checkPrinted } from './checkPrinted.ts';
import { checkTree } from './checkTree.ts';
import { collectIds, type Ids } from './collectIds.ts';
import { fault } from './fault.ts';
import { isPlayed } from '../questions/facts.ts';

/**
 * The invariants that the form of the fields cannot express, and a fault for each that does not hold: ids are unique,
 * everything named exists, the ties form one tree, their matches bear them out, their days exist, every fact points
 * home, and the record prints every printed name.
 */
export function checkLinks(cup: Cup): Issue[] {
  const { ids, issues } = collectIds(cup);
  return [
    ...issues,
    ...checkReserved(cup),
    ...checkTree(cup, ids),
    ...checkMatches(cup, ids),
    ...checkNamed(cup, ids),
    ...checkPlayers(cup),
    ...checkSheets(cup, ids),
    ...checkSources(cup),
    ...checkSolutions(cup),
    ...checkDays(cup),
    ...checkHomes(cup, ids),
    ...checkPrinted(cup),
  ];
}

const isFree = (word: string, words: readonly string[]): boolean => !words.includes(word);

/** Checks that no address of a cup is the address of something else. */
function checkReserved({ id, rounds }: Cup): Issue[] {
  const expected = 'an id that no other address uses';
  return [
    ...(isFree(id, reserved.cups) ? [] : [fault('id', id, expected)]),
    ...rounds.flatMap((round, r) =>
      isFree(round.id, reserved.rounds) ? [] : [fault(`rounds.${r}.id`, round.id, expected)],
    ),
  ];
}

/** Checks that the teams and players named outside the rounds exist. */
function checkNamed({ players, stated }: Cup, ids: Ids): Issue[] {
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
  ];
}

/** Checks that every player is a named scorer. */
function checkPlayers(cup: Cup): Issue[] {
  const scorers = new Set(entriesOf(cup).map(({ entry }) => entry.player));
  return cup.players.flatMap(({ id }, index) =>
    scorers.has(id) ? [] : [fault(`players.${index}.id`, id, 'a player that a match names')],
  );
}

/** Checks that a sheet is of a tie that was played, and the only one of it. */
function checkSheets({ sheets }: Cup, { ties }: Ids): Issue[] {
  const told = new Set<string>();
  return sheets.flatMap(({ tie }, index) => {
    const place = `sheets.${index}.tie`;
    const isNew = !told.has(tie);
    told.add(tie);
    if (!ties.has(tie)) return [fault(place, tie, 'the id of a tie')];
    if (!isNew) return [fault(place, tie, 'one sheet for a tie')];
    const found = ties.get(tie);
    return found && isPlayed(found) ? [] : [fault(place, tie, 'a tie with a match')];
  });
}

/** Checks that one source is the record. */
function checkSources({ sources }: Cup): Issue[] {
  const records = sources.filter(({ kind }) => kind === 'record').length;
  return records === 1 ? [] : [fault('sources', `${records} records`, 'one record')];
}

/** Checks that each layer of knowledge leaves no more solutions than the one before it. */
function checkSolutions({ solutions }: Cup): Issue[] {
  const layers = ['arithmetic', 'infobox', 'reported'] as const;
  let most: bigint | undefined;
  return layers.flatMap((layer) => {
    const written = solutions[layer];
    if (written === undefined) return [];
    const count = BigInt(written);
    const limit = most;
    most = count;
    return limit === undefined || count <= limit
      ? []
      : [fault(`solutions.${layer}`, written, `${limit} at most`)];
  });
}
