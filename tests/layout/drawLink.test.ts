import { path } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/layout/bracketLayout.ts';
import { drawLink } from '../../src/layout/drawLink.ts';

/** The path that D3 draws, which the page does without for its size. */
function drawByD3({ start, end, turn, corner }: Link): string {
  const drawn = path();
  drawn.moveTo(start.x, start.y);
  drawn.arcTo(turn, start.y, turn, end.y, corner);
  drawn.arcTo(turn, end.y, end.x, end.y, corner);
  drawn.lineTo(end.x, end.y);
  return drawn.toString();
}

const letters = (drawn: string): string => drawn.replace(/[^MLA]/g, '');
const numbers = (drawn: string): number[] =>
  drawn
    .split(/[MLA,]/)
    .filter(Boolean)
    .map(Number);

const about = { from: 'one', to: 'other', side: 'home', team: 'team' } as const;

const anyLink = fc
  .record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    gutter: fc.integer({ min: 8, max: 80 }),
    drop: fc.integer({ min: -4000, max: 4000 }),
    share: fc.integer({ min: 1, max: 7 }),
  })
  .map(({ x, y, gutter, drop, share }) => ({
    ...about,
    start: { x, y: y / 7 },
    end: { x: x + gutter, y: y / 7 + drop / 3 },
    turn: x + gutter / 2,
    corner: Math.min((gutter * share) / 16, Math.abs(drop) / 6),
  }));

describe('drawLink', () => {
  it('turns in the gutter, round both corners', () => {
    const link = { ...about, start: { x: 0, y: 0 }, end: { x: 20, y: 30 }, turn: 10, corner: 4 };
    expect(drawLink(link)).toBe('M0,0L6,0A4,4,0,0,1,10,4L10,26A4,4,0,0,0,14,30L20,30');
  });

  it('draws any link as D3 does, to a thousandth of a pixel', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const [own, other] = [drawLink(link), drawByD3(link)];
        expect(letters(own)).toBe(letters(other));
        const apart = numbers(own).map((number, index) => number - (numbers(other)[index] ?? NaN));
        expect(apart.filter((each) => !(Math.abs(each) <= 0.0005001))).toEqual([]);
      }),
    );
  });
});
