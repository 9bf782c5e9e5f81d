import { turn } from '../../cup/questions/fromHost.ts';
import { addUp } from '../../cup/questions/tally.ts';
import { otherSide, type Match } from '../../cup/model/tie.ts';
import type { Game, GameNode, Outcome } from './pairNode.ts';

/** A game's outcome with the tie's home side first, whoever is at home. */
export function outcomeIn({ node: { outcome }, host }: Game): Outcome {
  if (outcome.kind === 'scheduled') return outcome;
  const won = outcome.won && { won: host === 'home' ? outcome.won : otherSide(outcome.won) };
  if (outcome.kind !== 'score') return { ...outcome, ...won };
  const { score, shootout, halfTime, fullTime, earlier } = outcome;
  return {
    ...outcome,
    ...won,
    score: turn(score, host),
    ...(shootout && { shootout: turn(shootout, host) }),
    ...(halfTime && { halfTime: turn(halfTime, host) }),
    ...(fullTime && { fullTime: turn(fullTime, host) }),
    ...(earlier && { earlier: turn(earlier, host) }),
  };
}

/** The lines that print a game's result: its own, and those of what stands apart, such as a shoot-out. */
export const resultLines = ({ line, outcome }: GameNode): readonly number[] =>
  outcome.kind === 'score' ? [...new Set([line, ...(outcome.also ?? [])])] : [line];

/** What became of a game. */
export function statusOf(outcome: Outcome): Match['status'] {
  if (outcome.kind !== 'score') return outcome.kind;
  const { note } = outcome;
  return note === 'awarded' || note === 'abandoned' ? note : 'played';
}

/** The outcome that decides a tie of these games: the sum of legs, with what stands behind the last; else the last. */
export function decidingOutcome(games: readonly Game[]): Outcome {
  const outcomes = games.map(outcomeIn);
  const last = outcomes.at(-1) ?? { kind: 'walkover' };
  if (games.at(-1)?.part !== 'leg' || last.kind !== 'score') return last;
  const walkover = outcomes.find(({ kind }) => kind === 'walkover');
  const scores = outcomes.flatMap((outcome) => ('score' in outcome ? outcome.score : []));
  return walkover ?? { ...last, score: addUp(scores) };
}
