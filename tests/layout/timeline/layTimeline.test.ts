import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideNames } from '../../../src/cup/model/tie.ts';
import { layTimeline } from '../../../src/layout/timeline/layTimeline.ts';
import type { TimelineGoal } from '../../../src/layout/timeline/timelineLayout.ts';

const metrics = { length: 360, labelLength: 30 };

/** Goals by their minutes; home's as they stand, away's behind a minus sign. */
const goals = (...minutes: (number | [number, number])[]): TimelineGoal[] =>
  minutes.map((printed, index) => {
    const [minute, added] = typeof printed === 'number' ? [printed] : printed;
    const side = minute < 0 ? 'away' : 'home';
    const goal = { id: `g${index + 1}`, side, minute: Math.abs(minute) } as const;
    return added === undefined ? goal : { ...goal, added };
  });

const anyMinute = fc.oneof(
  fc.record({ minute: fc.integer({ min: 1, max: 150 }) }),
  fc.constantFrom(
    { minute: 45, added: 2 },
    { minute: 90 },
    { minute: 90, added: 6 },
    { minute: 120 },
  ),
);

const anySide = fc.constantFrom(...sideNames);

/** Up to 20 goals anywhere, or all in one minute. */
const anyTimed: fc.Arbitrary<TimelineGoal[]> = fc
  .tuple(fc.array(fc.tuple(anySide, anyMinute), { maxLength: 20 }), fc.boolean())
  .map(([played, isOneMinute]) =>
    played.map(([side, minute], index) => ({
      id: `g${index + 1}`,
      side,
      ...(isOneMinute ? (played[0]?.[1] ?? minute) : minute),
    })),
  );

const anyMetrics = fc.record({
  length: fc.integer({ min: 240, max: 900 }),
  labelLength: fc.integer({ min: 20, max: 60 }),
});

describe('layTimeline', () => {
  it('places six goals with their running score', () => {
    expect(layTimeline(goals(9, 36, 59, 68, 77, -88), metrics)).toEqual({
      minutes: 90,
      ticks: [
        { minute: 0, along: 0 },
        { minute: 45, along: 180 },
        { minute: 90, along: 360 },
      ],
      marks: [
        [9, 36, 'home', 1, 0],
        [36, 144, 'home', 2, 0],
        [59, 236, 'home', 3, 0],
        [68, 272, 'home', 4, 0],
        [77, 308, 'home', 5, 0],
        [88, 352, 'away', 5, 1],
      ].map(([, along, side, home, away], index) => ({
        id: `g${index + 1}`,
        side,
        along,
        labelAlong: along === 352 ? 345 : along,
        level: 0,
        score: { home, away },
      })),
      notes: [],
      levels: { home: 1, away: 1 },
      tray: [],
    });
  });

  it('moves the labels of close goals apart, centred on them', () => {
    const { marks } = layTimeline(goals(50, 52, 53), metrics);
    const shifted = marks.map(({ labelAlong }) => labelAlong);
    expect(shifted[1]).toBeCloseTo((200 + 208 + 212) / 3);
    expect(shifted.map((along) => along - (shifted[0] ?? 0))).toEqual([0, 30, 60]);
  });

  it('lets labels reach past the ends by the overhang', () => {
    const { marks } = layTimeline(goals(1, -90), { ...metrics, overhang: 15 });
    expect(marks.map(({ along, labelAlong }) => labelAlong - along)).toEqual([0, 0]);
  });

  it('does not move apart goals of different sides', () => {
    const { marks } = layTimeline(goals(50, -50), metrics);
    expect(marks.map(({ labelAlong }) => labelAlong)).toEqual([200, 200]);
  });

  it('adds a second row of labels only if one row is too short', () => {
    const minutes = Array.from({ length: 12 }, () => 30);
    expect(layTimeline(goals(...minutes), metrics).levels).toEqual({ home: 1, away: 0 });
    const { levels, marks } = layTimeline(goals(...minutes, 30), metrics);
    expect(levels).toEqual({ home: 2, away: 0 });
    expect(marks.slice(0, 3).map(({ id, level }) => [id, level])).toEqual([
      ['g1', 0],
      ['g2', 1],
      ['g3', 0],
    ]);
  });
});

describe('layTimeline: the axis', () => {
  it('lengthens to 120 minutes for extra time, not for stoppage time', () => {
    expect(layTimeline(goals([90, 6]), metrics).minutes).toBe(90);
    const { minutes, ticks, marks } = layTimeline(goals(91), metrics);
    expect(minutes).toBe(120);
    expect(ticks.map(({ minute }) => minute)).toEqual([0, 45, 90, 105, 120]);
    expect(marks[0]?.along).toBe(273);
  });

  it('puts stoppage time at the minute it is added to, and after it in order', () => {
    const { marks } = layTimeline(goals(46, [45, 2], 45, [90, 6]), metrics);
    expect(marks.map(({ id, along }) => [id, along])).toEqual([
      ['g3', 180],
      ['g2', 180],
      ['g1', 184],
      ['g4', 360],
    ]);
  });

  it('has only ticks without goals', () => {
    expect(layTimeline([], metrics)).toMatchObject({ marks: [], levels: { home: 0, away: 0 } });
  });

  it('puts a minute after the end of the axis at its end', () => {
    expect(layTimeline(goals(121), metrics).marks[0]?.along).toBe(360);
  });
});

