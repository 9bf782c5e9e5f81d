import type { Minute } from '../model/tie.ts';

/** A minute in plain letters: `45+2'`. */
export const writeMinute = ({ minute, added }: Minute): string =>
  added === undefined ? `${minute}'` : `${minute}+${added}'`;
