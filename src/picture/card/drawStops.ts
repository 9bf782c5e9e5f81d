import type { Colours } from '../colours.ts';
import { drawBlock } from '../text/drawBlock.ts';

/** A tie on a card: its round, what happened, and with whom. */
export type Stop = { readonly round: string; readonly result: string; readonly note: string };

/** A stop in words. */
export const tellStop = ({ round, result, note }: Stop): string => `${round}: ${result}, ${note}`;

/** Ties from left to right on a gold line. */
export function drawStops(stops: readonly Stop[], colours: Colours): string {
  if (stops.length === 0) return '';
  const pitch = 1032 / Math.max(3, stops.length);
  const width = pitch - 24;
  const end = 84 + pitch * stops.length - 24;
  const texts = stops.map(({ round, result, note }, index) => {
    const at = { x: 84 + index * pitch, width, fill: colours.muted };
    const ink = { ...at, fill: colours.ink };
    return [
      drawBlock(round, { ...at, height: 50, largest: 24, middle: 424 }),
      drawBlock(result, { ...ink, weight: 'bold', height: 50, largest: 44, middle: 476 }),
      drawBlock(note, { ...ink, height: 66, largest: 28, middle: 542 }),
    ].join('');
  });
  const line = `<path d="M84 388H${end}" stroke="${colours.goldFill}" stroke-width="6"/>`;
  return [line, ...texts].join('');
}
