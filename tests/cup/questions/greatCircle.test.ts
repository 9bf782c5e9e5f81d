import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircle } from '../../../src/cup/questions/greatCircle.ts';

const quarter = (Math.PI / 2) * 6371.0088;

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

const anyPlace = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('greatCircle', () => {
  it.each([
    ['from pole to equator', at(90, 0), at(0, 77), quarter],
    ['a quarter along the equator', at(0, 10), at(0, 100), quarter],
    ['to the other side of the earth', at(30, 40), at(-30, -140), 2 * quarter],
    ['across the date line', at(0, 179), at(0, -179), quarter / 45],
    ['from London to Paris', at(51.5074, -0.1278), at(48.8566, 2.3522), 343.6],
    ['from New York to London', at(40.7128, -74.006), at(51.5074, -0.1278), 5570.2],
  ])('is right %s', (_, from, to, kilometres) => {
    expect(Math.abs(greatCircle(from, to) - kilometres)).toBeLessThan(0.1);
  });

  it('is 0 to the same place, the same both ways, and never more than half round the earth', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        expect(greatCircle(a, a)).toBe(0);
        expect(greatCircle(a, b)).toBeCloseTo(greatCircle(b, a), 6);
        expect(greatCircle(a, b)).toBeLessThanOrEqual(2 * quarter + 1e-6);
      }),
    );
  });

  it('is no longer than the way over a third place', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, anyPlace, (a, b, c) => {
        expect(greatCircle(a, b)).toBeLessThanOrEqual(greatCircle(a, c) + greatCircle(c, b) + 1e-6);
      }),
    );
  });
});
