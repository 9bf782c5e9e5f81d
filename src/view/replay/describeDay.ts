import { dayOf } from '../../cup/questions/facts.ts';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { isLevel, scoreOf } from '../../cup/questions/tally.ts';
import { winnerOf, type Placed } from '../../cup/questions/ties.ts';
import type { Words } from '../words/en/en.ts';

/** So many results are told one by one; more would take a listener minutes. */
const MOST_TOLD = 12;

/** The day that an index is as of, and the results of that day, in one sentence; nothing for a whole cup. */
export function describeDay(words: Words, { onDay, ties }: CupIndex): string | undefined {
  if (!onDay) return undefined;
  const played = Array.from(onDay.played).flatMap((id) => ties.get(id) ?? []);
  const day = words.fullDay(onDay.day);
  return played.length > MOST_TOLD
    ? words.replay.toldMany(day, played.length)
    : words.replay.told(
        day,
        played.map((placed) => describeResult(words, placed)),
      );
}

/** A result; who went through where the score does not say it, and whether the tie has no date of its own. */
function describeResult(words: Words, { tie }: Placed): string {
  const score = scoreOf(tie);
  return words.replay.result({
    match: words.match(
      tie.home.name,
      score ? words.score(score) : words.walkoverLong,
      tie.away.name,
    ),
    through: score && !isLevel(score) ? undefined : winnerOf(tie)?.name,
    isDated: dayOf(tie) !== undefined,
  });
}
