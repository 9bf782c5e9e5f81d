import { isLevel, scoreOf } from '../../cup/questions/tally.ts';
import { wentOn } from '../../cup/questions/facts.ts';
import { sideNames, type SideName, type Tie } from '../../cup/model/tie.ts';
import type { Card } from '../../layout/bracket/bracketLayout.ts';
import type { Colours } from '../colours.ts';
import { drawBlock } from '../text/drawBlock.ts';
import { widthOf } from '../text/drawText.ts';
import { nameInPicture } from '../text/nameInPicture.ts';

/** What cards are drawn with: the team whose road is highlighted, and the word for a walkover. */
export type CardStyle = {
  readonly colours: Colours;
  readonly road: string;
  readonly walkover: string;
};

const BAR = 4;
const SIZE = 12.5;

/** A tie's card: a row for each side, with a bar for the winner, gold on the road that is highlighted. */
export function drawCard(tie: Tie, card: Card, style: CardStyle): string {
  const { colours, road } = style;
  const { x, y, width, height } = card;
  const isOnRoad = sideNames.some((side) => tie[side].team === road);
  const edge = isOnRoad ? colours.goldFill : colours.line;
  return [
    isOnRoad ? drawEdge(card, colours) : '',
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${colours.card}" stroke="${edge}" stroke-width="${isOnRoad ? 2 : 1}"/>`,
    ...sideNames.map((side) => drawTint(tie, side, card, style)),
    `<path d="M${x + 1} ${y + height / 2}H${x + width - 1}" stroke="${colours.line}"/>`,
    ...sideNames.map((side) => drawSide(tie, side, card, style)),
  ].join('');
}

/** Around a gold card a thin dark line, as gold alone is too pale for paper. */
const drawEdge = ({ x, y, width, height }: Card, { goldEdge }: Colours): string =>
  `<rect x="${x - 1.25}" y="${y - 1.25}" width="${width + 2.5}" height="${height + 2.5}" rx="6.25" fill="${goldEdge}"/>`;

function drawTint(tie: Tie, side: SideName, card: Card, { colours, road }: CardStyle): string {
  const isOnRoad = tie[side].team === road;
  const half = card.height / 2 - 1;
  const top = card.rowY[side] - half / 2;
  const row = `y="${top}" height="${half}"`;
  const tint = isOnRoad
    ? `<rect x="${card.x + 1}" width="${card.width - 2}" ${row} rx="4" fill="${colours.honour}"/>`
    : '';
  const fill = isOnRoad ? colours.goldFill : colours.blue;
  const bar = `<rect x="${card.x}" width="${BAR * card.scale}" ${row} rx="1.5" fill="${fill}"/>`;
  return tint + (wentOn(tie, side) ? bar : '');
}

function drawSide(tie: Tie, side: SideName, card: Card, style: CardStyle): string {
  const { colours, walkover } = style;
  const { x, width, scale, rowY } = card;
  const won = wentOn(tie, side);
  const score = scoreOf(tie);
  const result = score ? String(score[side]) : won ? walkover : '';
  const text = {
    weight: won ? 'bold' : 'plain',
    fill: won ? colours.ink : colours.muted,
    middle: rowY[side],
    height: card.height / 2 - 3,
    largest: SIZE * scale,
  } as const;
  const right = x + width - 8 * scale;
  const room = widthOf(result || '0', SIZE * scale, 'bold') + 1;
  const isMarked = won && score !== undefined && isLevel(score);
  const mark = isMarked
    ? `<circle cx="${right - room - 7 * scale}" cy="${rowY[side]}" r="${3 * scale}" fill="none" stroke="${colours.blue}" stroke-width="${1.8 * scale}"/>`
    : '';
  const left = x + (BAR + 6) * scale;
  const name = drawBlock(nameInPicture(tie[side].name, tie[side].team), {
    ...text,
    x: left,
    width: right - room - (isMarked ? 14 : 4) * scale - left,
  });
  return name + mark + drawBlock(result, { ...text, x: right, width: room, anchor: 'end' });
}
