import { fold } from '../../cup/names/slug.ts';

/** Latin spellings of one Cyrillic sound, the longer first, and the one that stands for all of them here. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[iy]y|yi|iy/g, 'i'],
  [/[yj]/g, 'i'],
  [/kh|x/g, 'h'],
  [/zh/g, 'j'],
  [/ts/g, 'c'],
  [/w/g, 'v'],
  [/(.)\1+/gu, '$1'],
];

/** What two spellings of one name have in common, or nearly: see `soundsAlike` and `differsByOneLetter`. */
export type Spelling = {
  /** The first letter of each part of the name: "O.Rykov" gives `or`. */
  readonly initials: string;
  readonly letters: readonly string[];
  readonly words: readonly string[];
  /** Part by part the same for every way to write the same sounds; empty for a name without letters. */
  readonly sound: string;
};

/** How a name is spelt, whatever the case, the accents and the signs between its letters. */
export function spell(name: string): Spelling {
  const parts = fold(name).match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
  return {
    initials: parts.map((part) => Array.from(part)[0]).join(''),
    words: parts,
    letters: parts.flatMap((part) => Array.from(part)),
    sound: SOUNDS.reduce((text, [from, to]) => text.replace(from, to), parts.join(' ')),
  };
}

/** Whether two names differ only in how the same sounds are written in Latin letters ("Naidovskiy", "Naydovskiy"). */
export const soundsAlike = (a: Spelling, b: Spelling): boolean =>
  a.sound !== '' && a.sound === b.sound;

/** A shorter name is a word of its own after one changed letter too often. */
const SLIP_LENGTH = 5;

/** Whether one letter inside two long names differs, and no initial ("O.Rykov", "O.Rylov"). */
export function differsByOneLetter(a: Spelling, b: Spelling): boolean {
  const { length } = a.letters;
  if (length !== b.letters.length || length < SLIP_LENGTH || a.initials !== b.initials)
    return false;
  let changed = 0;
  for (let at = 0; at < length && changed < 2; at += 1) {
    if (a.letters[at] !== b.letters[at]) changed += 1;
  }
  return changed === 1;
}
