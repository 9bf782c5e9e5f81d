import type { RoundNode, TieNode } from '../parser/syntax.ts';
import { makeIds } from './ids.ts';

/** The ids of a record: of each round, and of each tie `<round>/<home>-<away>`, from the names as printed. */
export type Ids = ReadonlyMap<RoundNode | TieNode, string>;

/** Names every round and tie; the second of one name in its place gets `-2` behind it. */
export function nameRounds(rounds: readonly RoundNode[]): Ids {
  const ids = new Map<RoundNode | TieNode, string>();
  const makeRoundId = makeIds();
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
