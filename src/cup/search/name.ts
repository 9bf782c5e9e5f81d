import { soundsOf } from '../names/sound.ts';
import { joinFigures } from './terms.ts';

/** No name is longer; what is, is compared by its beginning. */
const LONGEST = 128;

/** A name, or what is looked for, ready to be compared. */
export type Name = {
  readonly text: string;
  /** As it is written, but for capitals. */
  readonly plain: string;
  readonly words: readonly string[];
  /** Its words, each with a space before it. */
  readonly sound: string;
  /** Its words without a space: "Alma-Ata" is also written "Almaata". */
  readonly joined: string;
};

/** Makes a text comparable. One of blanks alone has no words. */
export function toName(text: string): Name {
  const own = text.trim().slice(0, LONGEST);
  const words = soundsOf(joinFigures(own));
  return {
    text: own,
    plain: own.normalize('NFKC').toLowerCase(),
    words,
    sound: spaced(words),
    joined: words.join(''),
  };
}

/** Words in one string in which `begins` finds them. */
export const spaced = (words: readonly string[]): string =>
  words.map((word) => ` ${word}`).join('');

/** Whether each word asked for is one of the spaced words, in any order. */
export const holds = (sound: string, asked: readonly string[]): boolean =>
  asked.every((word) => `${sound} `.includes(` ${word} `));

/** Whether each word asked for begins one of the spaced words, in any order; a word of figures is one of them. */
export const begins = (sound: string, asked: readonly string[]): boolean =>
  asked.every((start) => `${sound} `.includes(/\d$/.test(start) ? ` ${start} ` : ` ${start}`));
