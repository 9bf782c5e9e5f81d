import type { Player, Team } from '../cup/model/team.ts';
import type { SideName } from '../cup/model/tie.ts';
import { isFault, type Issue } from '../issue.ts';
import type { ScorerNode } from '../parser/syntax.ts';
import type { PairNode, PairedRound } from './pairing/pairNode.ts';
import type { Annotations } from './annotations.ts';
import type { Who } from './goals.ts';
import type { Club } from './identity/appearance.ts';
import { findClubs } from './identity/clubs.ts';
import { findContradictions } from './identity/confirm.ts';
import { findPlayers } from './identity/players.ts';
import type { Verdict } from './identity/verdict.ts';
import { writePlayers } from './players.ts';
import { listScorers, setSeats, type Seats } from './seats.ts';
import { writeTeams } from './teams.ts';

/** Who is who in a record: its teams and players, and the seats of the clubs. */
export type Identified = {
  readonly seats: Seats;
  readonly teams: ReadonlyMap<Club, Team>;
  readonly players: readonly Player[];
} & Who;

/** Tells clubs and players apart, or why that cannot be done. */
export function identify(
  rounds: readonly PairedRound[],
  annotations: Annotations,
): { readonly value?: Identified; readonly issues: readonly Issue[] } {
  const { clubs, issues } = findClubs(rounds, overruling(annotations.clubs));
  if (issues.some(isFault)) return { issues };
  const seats = setSeats(clubs);
  const teams = writeTeams(clubs, annotations);
  const listings = listScorers(seats);
  const scorers = findPlayers([...listings.values()], overruling(annotations.players));
  const players = writePlayers(scorers, teams, annotations);
  const byListing = new Map(
    [...players].flatMap(([scorer, player]) =>
      scorer.listings.map((each) => [each, player] as const),
    ),
  );
  const value = {
    seats,
    teams,
    players: [...players.values()],
    teamOf: (tie: PairNode, side: SideName) => {
      const seat = seats.get(tie)?.[side];
      return seat && teams.get(seat.club);
    },
    playerOf: (node: ScorerNode) => {
      const listing = listings.get(node);
      return listing && byListing.get(listing);
    },
  };
  return {
    value,
    issues: [
      ...findContradictions('clubs', [...teams.values()], annotations.clubs),
      ...findContradictions('players', value.players, annotations.players),
    ],
  };
}

const overruling = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.filter((verdict) => verdict.overrule);
