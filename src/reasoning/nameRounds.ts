import type { PairNode, PairedRound } from './pairing/pairNode.ts';
import { reserved } from '../cup/names/reserved.ts';
import { makeIds } from './ids.ts';

/** The ids of a record: of each round, and of each tie `<round>/<home>-<away>`, from the names as printed. */
export type Ids = ReadonlyMap<PairedRound | PairNode, string>;

/** Names every round and tie; the second of one name in its place gets `-2` behind it, and so does a reserved word. */
export function nameRounds(rounds: readonly PairedRound[]): Ids {
  const ids = new Map<PairedRound | PairNode, string>();
  const makeRoundId = makeIds(reserved.rounds);
  for (const round of rounds) {
    const roundId = makeRoundId(round.name.text);
    const makeTieId = makeIds();
    ids.set(round, roundId);
    for (const tie of round.ties) {
      ids.set(tie, `${roundId}/${makeTieId(tie.home.text, tie.away.text)}`);
    }
  }
  return ids;
}
