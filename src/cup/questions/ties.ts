import type { Cup, Round } from '../model/cup.ts';
import { otherSide, type SideName, type Side, type Tie } from '../model/tie.ts';
import { cameFrom } from './facts.ts';

/** All ties of a cup, round by round, each round in bracket order. */
export const tiesOf = (cup: Pick<Cup, 'rounds'>): Tie[] =>
  cup.rounds.flatMap((round) => round.ties);

/** The side that won; nothing before the tie is decided, and where both sides went on. */
export const winningSideOf = ({ winner }: Tie): SideName | undefined =>
  winner === 'both' ? undefined : winner;

/** The team that won a tie; nothing before it is decided, and where both went on. */
export function winnerOf(tie: Tie): Side | undefined {
  const side = winningSideOf(tie);
  return side && tie[side];
}

/** The team that lost; nothing before the tie is decided, and where both went on. */
export function loserIn(tie: Tie): Side | undefined {
  const side = winningSideOf(tie);
  return side && tie[otherSide(side)];
}

/** The rounds of the tree, in order: all but those beside it. */
export const treeOf = <R extends { readonly aside?: true | undefined }>(
  rounds: readonly R[],
): R[] => rounds.filter(({ aside }) => !aside);

/** The rounds beside the tree. */
export const asidesOf = <R extends { readonly aside?: true | undefined }>(
  rounds: readonly R[],
): R[] => rounds.filter(({ aside }) => aside);

type WithTies<T> = { readonly aside?: true | undefined; readonly ties: readonly T[] };

/** A cup as far as it tells whether it has a final. */
type Ended = Pick<Cup, 'rounds' | 'state'>;

/** The final: the only tie of the tree's last round. Every whole cup has one; throws where there is no tie at all. */
export function finalOf<T = Tie>(cup: { readonly rounds: readonly WithTies<T>[] }): T {
  const final = treeOf(cup.rounds).at(-1)?.ties[0];
  if (!final) throw new Error('a checked cup has a final');
  return final;
}

/**
 * Whether a cup has a final: one tie to which all others of the tree lead. In the evening of an earlier day its round
 * has no tie yet; a part of a cup ends before it, and so may a running cup.
 */
export function hasFinal({ rounds, state }: Ended): boolean {
  const tree = treeOf(rounds);
  if (tree.at(-1)?.ties.length !== 1) return false;
  // The gate holds a whole cup to it, and a large one is asked often.
  if (!state) return true;
  const ties = tiesOf({ rounds: tree });
  const twice = ties.filter(({ winner }) => winner === 'both');
  return ties.flatMap(feedersOf).length === ties.length - 1 + twice.length;
}

/** The winner of a cup; nothing before its final is decided. */
export const championOf = (cup: Ended): Side | undefined =>
  hasFinal(cup) ? winnerOf(finalOf(cup)) : undefined;

/** What the winner of a tie wins: the cup in the final, third place in an aside, elsewhere the way to the next round. */
export type Stage = 'round' | 'final' | 'aside';

/**
 * A tie with its round, the round that its winner goes on to, none after the final and after an aside, and the tie that
 * it plays there, if that is known, or both of them where both sides went on; `aside` is the one in which its loser plays on.
 */
export type Placed = {
  readonly tie: Tie;
  readonly round: Round;
  readonly stage: Stage;
  readonly nextRound?: Round;
  readonly next?: Tie;
  readonly otherNext?: Tie;
  readonly aside?: Tie;
};

/** Every tie of a cup by its id, with its round and its next tie; in the order of `tiesOf`. */
export function placeTies(cup: Ended): ReadonlyMap<string, Placed> {
  const last = hasFinal(cup) ? treeOf(cup.rounds).at(-1) : undefined;
  const stageOf = (round: Round): Stage =>
    round.aside ? 'aside' : round === last ? 'final' : 'round';
  const next = new Map<string, Pick<Placed, 'next' | 'otherNext' | 'nextRound'>>();
  const asides = new Map<string, Pick<Placed, 'aside'>>();
  for (const nextRound of cup.rounds)
    for (const tie of nextRound.ties)
      if (nextRound.aside) for (const from of waysInto(tie)) asides.set(from, { aside: tie });
      else
        for (const feeder of feedersOf(tie)) {
          const first = next.get(feeder);
          next.set(feeder, first ? { ...first, otherNext: tie } : { next: tie, nextRound });
        }
  return new Map(
    cup.rounds.flatMap((round) =>
      round.ties.map(
        (tie) =>
          [
            tie.id,
            { tie, round, stage: stageOf(round), ...next.get(tie.id), ...asides.get(tie.id) },
          ] as const,
      ),
    ),
  );
}

/** A side as far as a bracket needs it: the tie whose winner it is. */
type Fed = { readonly feeder?: string | undefined };

/** The ids of the ties that feed a tie, home before away: none, one or two. */
export const feedersOf = (tie: { readonly home: Fed; readonly away: Fed }): string[] =>
  [tie.home.feeder, tie.away.feeder].filter((feeder) => feeder !== undefined);

/** The ids of the ties that the sides of a tie come from, home before away: those they won, or in an aside lost. */
export const waysInto = ({ home, away }: Tie): string[] =>
  [cameFrom(home), cameFrom(away)].filter((from) => from !== undefined);

/** The side a team plays on in a tie, if it plays in it. */
export function sideOf(tie: Tie, team: string): SideName | undefined {
  if (tie.home.team === team) return 'home';
  return tie.away.team === team ? 'away' : undefined;
}

/** A team's ties from its entry to its last, in the order it played them. */
export const roadOf = (cup: Pick<Cup, 'rounds'>, team: string): Tie[] =>
  tiesOf(cup).filter((tie) => sideOf(tie, team));
