import type { Cup, Round } from './cup.ts';
import type { SideName, Side, Tie } from './tie.ts';

/** All ties of a cup, round by round, each round in bracket order. */
export const tiesOf = (cup: Pick<Cup, 'rounds'>): Tie[] =>
  cup.rounds.flatMap((round) => round.ties);

/** The side that went on, or won the cup. */
export const winnerOf = (tie: Tie): Side => tie[tie.winner];

/** The final: the only tie of the last round. Every checked cup has one; throws where there is no tie at all. */
export function finalOf(cup: Pick<Cup, 'rounds'>): Tie {
  const final = cup.rounds.at(-1)?.ties[0];
  if (!final) throw new Error('a checked cup has a final');
  return final;
}

/** A tie with its round and the tie that its winner plays next; none after the final. */
export type Placed = { readonly tie: Tie; readonly round: Round; readonly next?: Tie };

/** Every tie of a cup by its id, with its round and its next tie; in the order of `tiesOf`. */
export function placeTies(cup: Pick<Cup, 'rounds'>): ReadonlyMap<string, Placed> {
  const next = new Map<string, Tie>();
  for (const tie of tiesOf(cup)) for (const feeder of feedersOf(tie)) next.set(feeder, tie);
  return new Map(
    cup.rounds.flatMap((round) =>
      round.ties.map((tie) => [tie.id, withNext({ tie, round }, next.get(tie.id))] as const),
    ),
  );
}

const withNext = (placed: Placed, next: Tie | undefined): Placed =>
  next ? { ...placed, next } : placed;

/** The ids of the ties that feed a tie, home before away: none, one or two. */
export const feedersOf = (tie: Tie): string[] =>
  [tie.home.feeder, tie.away.feeder].filter((feeder) => feeder !== undefined);

/** The side a team plays on in a tie, if it plays in it. */
export function sideOf(tie: Tie, team: string): SideName | undefined {
  if (tie.home.team === team) return 'home';
  return tie.away.team === team ? 'away' : undefined;
}

/** A team's ties from its entry to its last, in the order it played them. */
export const roadOf = (cup: Pick<Cup, 'rounds'>, team: string): Tie[] =>
  tiesOf(cup).filter((tie) => sideOf(tie, team));
