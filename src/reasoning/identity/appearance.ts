import { sideNames, type SideName } from '../../cup/tie.ts';
import type { Reason } from '../../cup/reason.ts';
import type { RoundNode, ScorersNode, TieNode } from '../../parser/syntax.ts';

/** One side of one tie, as the record prints it. `round` is the round's place in the record, from 0. */
export type Appearance = {
  readonly round: number;
  readonly tie: TieNode;
  readonly side: SideName;
  readonly name: string;
};

/** A club: where it plays, in the order of the rounds, and why those appearances are one club's. */
export type Club = { readonly road: Appearance[]; readonly because: Reason[] };

/** Both sides of a tie. */
export type Pairing = Readonly<Record<SideName, Appearance>>;

/** The pairings of a round, in printed order. */
export const pairingsIn = (node: RoundNode, round: number): Pairing[] =>
  node.ties.map((tie) => {
    const appear = (side: SideName) => ({ round, tie, side, name: tie[side].text });
    return { home: appear('home'), away: appear('away') };
  });

/** The sides of pairings, in printed order. */
export const sidesOf = (pairings: readonly Pairing[]): Appearance[] =>
  pairings.flatMap((pairing) => sideNames.map((side) => pairing[side]));

/** The scorer line that stands for a side under its tie, where the record has one. */
export const scorersOf = ({ tie, name }: Appearance): ScorersNode | undefined =>
  tie.scorers.find((node) => node.team.text === name);

/** Where a club was last seen. */
export function lastOf(club: Club): Appearance {
  const last = club.road.at(-1);
  if (!last) throw new Error('a club begins with an appearance');
  return last;
}
