import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/layout/geometry.ts';
import { pushApart } from '../../../src/layout/map/pushApart.ts';

const anyPoints = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 40 }) }),
  { maxLength: 30 },
);

const nearest = (points: readonly Point[]): number =>
  Math.min(
    ...points.flatMap((a, index) =>
      points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    ),
  );

describe('pushApart', () => {
  it('does not move points that are far enough apart', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(pushApart(points, 10)).toEqual(points);
  });

  it('puts two points in one place side by side, around that place', () => {
    const same = { x: 5, y: 5 };
    const [a, b] = pushApart([same, same], 10);
    expect(a?.y).toBe(5);
    expect(b?.y).toBe(5);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(10, 4);
    expect((b?.x ?? 0) + (a?.x ?? 0)).toBeCloseTo(10, 4);
  });

  it('leaves no two points nearer than the distance, and does not change its input', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const before = structuredClone(points);
        expect(nearest(pushApart(points, 11))).toBeGreaterThan(10.5);
        expect(points).toEqual(before);
      }),
    );
  });

  it('moves the same points the same way', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        expect(pushApart(points, 11)).toEqual(pushApart(points, 11));
      }),
    );
  });
});
