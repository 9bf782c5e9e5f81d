const OPEN = '\u2068';
const CLOSE = '\u2069';

/** A name marked as one piece for the order of writing, so that it does not turn the sentence around it. */
export const isolate = (name: string): string => OPEN + name + CLOSE;

/** A text in pieces: those at odd places are the isolated names. */
export const splitIsolated = (text: string): string[] => text.split(/[\u2068\u2069]/);
