/** Characters that stand for something in Football.TXT, and all that would break or bend a line. */
const SIGNS = /[#;,()[\]@|:▪=\s\p{C}]+/gu;

/** What Football.TXT calls somebody whose name is not known. */
export const NOBODY = 'N.N.';

/** A name as a Football.TXT line can hold it: signs of the format become single spaces, all else stays. */
export const plainName = (name: string): string => name.replace(SIGNS, ' ').trim() || NOBODY;
