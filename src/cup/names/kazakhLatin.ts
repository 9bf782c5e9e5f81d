/** Letters of Kazakhstan's Latin alphabets of 2018 and 2021 with what the usual transliteration of names has for them. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ş/g, 'sh'],
  [/ç/g, 'ch'],
  [/ý/g, 'u'],
  [/yo/g, 'e'],
  [/j/g, 'zh'],
  [/(?<![cksz])h/g, 'kh'],
];

/** A text in Kazakh's Latin letters as its name is usually written in English: "Kökşetau" is `kökshetau`, "Jetisu" `zhetisu`. */
export const readKazakhLatin = (text: string): string =>
  LETTERS.reduce(
    (read, [letter, usual]) => read.replace(letter, usual),
    text.normalize('NFC').toLowerCase(),
  );
