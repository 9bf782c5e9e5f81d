import type { Minute, Score, SideName } from '../cup/tie.ts';

/** A goal of a match, on the side that gained it; it may lack its minute. `id` is the caller's name for it. */
export type TimelineGoal = Partial<Pick<Minute, 'minute' | 'added'>> & {
  readonly id: string;
  readonly side: SideName;
};

/** A goal that has its minute. */
export type TimedGoal = TimelineGoal & { readonly minute: number };

/** Something else that happened in a minute, on the side it concerns: a substitution, a card. */
export type TimelineNote = Pick<Minute, 'minute'> & {
  readonly id: string;
  readonly side: SideName;
  readonly added?: number | undefined;
};

/**
 * The length of the axis, how much of it the longest label and a note take up, and how far labels may reach past its
 * ends, in any one unit.
 */
export type TimelineMetrics = {
  readonly length: number;
  readonly labelLength: number;
  readonly overhang?: number;
  readonly noteLength?: number;
};

/**
 * A goal on the axis at `along`. The middle of its label is at `labelAlong`, in the row `level` of its side: 0 is
 * beside the axis. `score` is the score after it, missing where that is not known.
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
 * A match along one dimension, from 0 to the length asked for: which way that points, and on which side of it home
 * stands, is the view's. `levels` counts each side's rows of labels; `tray` holds the goals without a minute.
 */
export type TimelineLayout = {
  readonly minutes: 90 | 120;
  readonly ticks: readonly { readonly minute: number; readonly along: number }[];
  readonly marks: readonly Mark[];
  readonly notes: readonly Pick<Mark, 'id' | 'side' | 'along'>[];
  readonly levels: Readonly<Record<SideName, number>>;
  readonly tray: readonly string[];
};
