/** A bracket at an end of a text that starts in lower case or with a digit, or that is square. */
const note = /^(?:\([\p{Ll}\p{N}]|\[)|(?:\([\p{Ll}\p{N}][^()]*\)|\])$/u;

/**
 * True for a text with a bracket that is no part of a name: `D (awarded)`, `(a) B`, `D [2]`. A place or a country is
 * part of one: `Dinamo (Minsk)`, `FC Porto (POR)`.
 */
export const hasNote = (text: string): boolean => note.test(text);
