import type { CupIndex } from '../../cup/indexCup.ts';
import { scoreOf } from '../../cup/tally.ts';
import { tallyTeam } from '../../cup/tallyTeam.ts';
import type { Team } from '../../cup/team.ts';
import { otherSide } from '../../cup/tie.ts';
import { finalOf, roadOf, sideOf, winnerOf } from '../../cup/ties.ts';
import type { HeadWords } from '../../view/words/enHead.ts';
import { nameOnCard } from './cleanText.ts';
import { bold, plain } from './fonts.ts';
import { colours, drawBlock, drawFrame } from './svg.ts';

/** The card of a team, an SVG of 1200 x 630: its name, its goals for and against, and its road tie by tie. */
export function drawTeamCard(index: CupIndex, team: Team, words: HeadWords): string {
  const { cup } = index;
  const { scored, conceded, matches } = tallyTeam(cup, team.id);
  // A team that only met walkovers has no goals to count: a large 0–0 would be read as a score.
  const goals = words.score({ home: scored, away: conceded });
  const result = matches > 0 ? goals : words.head.noScore;
  const line = { x: 84, width: 1032, font: plain, fill: colours.muted };
  const head = nameOnCard(words.cup(cup), cup.id);
  const stops = drawRoad(index, team.id, words);
  const content = [
    drawBlock(head, { ...line, height: 60, largest: 30, middle: 66 }),
    drawBlock(nameOnCard(team.name, team.id), {
      ...line,
      font: bold,
      fill: colours.ink,
      width: 590,
      height: 200,
      largest: 100,
      middle: 200,
    }),
    drawBlock(result, {
      ...line,
      x: 1116,
      anchor: 'end',
      font: bold,
      fill: colours.ink,
      width: 410,
      height: 180,
      largest: 150,
      middle: 200,
    }),
    matches > 0
      ? drawBlock(words.people.goalsOf(scored, conceded, matches), {
          ...line,
          height: 50,
          largest: 30,
          middle: 340,
        })
      : '',
    ...stops,
  ];
  return drawFrame(content.join(''), winnerOf(finalOf(cup)).team === team.id);
}

/** A team's ties from left to right, each with its round, the score as the team sees it, and the opponent. */
function drawRoad({ cup, ties }: CupIndex, team: string, words: HeadWords): string[] {
  const road = roadOf(cup, team);
  const pitch = 1032 / Math.max(3, road.length);
  return road.map((tie, index) => {
    const side = sideOf(tie, team) ?? 'home';
    const score = scoreOf(tie);
    const other = tie[otherSide(side)];
    const round = ties.get(tie.id)?.round;
    const at = { x: 84 + index * pitch, width: pitch - 24, font: plain, fill: colours.muted };
    const result = score
      ? words.score({ home: score[side], away: score[otherSide(side)] })
      : words.head.noScore;
    return [
      `<path d="M${at.x} 400H${at.x + (index < road.length - 1 ? pitch : pitch - 24)}" stroke="${colours.gold}" stroke-width="6"/>`,
      drawBlock(round ? nameOnCard(round.name, round.id) : '', {
        ...at,
        height: 50,
        largest: 24,
        middle: 440,
      }),
      drawBlock(result, {
        ...at,
        font: bold,
        fill: colours.ink,
        height: 50,
        largest: 44,
        middle: 496,
      }),
      drawBlock(nameOnCard(other.name, other.team), {
        ...at,
        fill: colours.ink,
        height: 76,
        largest: 28,
        middle: 566,
      }),
    ].join('');
  });
}
