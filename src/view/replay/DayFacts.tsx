import { dayOf } from '../../cup/questions/facts.ts';
import { tallyCup } from '../../cup/questions/tally.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';

/** The day that the cup is shown as of, what was played on it, and how many ties stand there without a date of their own. */
export function DayFacts() {
  const words = useWords();
  const { cup, onDay } = useCupIndex();
  if (!onDay) return null;
  const rounds = cup.rounds.map((round) => ({
    ...round,
    ties: round.ties.filter(({ id }) => onDay.played.has(id)),
  }));
  const { ties, matches, goals } = tallyCup({ rounds });
  const undated = rounds.flatMap((round) => round.ties.filter((tie) => dayOf(tie) === undefined));
  return (
    <p className="min-w-44 leading-tight">
      <strong className="block font-winner">{words.fullDay(onDay.day)}</strong>
      <span className="text-sm text-muted">
        {[
          words.matches(matches),
          words.goals(goals),
          ...(undated.length > 0 ? [words.replay.undated(undated.length, ties)] : []),
        ].join(' · ')}
      </span>
    </p>
  );
}
