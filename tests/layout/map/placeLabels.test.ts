import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeLabels,
  type LabelSpace,
  type LabelWish,
} from '../../../src/layout/map/placeLabels.ts';

const space = { width: 300, height: 200, radius: 5 };

const spaceOf = (marks: readonly LabelWish[]): LabelSpace => ({ ...space, marks });

const place = (wishes: readonly LabelWish[]) => placeLabels(wishes, spaceOf(wishes));

const anyWishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 5, max: 295 }),
      y: fc.integer({ min: 5, max: 195 }),
      width: fc.integer({ min: 10, max: 120 }),
      height: fc.constant(15),
    }),
    { maxLength: 30 },
  )
  .map((wishes) =>
    wishes.map((wish, index) => ({ ...wish, id: String(index), label: String(index) })),
  );

type Box = { x: number; y: number; width: number; height: number };

/** Whether a point lies within a box, a hair inside its edges. */
const holds = (box: Box, x: number, y: number): boolean =>
  x > box.x + 0.01 &&
  x < box.x + box.width - 0.01 &&
  y > box.y + 0.01 &&
  y < box.y + box.height - 0.01;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('placeLabels', () => {
  it('prefers the right of the mark, without a leader', () => {
    const [label] = place([{ id: 'a', label: 'A', x: 50, y: 50, width: 40, height: 15 }]);
    expect(label).toEqual({ id: 'a', x: 57, y: 42.5, width: 40, height: 15 });
  });

  it('uses the other side of a mark at the edge', () => {
    const [label] = place([{ id: 'a', label: 'A', x: 290, y: 50, width: 40, height: 15 }]);
    expect(label).toMatchObject({ x: 243, y: 42.5 });
  });

  it('omits a label that fits nowhere, and places the others', () => {
    const labels = place([
      { id: 'a', label: 'A', x: 50, y: 50, width: 400, height: 15 },
      { id: 'b', label: 'B', x: 50, y: 100, width: 40, height: 15 },
    ]);
    expect(labels.map(({ id }) => id)).toEqual(['b']);
  });

  it('places labels in the order given', () => {
    fc.assert(
      fc.property(anyWishes, ([first, ...others]) => {
        fc.pre(first !== undefined);
        const alone = placeLabels([first], spaceOf([first, ...others]));
        expect(place([first, ...others]).slice(0, alone.length)).toEqual(alone);
      }),
    );
  });

  it('lets no label overlap another, a mark or an edge', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const labels = place(wishes);
        labels.forEach((label, index) => {
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.y).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(space.width);
          expect(label.y + label.height).toBeLessThanOrEqual(space.height);
          expect(labels.slice(index + 1).some((other) => overlap(label, other))).toBe(false);
          expect(wishes.some(({ x, y }) => holds(label, x, y))).toBe(false);
        });
      }),
    );
  });

  it('places a named label always, and moves no other', () => {
    fc.assert(
      fc.property(anyWishes, fc.nat({ max: 29 }), (wishes, index) => {
        const named = new Set(wishes.slice(index, index + 1).map(({ id }) => id));
        const [plain, labels] = [place(wishes), placeLabels(wishes, spaceOf(wishes), named)];
        const isPlain = ({ id }: { id: string }) => plain.some((label) => label.id === id);
        for (const label of labels.filter(isPlain)) expect(plain).toContainEqual(label);
        for (const label of labels.filter((each) => !isPlain(each)))
          expect(named.has(label.id)).toBe(true);
        const ids = new Set(labels.map(({ id }) => id));
        expect([...named].filter((id) => !ids.has(id))).toEqual([]);
      }),
    );
  });

  it('lets no leader pass through a label', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const labels = place(wishes);
        const points = labels.flatMap(({ leader }) =>
          leader
            ? Array.from({ length: 41 }, (_, step) => ({
                x: leader.from.x + ((leader.to.x - leader.from.x) * step) / 40,
                y: leader.from.y + ((leader.to.y - leader.from.y) * step) / 40,
              }))
            : [],
        );
        expect(points.some(({ x, y }) => labels.some((label) => holds(label, x, y)))).toBe(false);
      }),
    );
  });
});
