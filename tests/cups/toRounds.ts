import type { Round } from '../../src/cup/model/cup.ts';
import { orderRounds } from '../../src/cup/questions/orderRounds.ts';
import type { Cast } from './generateCast.ts';
import type { Pairing } from './generateRounds.ts';
import { toTie } from './toTie.ts';
import type { WrittenRound } from './writeRecord.ts';

/** Written rounds as a cup holds them. */
export function toRounds(rounds: readonly WrittenRound[], cast: Cast): Round[] {
  const ids = new Map<Pairing, string>();
  const nextLines = new Map<Pairing, number>();
  for (const { game, lines } of rounds.flatMap(({ ties }) => ties)) {
    ids.set(game.pairing, game.id);
    for (const { feeder } of [game.pairing.home, game.pairing.away]) {
      if (feeder) nextLines.set(feeder, lines.tie);
    }
  }
  const written = rounds.map(({ round, line, ties }) => ({
    id: round.id,
    name: round.name,
    line,
    ...(round.aside && { aside: true as const }),
    ties: ties.map((tie) =>
      toTie(tie, cast, { day: round.day, ids, nextLine: nextLines.get(tie.game.pairing) }),
    ),
  }));
  return orderRounds(written);
}
