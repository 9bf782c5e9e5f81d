import { fold } from '../../cup/slug.ts';

/** Latin spellings of one Cyrillic sound, the longer first, and the one that stands for all of them here. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[iy]y|yi|iy/g, 'i'],
  [/[yj]/g, 'i'],
  [/kh|x/g, 'h'],
  [/zh/g, 'j'],
  [/ts/g, 'c'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
];

const letters = (name: string): string => fold(name).replace(/[^\p{Letter}]/gu, '');

const sound = (name: string): string =>
  SOUNDS.reduce((text, [from, to]) => text.replace(from, to), letters(name));

/** Whether two names differ only in how the same sounds are written in Latin letters ("Naidovskiy", "Naydovskiy"). */
export const soundsAlike = (a: string, b: string): boolean =>
  initials(a) === initials(b) && sound(a) === sound(b);

/** A shorter name is a word of its own after one changed letter too often. */
const SLIP_LENGTH = 5;

/** Whether one letter inside two long names differs, and no initial ("O.Rykov", "O.Rylov"). */
export function differsByOneLetter(a: string, b: string): boolean {
  const [left, right] = [letters(a), letters(b)];
  if (left.length !== right.length || left.length < SLIP_LENGTH) return false;
  if (initials(a) !== initials(b)) return false;
  return Array.from(left).filter((letter, index) => letter !== right[index]).length === 1;
}

/** The first letter of each part of a name: "O.Rykov" gives `or`. */
const initials = (name: string): string =>
  (fold(name).match(/(?<!\p{Letter})\p{Letter}/gu) ?? []).join('');
