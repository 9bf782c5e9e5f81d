import { Fragment } from 'react';
import { tallyCup, tallyRound } from '../../cup/tally.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { Figure } from './Figure.tsx';

/** A bar a round from zero: goals for each match played. A round of walkovers has none. */
export function GoalsPerMatch() {
  const words = useWords();
  const { cup } = useCupIndex();
  const means = cup.rounds.map((round) => tallyRound(round).perMatch);
  const most = Math.max(...means.map((mean) => mean ?? 0), 1);
  const whole = tallyCup(cup).perMatch;
  return (
    <Figure
      title={words.goalsPerMatch}
      note={whole === undefined ? words.noMatch : words.goalsPerMatchNote(words.perMatch(whole))}
    >
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)_max-content] items-center gap-x-4 gap-y-2">
        {cup.rounds.map((round, index) => {
          const mean = means[index];
          return (
            <Fragment key={round.id}>
              <dt>{round.name}</dt>
              <dd className="contents">
                <svg
                  aria-hidden="true"
                  viewBox="0 0 100 1"
                  preserveAspectRatio="none"
                  className="h-2.5 w-full"
                >
                  <rect width={((mean ?? 0) / most) * 100} height="1" className="fill-blue" />
                </svg>
                <span className="text-right font-winner">
                  {mean === undefined ? words.noMatch : words.perMatch(mean)}
                </span>
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </Figure>
  );
}
