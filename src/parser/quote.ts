const longest = 40;

const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

const escape = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

/** A text in double quotes, with invisible characters escaped (`"Na\u200eme"`), so that it can be printed anywhere. */
export const quoteAll = (text: string): string => JSON.stringify(text).replace(invisible, escape);

/** The same, cut after 40 units. */
export const quote = (text: string): string => {
  if (text.length <= longest) return quoteAll(text);
  // A cut through a pair of surrogates would leave half a character.
  return quoteAll(`${text.slice(0, longest).replace(/\p{Cs}$/u, '')}…`);
};
