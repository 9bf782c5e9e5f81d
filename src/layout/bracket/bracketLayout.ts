import type { SideName } from '../../cup/model/tie.ts';
import type { Point } from '../geometry.ts';

/** The sizes for a bracket, in any unit; the layout uses the same. `headHeight` stays free above the cards. */
export type BracketMetrics = {
  readonly cardWidth: number;
  readonly cardHeight: number;
  readonly columnGap: number;
  readonly rowGap: number;
  readonly headHeight?: number;
  readonly final?: FinalMetrics;
};

/** How many times as large as others the final's card is, and the room for its plinth above and below it. */
export type FinalMetrics = {
  readonly scale: number;
  readonly above: number;
  readonly below: number;
};

/** The column of a round: its left edge, its width, and the top of its heading if that is not the bracket's. */
export type Column = {
  readonly roundId: string;
  readonly x: number;
  readonly width: number;
  readonly y?: number;
};

/**
 * The box of a tie. `round` is the index of its round in the cup, `place` its index in the round, and `rowY` the
 * vertical middle of each side's row. `scale` is its size relative to the other cards, for its text.
 */
export type Card = {
  readonly tie: string;
  readonly round: number;
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly rowY: Readonly<Record<SideName, number>>;
};

/**
 * The line of a winner: from the right edge of the tie it won, at its row, to the left edge of the tie it plays next,
 * at the row of the `side` it plays there. Before anybody has won it starts midway between the rows, and before it is
 * known who plays there it has no team. It changes rows at x = `turn`, with corners of radius `corner`. `isSecond`: the
 * other winner of its tie has another one, and this one may cross what lies between.
 */
export type Connector = {
  readonly from: string;
  readonly to: string;
  readonly side: SideName;
  readonly team: string | undefined;
  readonly start: Point;
  readonly end: Point;
  readonly turn: number;
  readonly corner: number;
  readonly isSecond?: true;
};

/** The mark of a team that enters after the first column: a horizontal line from `x1` to the card's edge `x2`. */
export type Stub = {
  readonly tie: string;
  readonly side: SideName;
  readonly team: string | undefined;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
};

/** A bracket as numbers. The origin is the top left corner; nothing lies outside `width` x `height`. */
export type BracketLayout = {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly cards: readonly Card[];
  readonly connectors: readonly Connector[];
  readonly stubs: readonly Stub[];
};
