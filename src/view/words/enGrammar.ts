const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number in a sentence: in letters up to twelve. */
export const number = (count: number): string => SMALL[count] ?? String(count);

/** `1 goal`, `2 goals`. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export const list = (items: readonly string[], last: 'and' | 'or' = 'and'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
