import { coloursOf, type Theme } from '../colours.ts';

/** The size of every card, as Open Graph names it. */
export const CARD = { width: 1200, height: 630 } as const;

/** The colours of a card, the room for a line of muted text on it, and the room for the source at its foot. */
export function cardStyle(theme: Theme) {
  const colours = coloursOf[theme];
  const line = { x: 84, width: 1032, fill: colours.muted };
  const foot = { ...line, x: 1116, anchor: 'end', middle: 604, height: 24, largest: 18 } as const;
  return { colours, line, foot };
}
