import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { championOf } from '../../cup/questions/ties.ts';
import { drawFrame } from '../drawFrame.ts';
import { toPicture, type Picture } from '../svg.ts';
import { drawBlock } from '../text/drawBlock.ts';
import { cleanText, nameInPicture } from '../text/nameInPicture.ts';
import type { PictureWords } from '../words.ts';
import { CARD, cardStyle } from './card.ts';

/** As many cups as can be read on a card. */
const MOST = 5;

const { colours, line } = cardStyle('light');

/** The social card of a list of cups: its title, and the first of them with their champions. */
export function drawListCard(
  title: string,
  cups: readonly CupIndex[],
  words: PictureWords,
): Picture {
  const rows = cups.slice(0, MOST).map(({ cup }) => tell(cup, words));
  return toPicture(CARD, [title, ...rows].join('. '), [
    drawFrame(CARD, colours, true),
    drawBlock(title, {
      ...line,
      weight: 'bold',
      fill: colours.ink,
      middle: 110,
      height: 110,
      largest: 84,
    }),
    ...rows.map((row, index) =>
      drawBlock(row, { ...line, middle: 230 + 76 * index, height: 60, largest: 44 }),
    ),
  ]);
}

function tell(cup: CupIndex['cup'], words: PictureWords): string {
  const winner = championOf(cup);
  const won = winner && cleanText(words.wonCup(nameInPicture(winner.name, winner.team)));
  return [nameInPicture(words.cup(cup), cup.id), won].filter(Boolean).join(' · ');
}
