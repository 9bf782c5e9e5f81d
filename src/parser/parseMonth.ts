const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month, 1 to 12, its English name, and whether the word was a misspelling of it. */
export type Month = {
  readonly month: number;
  readonly name: string;
  readonly isMisspelt: boolean;
};

/** Whether one letter added, left out or replaced makes one word the other. */
const isOneEditAway = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - head - tail <= 1;
};

/**
 * The month that a misspelt word means. Where its first three letters are those of a month, only that one: "Jule"
 * is as near to June as to July, but it begins as July does. No other word is one edit away from two months.
 */
const nearMonth = (word: string): string | undefined => {
  const begun = names.filter((name) => word.startsWith(name.slice(0, 3).toLowerCase()));
  return (begun.length > 0 ? begun : names).find((name) => isOneEditAway(word, name.toLowerCase()));
};

const isSpelt = (word: string, name: string): boolean =>
  word === name || ([3, 4].includes(word.length) && name.startsWith(word));

/**
 * Reads a month's English name, its first three or four letters ("Sept"), or a misspelling that can mean only
 * one month.
 */
export const parseMonth = (printed: string): Month | undefined => {
  const word = printed.toLowerCase();
  const spelt = names.find((name) => isSpelt(word, name.toLowerCase()));
  const name = spelt ?? nearMonth(word);
  if (name === undefined) return undefined;
  return { month: names.indexOf(name) + 1, name, isMisspelt: spelt === undefined };
};
