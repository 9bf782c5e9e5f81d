import { sideNames, type SideName } from '../cup/tie.ts';
import { layLabels } from './layLabels.ts';
import { scoresAfter } from './scoresAfter.ts';
import { spread } from './spread.ts';
import type {
  TimedGoal,
  TimelineGoal,
  TimelineLayout,
  TimelineMetrics,
  TimelineNote,
} from './timelineLayout.ts';

const TICKS = [0, 45, 90, 105, 120];

const isTimed = (goal: TimelineGoal): goal is TimedGoal => goal.minute !== undefined;

const compareMinutes = (a: TimelineNote, b: TimelineNote): number =>
  a.minute - b.minute || (a.added ?? 0) - (b.added ?? 0);

/**
 * The goals of one match, all of them, on a time axis: marks in order of time, home first within a minute, and
 * labels that do not overlap. A minute past 90 makes it an axis of 120. Stoppage time (`90+6`) stands at the minute
 * it is added to, a minute past the axis at its end. Notes are small marks without a label, pushed apart likewise.
 */
export function layTimeline(
  goals: readonly TimelineGoal[],
  metrics: TimelineMetrics,
  notes: readonly TimelineNote[] = [],
): TimelineLayout {
  const timed = goals.filter(isTimed).toSorted(compareMinutes);
  const tray = goals.filter((goal) => !isTimed(goal)).map(({ id }) => id);
  const minutes = [...timed, ...notes].some(({ minute }) => minute > 90) ? 120 : 90;
  const along = (minute: number): number => (metrics.length * Math.min(minute, minutes)) / minutes;
  const { labelLength, overhang = 0 } = metrics;
  const room = { length: metrics.length + 2 * overhang, labelLength };
  const labels = sideNames.flatMap((name) => {
    const own = timed.filter(({ side }) => side === name);
    return layLabels(own, ({ minute }) => along(minute) + overhang, room);
  });
  const scores = tray.length === 0 ? scoresAfter(timed) : undefined;
  const marks = labels
    .toSorted((a, b) => compareMinutes(a.item, b.item))
    .map(({ item, labelAlong, level }) => {
      const { id, side, minute } = item;
      const score = scores?.get(item);
      const middle = labelAlong - overhang;
      return { id, side, along: along(minute), labelAlong: middle, level, ...(score && { score }) };
    });
  const countLevels = (name: SideName): number =>
    Math.max(0, ...marks.map(({ side, level }) => (side === name ? level + 1 : 0)));
  return {
    minutes,
    ticks: TICKS.filter((tick) => tick <= minutes).map((minute) => ({
      minute,
      along: along(minute),
    })),
    marks,
    notes: layNotes(notes, along, metrics),
    levels: { home: countLevels('home'), away: countLevels('away') },
    tray,
  };
}

const layNotes = (
  notes: readonly TimelineNote[],
  along: (minute: number) => number,
  { length, noteLength = 0 }: TimelineMetrics,
): TimelineLayout['notes'] =>
  sideNames.flatMap((name) => {
    const own = notes.filter(({ side }) => side === name).toSorted(compareMinutes);
    const placed = spread(own, ({ minute }) => along(minute), { size: noteLength, length });
    return placed.map(([{ id, side }, middle]) => ({ id, side, along: middle }));
  });
