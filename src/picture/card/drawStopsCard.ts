import type { Cup } from '../../cup/model/cup.ts';
import type { Theme } from '../colours.ts';
import { drawFrame } from '../drawFrame.ts';
import { sourceLine } from '../sourceLine.ts';
import { toPicture, type Picture } from '../svg.ts';
import { drawBlock } from '../text/drawBlock.ts';
import { nameInPicture } from '../text/nameInPicture.ts';
import type { PictureWords } from '../words.ts';
import { CARD, cardStyle } from './card.ts';
import { drawStops, tellStop, type Stop } from './drawStops.ts';

/** Who a card is about, and what it tells of them. */
export type Who = {
  readonly name: string;
  readonly told: string;
  readonly stops: readonly Stop[];
  readonly isChampion: boolean;
};

/** The card of a team or a scorer: cup, name, what they did in all, and their ties one by one. */
export function drawStopsCard(
  cup: Cup,
  { name, told, stops, isChampion }: Who,
  words: PictureWords,
  theme: Theme,
): Picture {
  const { colours, line, foot } = cardStyle(theme);
  const head = nameInPicture(words.cup(cup), cup.id);
  return toPicture(CARD, words.picture.alt.stops(`${name}, ${head}`, told, stops.map(tellStop)), [
    drawFrame(CARD, colours, isChampion),
    drawBlock(head, { ...line, height: 50, largest: 30, middle: 64 }),
    drawBlock(name, {
      ...line,
      weight: 'bold',
      fill: colours.ink,
      height: 150,
      largest: 110,
      middle: 186,
    }),
    drawBlock(told, { ...line, height: 44, largest: 36, middle: 304 }),
    drawStops(stops, colours),
    drawBlock(sourceLine(cup, words), foot),
  ]);
}
