import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layMap, type MapPlace, type Outline } from '../../../src/layout/map/layMap.ts';
import type { Point } from '../../../src/layout/geometry.ts';
import { outline } from '../../../src/view/charts/map/outline.ts';
import { bundledCup } from '../../cup/bundledCup.ts';
import { drawMap } from '../drawMap.ts';

const metrics = { width: 320, radius: 5, letter: 6.2, line: 15 };

const nothing: Outline = {
  countries: [],
  borders: { type: 'MultiLineString', coordinates: [] },
};

const clubs: readonly MapPlace[] = bundledCup().teams.flatMap(({ id, city }) =>
  city ? [{ ...city, id, label: city.name }] : [],
);

const club = (id: string) => {
  const place = clubs.find((each) => each.id === id);
  if (!place) throw new Error(`no city of ${id}`);
  return place;
};

const anyPlaces = fc
  .array(
    fc.record({
      latitude: fc.integer({ min: -60, max: 75 }),
      longitude: fc.integer({ min: -30, max: 80 }),
      label: fc.constantFrom('A', 'Longer', 'A very long name'),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((places) => places.map((place, index) => ({ ...place, id: String(index) })));

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('layMap', () => {
  const map = layMap(outline, clubs, metrics);
  const at = (id: string) => map.marks.find((mark) => mark.id === id) ?? { x: NaN, y: NaN };

  it('marks all 24 clubs without overlap, those of one city side by side', () => {
    expect(map.marks.map(({ id }) => id)).toEqual(clubs.map(({ id }) => id));
    map.marks.forEach((a, index) => {
      for (const b of map.marks.slice(index + 1)) expect(far(a, b)).toBeGreaterThan(10);
    });
    expect(far(at('kairat'), at('cska-alma-ata'))).toBeLessThan(14);
  });

  it('has north above and east to the right', () => {
    expect(at('metallist-petropavlsk').y).toBeLessThan(at('zhiger').y);
    expect(at('aktau').x).toBeLessThan(at('vostok').x);
  });

  it('labels a city once, however many clubs it has', () => {
    const labelled = map.labels.map(({ id }) => club(id).label);
    expect(new Set(labelled).size).toBe(labelled.length);
  });

  it.each([200, 288, 320, 640, 1200])('names every picked city on a map %i wide', (width) => {
    const plain = layMap(outline, clubs, { ...metrics, width });
    for (const { id, label } of clubs) {
      const { labels } = layMap(outline, clubs, { ...metrics, width }, { named: new Set([id]) });
      expect(labels.map((each) => club(each.id).label)).toContain(label);
      const added = labels.filter((each) => !plain.labels.some((one) => one.id === each.id));
      expect(added.length).toBeLessThanOrEqual(1);
      // All others are where they were.
      for (const each of labels.filter((one) => !added.includes(one)))
        expect(plain.labels).toContainEqual(each);
    }
  });

  it.each([288, 640, 1200])('puts no label beside the mark of another city, %i wide', (width) => {
    const { labels, marks } = layMap(outline, clubs, { ...metrics, width });
    for (const { id, x, y, width: wide, height } of labels) {
      const gap = (mark: Point) =>
        Math.hypot(
          Math.max(x - mark.x, 0, mark.x - x - wide),
          Math.max(y - mark.y, 0, mark.y - y - height),
        );
      const others = marks.filter((mark) => club(mark.id).label !== club(id).label);
      const own = Math.min(
        ...marks.filter((mark) => club(mark.id).label === club(id).label).map(gap),
      );
      for (const mark of others) expect(gap(mark)).toBeGreaterThan(Math.min(own, 12));
    }
  });

  it('labels all 21 cities where there is room', () => {
    const cities = new Set(clubs.map(({ label }) => label));
    expect(layMap(outline, clubs, { ...metrics, width: 1000 }).labels).toHaveLength(cities.size);
  });

  it('draws no land and no border without an outline', () => {
    expect(layMap(nothing, clubs, metrics)).toMatchObject({ land: '', borders: '' });
  });

  it('draws only countries with a place', () => {
    const paris = { id: 'a', label: 'Paris', latitude: 48.86, longitude: 2.35 };
    expect(layMap(outline, [paris], metrics).land).toBe('');
    expect(map.land).not.toBe('');
  });

  it('gives finite numbers for any places, and keeps labels within the edges', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const { width, height, marks, labels } = layMap(nothing, places, metrics);
        expect(width).toBe(320);
        expect(height).toBeGreaterThan(0);
        expect([height, ...marks.flatMap(({ x, y }) => [x, y])].every(Number.isFinite)).toBe(true);
        for (const { x, y } of labels) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('matches its stored picture: a road and all clubs', async () => {
    const journeys = [
      [club('kairat'), club('zhiger')],
      [club('kairat'), club('kaisar')],
    ] as const;
    const road = layMap(outline, clubs, metrics, {
      journeys,
      named: new Set(['kairat', 'zhiger', 'kaisar']),
    });
    await expect(drawMap(road)).toMatchFileSnapshot('pictures/map-kazakhstan-cup-1992.svg');
  });
});
