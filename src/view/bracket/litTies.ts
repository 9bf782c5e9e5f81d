import { createContext } from 'react';

/** No ties at all. */
export const noTies: ReadonlySet<string> = new Set();

/** The ids of the ties that stay lit because of what is open or picked: a team's road, a round, a scorer's goals. */
export const LitTies = createContext(noTies);
