import type { CupIndex } from '../../cup/indexCup.ts';
import { tallyCup } from '../../cup/tally.ts';
import { finalOf, winnerOf } from '../../cup/ties.ts';
import type { HeadWords } from '../../view/words/enHead.ts';
import { nameOnCard } from './cleanText.ts';
import { bold, plain } from './fonts.ts';
import { colours, drawBlock, drawFrame } from './svg.ts';

/** The card of a whole cup, an SVG of 1200 x 630: its name, its winner, and what it adds up to. */
export function drawCupCard({ cup }: CupIndex, words: HeadWords): string {
  const { ties, goals } = tallyCup(cup);
  const winner = winnerOf(finalOf(cup));
  const counts = [words.teams(cup.teams.length), words.ties(ties), words.goals(goals)].join(' · ');
  const line = { x: 84, width: 1032, font: plain, fill: colours.muted };
  const content = [
    drawBlock(nameOnCard(words.cup(cup), cup.id), {
      ...line,
      font: bold,
      fill: colours.ink,
      height: 220,
      largest: 110,
      middle: 190,
    }),
    drawBlock(counts, { ...line, height: 60, largest: 44, middle: 360 }),
    drawBlock(words.wonCup(nameOnCard(winner.name, winner.team)), {
      ...line,
      font: bold,
      fill: colours.ink,
      height: 130,
      largest: 56,
      middle: 490,
    }),
  ];
  return drawFrame(content.join(''), true);
}
