import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../src/cup/gate/check.ts';
import { championOf, hasFinal, placeTies } from '../../src/cup/questions/ties.ts';
import { anyShape } from './anyShape.ts';
import { generateCup } from './generateCup.ts';
import { partOf } from './partOf.ts';

it('a part of a generated cup passes the gate, and has neither a final nor a champion', () => {
  fc.assert(
    fc.property(anyShape(), fc.integer({ min: 1, max: 3 }), (shape, missing) => {
      const cup = partOf(generateCup(shape), missing);
      fc.pre(cup.state === 'part');
      expect(check(cup)).toEqual({ ok: true, value: cup });
      const stages = new Set(Array.from(placeTies(cup).values(), ({ stage }) => stage));
      expect([hasFinal(cup), stages.has('final'), championOf(cup)]).toEqual([
        false,
        false,
        undefined,
      ]);
    }),
  );
});
