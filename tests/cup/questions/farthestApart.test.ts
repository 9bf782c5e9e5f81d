import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { farthestApart } from '../../../src/cup/questions/farthestApart.ts';
import { greatCircle } from '../../../src/cup/questions/greatCircle.ts';

const anyPlaces = fc.array(
  fc.record({
    latitude: fc.integer({ min: -90, max: 90 }),
    longitude: fc.integer({ min: -180, max: 180 }),
  }),
  { minLength: 2, maxLength: 8 },
);

describe('farthestApart', () => {
  it('finds none where there are not two places', () => {
    expect(farthestApart([])).toBeUndefined();
    expect(farthestApart([{ latitude: 1, longitude: 2 }])).toBeUndefined();
  });

  it('finds two of the places, and no two lie farther apart', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const apart = farthestApart(places);
        expect(places).toContain(apart?.from);
        expect(places).toContain(apart?.to);
        const all = places.flatMap((a) => places.map((b) => greatCircle(a, b)));
        expect(apart?.kilometres).toBeCloseTo(Math.max(...all), 6);
      }),
    );
  });
});
