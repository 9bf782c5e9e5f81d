import { describe, expect, it } from 'vitest';
import { nearestMark } from '../../../../src/view/charts/map/nearestMark.ts';

const marks = [
  { id: 'a', x: 10, y: 10 },
  { id: 'b', x: 30, y: 10 },
];

describe('nearestMark', () => {
  it('is the nearer of two', () => {
    expect(nearestMark(marks, { x: 19, y: 12 })).toBe('a');
    expect(nearestMark(marks, { x: 21, y: 12 })).toBe('b');
  });

  it('is undefined out of reach', () => {
    expect(nearestMark(marks, { x: 10, y: 33 })).toBeUndefined();
    expect(nearestMark([], { x: 10, y: 10 })).toBeUndefined();
  });
});
