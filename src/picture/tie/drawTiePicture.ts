import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { goalsOf } from '../../cup/questions/goals.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import { championOf, type Placed } from '../../cup/questions/ties.ts';
import { sideNames, type SideName, type Tie } from '../../cup/model/tie.ts';
import { coloursOf, type Colours, type Theme } from '../colours.ts';
import { drawFrame } from '../drawFrame.ts';
import { sourceLine } from '../sourceLine.ts';
import { toPicture, type Picture } from '../svg.ts';
import { drawBlock } from '../text/drawBlock.ts';
import { nameInPicture } from '../text/nameInPicture.ts';
import type { PictureWords } from '../words.ts';
import { drawGoals } from './drawGoals.ts';
import { outcomeOf, scorersOf } from './tellTie.ts';
import { lower, tieFormats, type TieFormat, type TieRooms } from './tieFormats.ts';
import { dayOf, isDecided, playedIn, wentOn } from '../../cup/questions/facts.ts';

type Options = { readonly format: TieFormat; readonly theme: Theme };

/**
 * A tie as a picture: names, score, how it ended, scorers, and its goals on a time axis, or as a mark each where not
 * all minutes are recorded. The champion's goals are gold.
 */
export function drawTiePicture(
  index: CupIndex,
  placed: Placed,
  words: PictureWords,
  { format, theme }: Options,
): Picture {
  const { cup } = index;
  const { tie, round } = placed;
  const isGoalless = playedIn(tie).flatMap(goalsOf).length === 0;
  const rooms = isGoalless ? lower(tieFormats[format]) : tieFormats[format];
  const colours = coloursOf[theme];
  const champion = championOf(cup)?.team ?? '';
  const date = dayOf(tie);
  const day = date === undefined ? [] : [words.longDay(date)];
  const cupName = nameInPicture(words.cup(cup), cup.id);
  const head = [cupName, nameInPicture(round.name, round.id), ...day].join(' · ');
  const goals = drawGoals(tie, words, { room: rooms.goals, colours, champion });
  const isAboutChampion = sideNames.some((side) => tie[side].team === champion);
  const muted = colours.muted;
  const outcome = outcomeOf(index, placed, words);
  const score = scoreOf(tie);
  const teams = [nameOf(tie, 'home'), score ? words.score(score) : '–', nameOf(tie, 'away')];
  const alt = words.picture.alt.tie(`${teams.join(' ')}, ${head}`, outcome, goals.kind);
  return toPicture(rooms, alt, [
    drawFrame(rooms, colours, isAboutChampion),
    drawBlock(head, { ...rooms.head, fill: muted }),
    drawScore(tie, rooms, colours, words),
    drawBlock(outcome, { ...rooms.outcome, fill: colours.ink }),
    drawBlock(scorersOf(tie, 'home', words), { ...rooms.homeScorers, fill: muted }),
    drawBlock(scorersOf(tie, 'away', words), { ...rooms.awayScorers, fill: muted }),
    goals.svg,
    drawBlock(goals.legend, { ...rooms.legend, fill: muted }),
    drawBlock(sourceLine(cup, words), { ...rooms.source, fill: muted }),
  ]);
}

const nameOf = (tie: Tie, side: SideName): string => nameInPicture(tie[side].name, tie[side].team);

function drawScore(tie: Tie, rooms: TieRooms, colours: Colours, words: PictureWords): string {
  const score = scoreOf(tie);
  const names = sideNames.map((side) => {
    const isWinner = wentOn(tie, side);
    const weight = isWinner ? 'bold' : 'plain';
    const fill = isWinner ? colours.ink : colours.muted;
    return drawBlock(nameOf(tie, side), { ...rooms[side], weight, fill });
  });
  const result = score ? words.score(score) : isDecided(tie) ? words.picture.walkover : '–';
  // A word is no score, and does not shout like one.
  const largest = rooms.score.largest * (score ? 1 : 0.4);
  const drawn = { ...rooms.score, largest, weight: 'bold', fill: colours.ink } as const;
  return [...names, drawBlock(result, drawn)].join('');
}
