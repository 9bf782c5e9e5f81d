import type { Round } from '../../cup/model/cup.ts';
import { spellingsOfPlayer } from '../../cup/questions/findPlayer.ts';
import { spellingsOf } from '../../cup/questions/findTeam.ts';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { sound } from '../../cup/names/sound.ts';
import { sideNames, type Tie } from '../../cup/model/tie.ts';
import { entriesIn } from '../../cup/questions/facts.ts';

/**
 * The rounds of a cup with only the ties whose names contain every word of the filter: the teams in every spelling and
 * script, their cities, and the named scorers. With `round`, an id, all other rounds are empty.
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

/** The normalized names of each tie, cached because every keystroke needs them. */
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
  const ofScorers = entriesIn(tie).flatMap(({ player, name }) => {
    const known = players.get(player);
    return known ? [name, ...spellingsOfPlayer(known)] : [name];
  });
  return [...ofTeams, ...ofScorers];
}
