import * as fc from 'fast-check';
import type { Cup } from '../../src/cup/model/cup.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup, type CupShape } from '../cups/generateCup.ts';
import { partOf } from '../cups/partOf.ts';

/** The shape of a cup, and how many of its last rounds are missing. */
export type BracketShape = CupShape & { readonly missing: number };

/** Any cup for `roundsOf`, whole or a part: the tree of a part may have several roots. */
export const anyBracket = (): fc.Arbitrary<BracketShape> =>
  fc
    .tuple(anyShape(), fc.constantFrom(0, 0, 1, 2))
    .map(([shape, missing]) => ({ ...shape, missing }));

/** The rounds of a cup of this shape. */
export const roundsOf = ({ missing, ...shape }: BracketShape): Cup['rounds'] =>
  partOf(generateCup(shape), missing).rounds;
