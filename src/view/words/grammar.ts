/** `a`, `a and b`, `a, b and c`, by the word before the last. */
export const joinList = (items: readonly string[], last: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

/** `2473`, `12 345`: digits in groups of three from five digits on, parted by a space that does not break. */
export const groupFromFive = (count: number): string =>
  count < 10_000 ? String(count) : String(count).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');

/** A text as the start of a sentence. */
export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
