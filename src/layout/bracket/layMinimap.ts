import { group, range, scaleLinear, scaleQuantize } from 'd3';
import type { Box } from '../geometry.ts';
import type { BracketLayout, Card } from './bracketLayout.ts';

/** The size of the minimap in its own units; the drawing may be stretched to any other. */
export const MINIMAP = { width: 48, height: 480 };

/** The height of a card in the minimap, and the smallest frame around the viewport. */
const TICK = 2;
const SMALLEST_FRAME = { width: 4, height: 9 };

/** The share of its column that a card fills. */
const COLUMN = 0.8;

type Sized = Pick<BracketLayout, 'width' | 'height'>;

/**
 * A whole bracket at the size of `MINIMAP`, as the `d` of one path: a mark for each card, merged with those it would
 * touch. O(n); the path stops growing once the cards fill their columns.
 */
export function layMinimap(
  layout: Pick<BracketLayout, 'width' | 'height' | 'cards'>,
  isDrawn: (card: Card) => boolean = () => true,
): string {
  const across = scaleLinear([0, layout.width], [0, MINIMAP.width]);
  const columns = group(layout.cards.filter(isDrawn), ({ x }) => x);
  return Array.from(columns, ([x, cards]) => {
    const width = across(cards[0]?.width ?? 0) * COLUMN;
    return runsOf(cards, layout.height)
      .map(([from, to]) => `M${round(across(x))},${from}h${round(width)}V${to}h${round(-width)}z`)
      .join('');
  }).join('');
}

/** The vertical ranges that the cards of a column cover in the minimap, with touching ones merged. */
function runsOf(cards: readonly Card[], height: number): [number, number][] {
  const rows = Math.ceil(MINIMAP.height / TICK);
  const isTaken = new Uint8Array(rows);
  const rowAt = scaleQuantize([0, height], range(rows));
  for (const card of cards) isTaken[rowAt(card.y + card.height / 2)] = 1;
  const runs: [number, number][] = [];
  isTaken.forEach((taken, row) => {
    const last = runs.at(-1);
    if (!taken) return;
    if (last?.[1] === row * TICK) last[1] += TICK;
    else runs.push([row * TICK, (row + 1) * TICK]);
  });
  return runs;
}

/** The frame of a viewport in the minimap: always inside, and never smaller than can be seen. */
export function boxInMinimap(box: Box, layout: Sized): Box {
  const { from: left, to: right } = fit(box.left, box.right, layout.width, 'width');
  const { from: top, to: bottom } = fit(box.top, box.bottom, layout.height, 'height');
  return { left, right, top, bottom };
}

function fit(start: number, end: number, length: number, side: 'width' | 'height') {
  const scale = scaleLinear([0, length], [0, MINIMAP[side]]).clamp(true);
  const size = Math.max(SMALLEST_FRAME[side], scale(end) - scale(start));
  const middle = (scale(start) + scale(end)) / 2;
  const from = Math.min(Math.max(middle - size / 2, 0), MINIMAP[side] - size);
  return { from: round(from), to: round(from + size) };
}

const round = (units: number): number => Math.round(units * 4) / 4;
