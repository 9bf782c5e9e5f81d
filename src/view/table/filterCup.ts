import type { Round } from '../../cup/cup.ts';
import { spellingsOfPlayer } from '../../cup/findPlayer.ts';
import { spellingsOf } from '../../cup/findTeam.ts';
import type { CupIndex } from '../../cup/indexCup.ts';
import { sound } from '../../cup/sound.ts';
import { sideNames, type Tie } from '../../cup/tie.ts';

/**
 * The rounds of a cup with only the ties in whose names every word of the filter stands: those of both teams in every
 * spelling and script, of their cities, and of the named scorers. With `round`, an id, all other rounds are empty.
 */
export function filterCup(
  index: CupIndex,
  filter: string,
  round: string | undefined,
): { rounds: Round[] } {
  const wanted = [...new Set(sound(filter).split(/\s+/).filter(Boolean))];
  const matches = (tie: Tie) => {
    const names = wanted.length > 0 ? soundOf(tie, index) : '';
    return wanted.every((word) => names.includes(word));
  };
  const rounds = index.cup.rounds.map((each) => {
    const isIn = round === undefined || round === each.id;
    return { ...each, ties: isIn ? each.ties.filter(matches) : [] };
  });
  return { rounds };
}

/** What each tie sounds like; asked for again with every letter that is typed. */
const sounds = new WeakMap<Tie, string>();

function soundOf(tie: Tie, index: CupIndex): string {
  const known = sounds.get(tie) ?? sound(namesOf(tie, index).join('\n'));
  sounds.set(tie, known);
  return known;
}

function namesOf(tie: Tie, { teams, players }: CupIndex): string[] {
  const ofTeams = sideNames.flatMap((side) => {
    const team = teams.get(tie[side].team);
    const city = team?.city;
    return [
      ...(team ? spellingsOf(team) : [tie[side].name]),
      ...(city ? [city.name, city.today] : []),
    ];
  });
  const ofScorers = tie.matches.flatMap(({ scorers }) =>
    sideNames.flatMap((side) =>
      scorers[side].flatMap(({ player, name }) => {
        const known = players.get(player);
        return known ? [name, ...spellingsOfPlayer(known)] : [name];
      }),
    ),
  );
  return [...ofTeams, ...ofScorers];
}
