import type { Cup } from '../model/cup.ts';
import { sideNames, type Side, type SideName, type Tie } from '../model/tie.ts';
import { playedOn } from './playedOn.ts';
import { loserIn, tiesOf, winnerOf } from './ties.ts';
import { cameFrom, loserOfTie } from './facts.ts';

/** A side of a tie: the id of its team, or of the teams that can still reach it, in bracket order. */
export type SideOnDay = { readonly team: string } | { readonly candidates: readonly string[] };

/**
 * A place in the bracket. `tie` is there once it is played; before that not even its id is, which may name the
 * winners of ties to come. `round` and `place` are its indexes.
 */
export type TieOnDay = Readonly<Record<SideName, SideOnDay>> & {
  readonly round: number;
  readonly place: number;
  readonly tie?: Tie;
};

/** What was known of a cup in the evening of a day. */
export type CupOnDay = {
  /** Every place of the bracket, in the order of `tiesOf`. */
  readonly ties: readonly TieOnDay[];
  /** The rounds with the ties played so far; a round without any has no ties. */
  readonly rounds: Cup['rounds'];
};

/**
 * What was known of a cup in the evening of a day such as `1992-05-28`: ties played, teams that wait for their next
 * tie, and places still open. Nothing in it comes from a tie of a later day. Ties without a date stand with their round,
 * see `playedOn`, whose answer for the cup `days` may hand on; a cup without any date is empty on every day.
 */
export function cupOnDay(
  cup: Pick<Cup, 'rounds'>,
  day: string,
  days: ReadonlyMap<string, string> = playedOn(cup),
): CupOnDay {
  const isPlayed = ({ id }: Tie) => (days.get(id) ?? '\uFFFF') <= day;
  const ties = new Map(tiesOf(cup).map((tie) => [tie.id, tie]));
  const candidates = new Map<string, readonly string[]>();
  const sideOf = (tie: Tie, side: SideName): SideOnDay => {
    const { team } = tie[side];
    const fed = ties.get(cameFrom(tie[side]) ?? '');
    if (!fed) return { team };
    return isPlayed(fed)
      ? { team: wayOut(fed, tie[side])?.team ?? team }
      : { candidates: candidates.get(fed.id) ?? [] };
  };
  const placed = cup.rounds.flatMap((round, index) =>
    round.ties.map((tie, place): TieOnDay => {
      const sides = { home: sideOf(tie, 'home'), away: sideOf(tie, 'away') };
      candidates.set(tie.id, [...new Set(sideNames.flatMap((side) => teamsOf(sides[side])))]);
      return { round: index, place, ...sides, ...(isPlayed(tie) && { tie }) };
    }),
  );
  const rounds = cup.rounds.map((round) => ({ ...round, ties: round.ties.filter(isPlayed) }));
  return { ties: placed, rounds };
}

/** The side of a tie that a side of a later one is: its winner, or of an aside its loser; none where both went on. */
const wayOut = (from: Tie, to: Side): Side | undefined =>
  loserOfTie(to) === undefined ? winnerOf(from) : loserIn(from);

/** The team of a side, or all that can still reach it. */
export const teamsOf = (side: SideOnDay): readonly string[] =>
  'team' in side ? [side.team] : side.candidates;
