import { Fragment } from 'react';
import { tallyRound, scoreOf } from '../../cup/tally.ts';
import { layDots } from '../../layout/layDots.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { Figure } from './Figure.tsx';

/** One mark a goal, a row a round, shaded by tie. */
export function GoalsByRound() {
  const words = useWords();
  const { cup } = useCupIndex();
  return (
    <Figure title={words.goalsByRound} note={words.goalsByRoundNote}>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)_max-content] items-center gap-x-4 gap-y-3">
        {cup.rounds.map((round) => {
          const { goals } = tallyRound(round);
          const groups = round.ties.map((tie) => sum(scoreOf(tie)));
          const { width, height, radius, dots } = layDots(groups, { rows: 2, pitch: 10 });
          return (
            <Fragment key={round.id}>
              <dt>{round.name}</dt>
              <dd className="contents">
                <svg
                  aria-hidden="true"
                  width={`${width / 16}rem`}
                  viewBox={`0 0 ${width} ${height}`}
                  className="max-w-full"
                >
                  {dots.map(({ x, y, group }) => (
                    <circle
                      key={`${x} ${y}`}
                      cx={x}
                      cy={y}
                      r={radius}
                      className={group % 2 ? 'fill-blue/60' : 'fill-blue'}
                    />
                  ))}
                </svg>
                <span className="text-right font-winner">{goals}</span>
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </Figure>
  );
}

const sum = (score: { home: number; away: number } | undefined): number =>
  score ? score.home + score.away : 0;
