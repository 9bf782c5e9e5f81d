/** More letters than this drown a sentence. */
const MOST = 120;

/** A text as a sentence can hold it: whole, or its beginning and an ellipsis where it is long. */
export const brief = (text: string): string => {
  const letters = Array.from(text.slice(0, 2 * MOST));
  return letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : text;
};
