import type { SideName } from '../cup/tie.ts';

/** The sizes a bracket is laid with, in any unit; the result is in the same. `headHeight` stays free above the cards. */
export type BracketMetrics = {
  readonly cardWidth: number;
  readonly cardHeight: number;
  readonly columnGap: number;
  readonly rowGap: number;
  readonly headHeight?: number;
};

/** A place in the plane. */
export type Point = { readonly x: number; readonly y: number };

/** A round's column, left edge and width. */
export type Column = { readonly roundId: string; readonly x: number; readonly width: number };

/**
 * A tie's box. `round` is the index of its round in the cup, `place` its own in the round, `rows` the middle of each
 * side's row.
 */
export type Card = {
  readonly tie: string;
  readonly round: number;
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: Readonly<Record<SideName, number>>;
};

/**
 * The way of a winner, from the right edge of the tie it won, at its row, to the left edge of the tie it plays next,
 * at the row of the `side` it plays there. It changes its row at `turn`, round corners of a radius of `corner`.
 */
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly side: SideName;
  readonly team: string;
  readonly start: Point;
  readonly end: Point;
  readonly turn: number;
  readonly corner: number;
};

/** The mark of a team that enters here and not in the first column: a level line from `x1` to the card's edge `x2`. */
export type Stub = {
  readonly tie: string;
  readonly side: SideName;
  readonly team: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
};

/** A bracket as numbers: the origin is top left, y grows downwards, and nothing lies outside `width` x `height`. */
export type BracketLayout = {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly cards: readonly Card[];
  readonly links: readonly Link[];
  readonly stubs: readonly Stub[];
};
