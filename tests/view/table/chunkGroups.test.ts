import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeTies } from '../../../src/cup/questions/ties.ts';
import { chunkGroups } from '../../../src/view/table/chunkGroups.ts';
import { groupTies } from '../../../src/view/table/groupTies.ts';
import { anyShape } from '../../cups/anyShape.ts';
import { generateCup } from '../../cups/generateCup.ts';

it('keeps every row in its order, so many at most together, and begins each round once', () => {
  fc.assert(
    fc.property(
      anyShape(),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('round' as const, 'home' as const),
      (shape, size, column) => {
        const ties = [...placeTies(generateCup(shape)).values()];
        const groups = groupTies(ties, column);
        const chunks = chunkGroups(groups, size);
        expect(chunks.flatMap((chunk) => chunk.ties)).toEqual(ties);
        expect(Math.max(...chunks.map((chunk) => chunk.ties.length))).toBeLessThanOrEqual(size);
        const firsts = chunks.filter(({ isFirst }) => isFirst);
        expect(firsts.map(({ round }) => round)).toEqual(groups.map(({ round }) => round));
        const strays = chunks.filter(
          ({ round, ties: rows }) => round && rows.some((row) => row.round !== round),
        );
        expect(strays).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
});
