const OPEN = '\u2068';
const CLOSE = '\u2069';

/** Wraps a name in Unicode isolates, so that its direction does not affect the text around it. */
export const isolate = (name: string): string => OPEN + name + CLOSE;

/** The blocks of Unicode whose letters are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A name in a document title, which is plain text in many places: isolated only where it has to be. */
export const isolateInTitle = (name: string): string =>
  RIGHT_TO_LEFT.test(name) && !name.includes(OPEN) ? isolate(name) : name;

/** A sentence with isolated names as a document title. */
export const toTitle = (text: string): string =>
  splitIsolated(text)
    .map((piece, index) => (index % 2 ? isolateInTitle(piece) : piece))
    .join('');

/** Splits a text; the pieces at odd indexes are the isolated names. */
export const splitIsolated = (text: string): string[] => text.split(/[\u2068\u2069]/);
