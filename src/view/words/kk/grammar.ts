import { joinList } from '../grammar.ts';
import { isolate } from '../isolate.ts';

/** `a`, `a және b`, `a, b және c`. */
export const list = (items: readonly string[], last: 'және' | 'немесе' = 'және'): string =>
  joinList(items, last);

/** How many, where it may be open: `2`, `1 не 2`, `2–4`. */
export const range = ({ least, most }: { least: number; most: number }): string =>
  least === most ? `${least}` : `${least}${most - least === 1 ? ' не ' : '–'}${most}`;

/** `2 гол`, `1 не 2 гол`: a noun behind a number stays singular. */
export const goalsOf = (count: { least: number; most: number }): string => `${range(count)} гол`;

/** A round within a sentence: in lower case where its name is Kazakh. */
export const inSentence = (round: string): string =>
  isolate(/^[А-ЯӘҒҚҢӨҰҮҺІ]/.test(round) ? round.slice(0, 1).toLowerCase() + round.slice(1) : round);

/** A name or a text in quotes, isolated. */
export const quote = (name: string): string => `«${isolate(name)}»`;
