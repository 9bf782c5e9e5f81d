import { group } from 'd3';
import type { Box } from './box.ts';
import type { BracketLayout, Card } from './bracketLayout.ts';

/** The size of an outline, in its own units; the picture may be stretched to any other. */
export const OUTLINE = { width: 48, height: 480 };

/** The least that is seen: a card is so high in an outline, and what a reader sees of a bracket so wide and so high. */
const TICK = 2;
const LEAST = { width: 4, height: 9 };

/** How much of the room of a column its cards take. */
const COLUMN = 0.8;

type Sized = Pick<BracketLayout, 'width' | 'height'>;

/**
 * The shape of a whole bracket, as small as `OUTLINE`, as the data of one path: a mark where a card stands, run
 * together with those it would touch. In time linear in the cards; the path grows with their number only until they
 * fill their columns.
 */
export function layOutline(
  layout: Pick<BracketLayout, 'width' | 'height' | 'cards'>,
  isDrawn: (card: Card) => boolean = () => true,
): string {
  const across = OUTLINE.width / layout.width;
  const columns = group(layout.cards.filter(isDrawn), ({ x }) => x);
  return Array.from(columns, ([x, cards]) => {
    const width = (cards[0]?.width ?? 0) * across * COLUMN;
    return runsOf(cards, layout.height)
      .map(([from, to]) => `M${round(x * across)},${from}h${round(width)}V${to}h${round(-width)}z`)
      .join('');
  }).join('');
}

/** Where cards stand in an outline, from and to how far down, those that touch as one. */
function runsOf(cards: readonly Card[], height: number): [number, number][] {
  const rows = Math.ceil(OUTLINE.height / TICK);
  const isTaken = new Uint8Array(rows);
  for (const { y, height: tall } of cards)
    isTaken[Math.min(rows - 1, Math.floor(((y + tall / 2) / height) * rows))] = 1;
  const runs: [number, number][] = [];
  isTaken.forEach((taken, row) => {
    const last = runs.at(-1);
    if (!taken) return;
    if (last?.[1] === row * TICK) last[1] += TICK;
    else runs.push([row * TICK, (row + 1) * TICK]);
  });
  return runs;
}

/** Where in an outline a part of the bracket lies; never so small that it is not seen, and always inside. */
export function boxInOutline(box: Box, layout: Sized): Box {
  const { from: left, to: right } = fit(box.left, box.right, layout.width, 'width');
  const { from: top, to: bottom } = fit(box.top, box.bottom, layout.height, 'height');
  return { left, right, top, bottom };
}

function fit(start: number, end: number, length: number, side: 'width' | 'height') {
  const scale = OUTLINE[side] / length;
  const [inner, outer] = [Math.max(start, 0) * scale, Math.min(end, length) * scale];
  const size = Math.max(LEAST[side], outer - inner);
  const from = Math.min(Math.max((inner + outer - size) / 2, 0), OUTLINE[side] - size);
  return { from: round(from), to: round(from + size) };
}

const round = (units: number): number => Math.round(units * 4) / 4;
