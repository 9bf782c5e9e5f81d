import type { Minute, Score, SideName } from '../../cup/model/tie.ts';

/** A goal of a match, for the side it counts for, perhaps without its minute. `id` is chosen by the caller. */
export type TimelineGoal = Partial<Pick<Minute, 'minute' | 'added'>> & {
  readonly id: string;
  readonly side: SideName;
};

/** A goal with its minute. */
export type TimedGoal = TimelineGoal & { readonly minute: number };

/** Another event in a minute, of the side it concerns: a substitution or a card. */
export type TimelineNote = Pick<Minute, 'minute'> & {
  readonly id: string;
  readonly side: SideName;
  readonly added?: number | undefined;
};

/**
 * The length of the axis, the lengths of the longest label and of a note along it, and how far labels may reach beyond
 * its ends; in any unit.
 */
export type TimelineMetrics = {
  readonly length: number;
  readonly labelLength: number;
  readonly overhang?: number;
  readonly noteLength?: number;
  /** Whether the match is known to have had extra time. */
  readonly hadExtraTime?: boolean;
};

/**
 * A goal at `along` on the axis. The middle of its label is at `labelAlong`, in the row `level` of its side: 0 is next to
 * the axis. `score` is the score after it, if it is known.
 */
export type Mark = {
  readonly id: string;
  readonly side: SideName;
  readonly along: number;
  readonly labelAlong: number;
  readonly level: number;
  readonly score?: Score;
};

/**
 * A match in one dimension, from 0 to the length of the axis; the view decides its direction, and the side of home.
 * `levels` is the number of label rows of each side; `tray` has the goals without a minute.
 */
export type TimelineLayout = {
  readonly minutes: 90 | 120;
  readonly ticks: readonly { readonly minute: number; readonly along: number }[];
  readonly marks: readonly Mark[];
  readonly notes: readonly Pick<Mark, 'id' | 'side' | 'along'>[];
  readonly levels: Readonly<Record<SideName, number>>;
  readonly tray: readonly string[];
};
