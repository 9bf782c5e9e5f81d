import { sideNames, type SideName } from '../../cup/model/tie.ts';
import type { Reason } from '../../cup/model/reason.ts';
import type { ScorersNode } from '../../parser/syntax.ts';
import type { PairNode, PairedRound } from '../pairing/pairNode.ts';

/** One side of one tie, as the record prints it. `round` is the round's place in the record, from 0. */
export type Appearance = {
  readonly round: number;
  readonly tie: PairNode;
  readonly side: SideName;
  readonly name: string;
};

/**
 * A club: where it plays, in the order of the rounds, and why those appearances are one club's. `aside` is the one in
 * which it plays on as a loser, the last of its road.
 */
export type Club = { readonly road: Appearance[]; readonly because: Reason[]; aside?: Appearance };

/** Both sides of a tie. */
export type Pairing = Readonly<Record<SideName, Appearance>>;

/** The pairings of a round, in printed order. */
export const pairingsIn = (node: PairedRound, round: number): Pairing[] =>
  node.ties.map((tie) => {
    const appear = (side: SideName) => ({ round, tie, side, name: tie[side].text });
    return { home: appear('home'), away: appear('away') };
  });

/** The sides of pairings, in printed order. */
export const sidesOf = (pairings: readonly Pairing[]): Appearance[] =>
  pairings.flatMap((pairing) => sideNames.map((side) => pairing[side]));

/** The scorer lines that stand for a side under the games of its tie, as far as the record has them. */
export const listsOf = ({ tie, name }: Appearance): ScorersNode[] =>
  tie.scorers.filter((node) => node.team.text === name);

/** Where a club was last seen. */
export function lastOf(club: Club): Appearance {
  const last = club.road.at(-1);
  if (!last) throw new Error('a club begins with an appearance');
  return last;
}
