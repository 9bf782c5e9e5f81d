import { max, scaleLinear } from 'd3';
import { sideNames, type SideName } from '../../cup/model/tie.ts';
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
 * Lays out all goals of one match on a time axis: marks sorted by time, home first within a minute, with labels that
 * do not overlap. The axis has 90 minutes, or 120 with extra time or if anything happened after the 90th. Stoppage time (`90+6`) stands
 * at the minute it is added to; a minute beyond the axis stands at its end. Notes are marks without labels, moved
 * apart in the same way.
 */
export function layTimeline(
  goals: readonly TimelineGoal[],
  metrics: TimelineMetrics,
  notes: readonly TimelineNote[] = [],
): TimelineLayout {
  const timed = goals.filter(isTimed).toSorted(compareMinutes);
  const tray = goals.filter((goal) => !isTimed(goal)).map(({ id }) => id);
  const isLong = metrics.hadExtraTime || [...timed, ...notes].some(({ minute }) => minute > 90);
  const minutes = isLong ? 120 : 90;
  const along = scaleLinear().domain([0, minutes]).range([0, metrics.length]).clamp(true);
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
    max(marks, ({ side, level }) => (side === name ? level + 1 : 0)) ?? 0;
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
