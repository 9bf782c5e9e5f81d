import * as fc from 'fast-check';
import type { CupShape } from './generateCup.ts';

/**
 * Any cup up to so many teams, with byes, entries, legs and replays in any round, for `generateCup`: the shape and not
 * the cup, so that a failing property prints one line. It shrinks to few teams.
 */
export const anyShape = (most = 64): fc.Arbitrary<CupShape> =>
  fc.record({
    teams: fc.integer({ min: 2, max: most }),
    seed: fc.nat(),
    byes: fc.constantFrom(0, 0.2, 0.5, 0.8),
    lateEntries: fc.constantFrom(0, 0.2, 0.5, 0.8),
    bothGoOn: fc.constantFrom(0, 0, 0.3),
    scorers: fc.boolean(),
    thirdPlace: fc.boolean(),
    twice: fc.constantFrom(0, 0.5),
  });
