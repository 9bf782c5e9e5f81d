import { describe, expect, it } from 'vitest';
import { sketchBracket } from '../../../src/layout/bracket/sketchBracket.ts';
import { bundledCup } from '../../cup/bundledCup.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { partOf } from '../../cups/partOf.ts';

/** Two of four rounds: four ties lead nowhere. */
const part = partOf(generateCup({ teams: 16 }), 2);

const sketch = sketchBracket(bundledCup());
const pieces = (path: string) => path.split('M').length - 1;

describe('the sketch of a bracket', () => {
  it('has a bar for each tie, five of them on the road of the champion', () => {
    expect(pieces(sketch.road.bars)).toBe(5);
    expect(pieces(sketch.others.bars)).toBe(23 - 5);
  });

  it('leads from each tie but the final to the next', () => {
    expect(pieces(sketch.road.links)).toBe(4);
    expect(pieces(sketch.others.links)).toBe(22 - 4);
  });

  it('has no road where nobody has won the cup', () => {
    const { road, others } = sketchBracket(part);
    expect(road).toEqual({ bars: '', links: '' });
    expect([pieces(others.bars), pieces(others.links)]).toEqual([12, 8]);
  });

  it('lies within its size', () => {
    const corners = [...sketch.others.bars.matchAll(/M([\d.]+) ([\d.]+)/g)];
    for (const [, x, y] of corners) {
      expect(Number(x)).toBeLessThanOrEqual(sketch.width);
      expect(Number(y)).toBeLessThanOrEqual(sketch.height);
    }
  });
});
