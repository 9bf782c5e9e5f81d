import { joinList } from '../grammar.ts';
import { isolate } from '../isolate.ts';

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number in a sentence: in letters up to twelve. */
export const number = (count: number): string => SMALL[count] ?? String(count);

/** `3,903`: digits in groups of three. */
export const group = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');

/** `1 goal`, `2 goals`. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export const list = (items: readonly string[], last: 'and' | 'or' = 'and'): string =>
  joinList(items, last);

/** How many, where it may be open: `2`, `1 or 2`, `2 to 4`. */
export const range = ({ least, most }: { least: number; most: number }): string =>
  least === most ? `${least}` : `${least} ${most - least === 1 ? 'or' : 'to'} ${most}`;

/** A round in a sentence: `the quarter-finals`. A name that is not English keeps its capital and takes no article. */
export const inRound = (name: string): string =>
  /\b(round|finals?)\b/i.test(name)
    ? `the ${isolate(name.slice(0, 1).toLowerCase() + name.slice(1))}`
    : isolate(name);
