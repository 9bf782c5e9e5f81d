import type { Pair } from './syntax.ts';

const dash = '[-‐‑‒–—−:]';

/** The source of a pattern for two numbers as scores print them: `2-1`, `2 – 1` or `2:1`. */
export const pairPattern = String.raw`\d{1,3}\s?${dash}\s?\d{1,3}`;

const separator = new RegExp(dash, 'u');

const largest = 99;

/** Reads `2-1`; undefined where it is not two numbers from 0 to 99. */
export const parsePair = (text: string): Pair | undefined => {
  const [home = NaN, away = NaN] = text.split(separator).map(Number);
  return home <= largest && away <= largest ? { home, away } : undefined;
};
