import { isDecided } from '../../cup/questions/facts.ts';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import type { Team } from '../../cup/model/team.ts';
import { otherSide } from '../../cup/model/tie.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import { tallyTeam } from '../../cup/questions/tallyTeam.ts';
import { championOf, roadOf, sideOf } from '../../cup/questions/ties.ts';
import type { Theme } from '../colours.ts';
import type { Picture } from '../svg.ts';
import { nameInPicture } from '../text/nameInPicture.ts';
import type { PictureWords } from '../words.ts';
import type { Stop } from './drawStops.ts';
import { drawStopsCard } from './drawStopsCard.ts';

/** The card of a team: its name, its goals for and against, and its road tie by tie. */
export function drawTeamCard(
  index: CupIndex,
  team: Team,
  words: PictureWords,
  theme: Theme = 'light',
): Picture {
  const { cup } = index;
  const { scored, conceded, matches } = tallyTeam(cup, team.id);
  const isChampion = championOf(cup)?.team === team.id;
  // A team that met only walkovers has no goals to count.
  const goals = matches > 0 ? [words.picture.goalsOf(scored, conceded)] : [];
  const who = {
    name: nameInPicture(team.name, team.id),
    told: [...(isChampion ? [words.picture.champions] : []), ...goals].join(' · '),
    stops: stopsOf(index, team.id, words),
    isChampion,
  };
  return drawStopsCard(cup, who, words, theme);
}

/** A team's ties with the score as the team sees it, and its opponent. */
export const stopsOf = ({ cup, ties }: CupIndex, team: string, words: PictureWords): Stop[] =>
  roadOf(cup, team).map((tie) => {
    const side = sideOf(tie, team) ?? 'home';
    const score = scoreOf(tie);
    const other = tie[otherSide(side)];
    const round = ties.get(tie.id)?.round;
    return {
      round: round ? nameInPicture(round.name, round.id) : '',
      result: score
        ? words.score({ home: score[side], away: score[otherSide(side)] })
        : isDecided(tie)
          ? words.walkover
          : '–',
      note: nameInPicture(other.name, other.team),
    };
  });
