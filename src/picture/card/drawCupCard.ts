import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { isLarge, lastRounds } from '../../cup/questions/size.ts';
import { tallyCup } from '../../cup/questions/tally.ts';
import { championOf } from '../../cup/questions/ties.ts';
import { layBracket } from '../../layout/bracket/layBracket.ts';
import { drawTree } from '../bracket/drawTree.ts';
import { drawFrame } from '../drawFrame.ts';
import { sourceLine } from '../sourceLine.ts';
import { toPicture, type Picture } from '../svg.ts';
import { drawBlock } from '../text/drawBlock.ts';
import { cleanText, nameInPicture } from '../text/nameInPicture.ts';
import type { PictureWords } from '../words.ts';
import { CARD, cardStyle } from './card.ts';

/** Low and wide cards, so that a bracket fills a card that is wider than high. */
const METRICS = {
  cardWidth: 220,
  cardHeight: 34,
  columnGap: 32,
  rowGap: 6,
  final: { scale: 1.35, above: 0, below: 0 },
};

const ROOM = { left: 84, top: 148, width: 1032, height: 432 };
const LARGEST = 2;

// Chats show cards beside texts of any theme.
const { colours, line, foot } = cardStyle('light');

/** The social card of a cup: its name, its champion, what it adds up to, and the bracket with the champion's road. */
export function drawCupCard({ cup }: CupIndex, words: PictureWords): Picture {
  const { matches, goals } = tallyCup(cup);
  const champion = championOf(cup);
  const name = nameInPicture(words.cup(cup), cup.id);
  const winner = champion && nameInPicture(champion.name, champion.team);
  const won = winner === undefined ? [] : [cleanText(words.wonCup(winner))];
  const counts = [words.teams(cup.teams.length), words.matches(matches), words.goals(goals)];
  return toPicture(CARD, words.picture.alt.bracket(name, winner, winner ?? ''), [
    drawFrame(CARD, colours, true),
    drawBlock(name, {
      ...line,
      weight: 'bold',
      fill: colours.ink,
      middle: 62,
      height: 60,
      largest: 56,
    }),
    drawBlock([...won, ...counts].join(' · '), { ...line, middle: 116, height: 36, largest: 28 }),
    drawSmallBracket(cup, champion?.team ?? '', words),
    drawBlock(sourceLine(cup, words), foot),
  ]);
}

function drawSmallBracket(cup: CupIndex['cup'], road: string, words: PictureWords): string {
  const rounds = isLarge(cup) ? lastRounds(cup.rounds) : cup.rounds;
  const layout = layBracket(rounds, METRICS);
  const scale = Math.min(LARGEST, ROOM.width / layout.width, ROOM.height / layout.height);
  const x = ROOM.left + (ROOM.width - scale * layout.width) / 2;
  const y = ROOM.top + (ROOM.height - scale * layout.height) / 2;
  const tree = drawTree(rounds, layout, { colours, road, walkover: words.walkover });
  return `<g transform="translate(${x} ${y}) scale(${scale})">${tree}</g>`;
}
