import type { CupIndex } from '../../cup/questions/indexCup.ts';
import type { Player } from '../../cup/model/team.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import { scorersOf, type CupScorer, type ScoredIn } from '../../cup/questions/scorers.ts';
import { championOf } from '../../cup/questions/ties.ts';
import type { Theme } from '../colours.ts';
import type { Picture } from '../svg.ts';
import { nameInPicture } from '../text/nameInPicture.ts';
import type { PictureWords } from '../words.ts';
import type { Stop } from './drawStops.ts';
import { drawStopsCard } from './drawStopsCard.ts';

/** The card of a scorer: name, team, goals, and the ties in which they were scored. */
export function drawScorerCard(
  index: CupIndex,
  player: Player,
  words: PictureWords,
  theme: Theme = 'light',
): Picture {
  const { cup, teams } = index;
  const team = nameInPicture(teams.get(player.team)?.name ?? '', player.team);
  const scorer = scorersOf(cup).find((each) => each.player.id === player.id);
  const who = {
    name: nameInPicture(player.name, player.id),
    told: [team, ...(scorer ? [words.picture.goalCount(scorer.count)] : [])].join(' · '),
    stops: scorer ? stopsOf(index, scorer, words) : [],
    isChampion: championOf(cup)?.team === player.team,
  };
  return drawStopsCard(cup, who, words, theme);
}

const stopsOf = (index: CupIndex, { scored }: CupScorer, words: PictureWords): Stop[] =>
  scored.map((each) => stopOf(index, each, words));

function stopOf({ ties }: CupIndex, { tie, entry }: ScoredIn, words: PictureWords): Stop {
  const score = scoreOf(tie);
  const round = ties.get(tie.id)?.round;
  const [home, away] = [tie.home, tie.away].map(({ name, team }) => nameInPicture(name, team));
  return {
    round: round ? nameInPicture(round.name, round.id) : '',
    result: words.picture.goalCount(entry.count),
    note: `${home} ${score ? words.score(score) : words.walkover} ${away}`,
  };
}
