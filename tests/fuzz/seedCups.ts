import type { Cup } from '../../src/cup/model/cup.ts';
import { entriesOf } from '../../src/cup/questions/scorers.ts';
import { generateCup } from '../cups/generateCup.ts';
import { bundledCup } from '../view/bundledCup.ts';

/** A cup that begins at its semi-finals: as rich as the bundled one, and drawn in a fraction of the time. */
function cutToSemis(cup: Cup): Cup {
  const [semis, final] = cup.rounds.slice(-2);
  if (!semis || !final) throw new Error('the bundled cup has semi-finals');
  const ties = semis.ties.map(({ home, away, ...tie }) => ({
    ...tie,
    home: { team: home.team, name: home.name },
    away: { team: away.team, name: away.name },
  }));
  const rounds = [{ ...semis, ties }, final];
  const kept = new Set(ties.flatMap(({ home, away }) => [home.team, away.team]));
  const drawn = new Set(rounds.flatMap((round) => round.ties.map(({ id }) => id)));
  const scorers = new Set(entriesOf({ rounds }).map(({ entry }) => entry.player));
  const players = cup.players.filter(({ id }) => scorers.has(id));
  const leaders = cup.stated.leaders.filter(({ player }) =>
    players.some(({ id }) => id === player),
  );
  return {
    ...cup,
    rounds,
    players,
    teams: cup.teams.filter(({ id }) => kept.has(id)),
    stated: { ...cup.stated, leaders },
    sheets: cup.sheets.filter(({ tie }) => drawn.has(tie)),
  };
}

/** The id of every seed, and the name of its file. */
export const SEED_ID = 'cup';

/** Texts of cups that pass the gate, to be broken: the small ones more often, since they are drawn faster. */
export const seedTexts: readonly string[] = [
  cutToSemis(bundledCup()),
  generateCup({ teams: 5, seed: 7, lateEntries: 0.5 }),
  cutToSemis(bundledCup()),
  bundledCup(),
].map((cup) => JSON.stringify({ ...cup, id: SEED_ID }));