describe('layTimeline: notes', () => {
  it('places them at their minutes without overlap within a side, and lengthens the axis for them', () => {
    const notes = [
      { id: 'n1', side: 'home', minute: 60 },
      { id: 'n2', side: 'home', minute: 60 },
      { id: 'n3', side: 'away', minute: 105 },
    ] as const;
    const layout = layTimeline([], { ...metrics, noteLength: 8 }, notes);
    expect(layout.minutes).toBe(120);
    expect(layout.notes).toEqual([
      { id: 'n1', side: 'home', along: 176 },
      { id: 'n2', side: 'home', along: 184 },
      { id: 'n3', side: 'away', along: 315 },
    ]);
  });
});

describe('layTimeline: the running score', () => {
  it('puts goals without a minute in the tray, and then has no running score', () => {
    const { marks, tray } = layTimeline([{ id: 'x', side: 'away' }, ...goals(5, 70)], metrics);
    expect(tray).toEqual(['x']);
    expect(marks.map(({ id }) => id)).toEqual(['g1', 'g2']);
    expect(marks.filter(({ score }) => score)).toEqual([]);
  });

  it('has no score in a minute in which both sides scored, and has it again later', () => {
    const { marks } = layTimeline(goals(10, -20, 20, [45, 1], [-45, 2], -80), metrics);
    expect(marks.map(({ id }) => id)).toEqual(['g1', 'g3', 'g2', 'g4', 'g5', 'g6']);
    expect(marks.map(({ score }) => score && [score.home, score.away])).toEqual([
      [1, 0],
      undefined,
      undefined,
      [3, 1],
      [3, 2],
      [3, 3],
    ]);
  });

  it('has the score when one side scores twice in a minute', () => {
    const { marks } = layTimeline(goals(20, 20, -21), metrics);
    expect(marks.map(({ score }) => score)).toEqual([
      { home: 1, away: 0 },
      { home: 2, away: 0 },
      { home: 2, away: 1 },
    ]);
  });
});

describe('layTimeline: any goals', () => {
  it('never lets labels overlap or leave the axis', () => {
    fc.assert(
      fc.property(anyTimed, anyMetrics, (timed, { length, labelLength }) => {
        const { marks, levels } = layTimeline(timed, { length, labelLength });
        for (const side of sideNames) {
          for (let level = 0; level < levels[side]; level += 1) {
            const row = marks.filter((mark) => mark.side === side && mark.level === level);
            const middles = row.map(({ labelAlong }) => labelAlong);
            expect(middles.length).toBeGreaterThan(0);
            middles.forEach((middle, index) => {
              const before = middles[index - 1] ?? -labelLength / 2;
              expect(middle - before).toBeGreaterThan(labelLength - 1e-6);
            });
            expect(middles.at(-1)).toBeLessThan(length - labelLength / 2 + 1e-6);
          }
        }
      }),
    );
  });

  it('places every goal once, sorted by time, on the axis and in a counted row', () => {
    fc.assert(
      fc.property(anyTimed, anyMetrics, (timed, sizes) => {
        const { marks, levels } = layTimeline(timed, sizes);
        expect(marks.map(({ id }) => id).toSorted()).toEqual(timed.map(({ id }) => id).toSorted());
        const alongs = marks.map(({ along }) => along);
        expect(alongs).toEqual(alongs.toSorted((a, b) => a - b));
        for (const { along, side, level } of marks) {
          expect(along).toBeGreaterThanOrEqual(0);
          expect(along).toBeLessThanOrEqual(sizes.length);
          expect(level).toBeLessThan(levels[side]);
        }
      }),
    );
  });

  it('does not move labels that are near no other label and no end', () => {
    fc.assert(
      fc.property(anyTimed, anyMetrics, (timed, sizes) => {
        const { marks } = layTimeline(timed, sizes);
        const alone = marks.filter(({ along, side }) => {
          const near = marks.filter(
            (other) => other.side === side && Math.abs(other.along - along) < sizes.length,
          );
          const half = sizes.labelLength / 2;
          return near.length === 1 && along >= half && along <= sizes.length - half;
        });
        for (const { along, labelAlong } of alone) expect(labelAlong).toBeCloseTo(along);
      }),
    );
  });
});
