const longest = 40;

const escape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text in double quotes, cut after 40 units, with control characters and direction marks escaped
 * (`"Na\u200eme"`), so that it can be printed anywhere.
 */
export const quote = (text: string): string => {
  const isCut = text.length > longest;
  // A cut through a pair of surrogates would leave half a character.
  const start = isCut ? `${text.slice(0, longest).replace(/\p{Cs}$/u, '')}…` : text;
  return JSON.stringify(start).replace(/[\p{Cc}\p{Bidi_Control}]/gu, escape);
};
