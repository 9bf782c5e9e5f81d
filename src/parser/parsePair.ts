import type { Pair } from './syntax.ts';

/** The source of a pattern for two numbers as scores print them: `2-1`, `2–1` or `2:1`. */
export const pairPattern = String.raw`\d{1,3}[-–:]\d{1,3}`;

const largest = 99;

/** Reads `2-1`; undefined where it is not two numbers from 0 to 99. */
export const parsePair = (text: string): Pair | undefined => {
  const [home = NaN, away = NaN] = text.split(/[-–:]/u).map(Number);
  return home <= largest && away <= largest ? { home, away } : undefined;
};
