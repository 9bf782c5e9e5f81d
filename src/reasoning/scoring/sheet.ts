/** A name in a scorer line. Own goals count for the side that gained them and never for a player. */
export type Named = {
  readonly player: string;
  readonly name: string;
  readonly ownGoal: boolean;
  /** How many minutes are printed behind the name, or what a printed count says; none says nothing about how often it scored. */
  readonly minutes: number;
  readonly isCounted?: boolean;
  /** How often it scored according to a second source. */
  readonly reported?: number;
};

/** One side of a match. Without entries its scorers are not recorded, and nothing is said about them. */
export type ScoringSide = {
  readonly id: string;
  readonly team: string;
  readonly goals: number;
  /** The line that prints the score. */
  readonly line: number;
  /** The line that names the scorers. */
  readonly scorersLine: number;
  readonly entries: readonly Named[];
};

/** A scoring leader of the infobox. Whoever is not listed stays below the highest total that is. */
export type Total = {
  readonly player: string;
  readonly name: string;
  readonly team: string;
  readonly total: number;
  readonly line: number;
};
