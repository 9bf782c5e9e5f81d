import { Fragment } from 'react';
import { goalsIn, tallyRound } from '../../cup/tally.ts';
import { layDots } from '../../layout/layDots.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { Figure } from './Figure.tsx';

const GRID = { rows: 2, pitch: 10 };

/** One mark a goal, a row a round on one scale; the shade changes from tie to tie. */
export function GoalsByRound() {
  const words = useWords();
  const { cup } = useCupIndex();
  const rows = cup.rounds.map((round) => {
    const goals = round.ties.map((tie) =>
      tie.matches.reduce((sum, match) => sum + goalsIn(match), 0),
    );
    return { round, ...layDots(goals, GRID) };
  });
  const width = Math.max(...rows.map((row) => row.width), GRID.pitch);
  return (
    <Figure title={words.goalsByRound} note={words.goalsByRoundNote}>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)_max-content] items-center gap-x-4 gap-y-3">
        {rows.map(({ round, height, radius, groups }) => (
          <Fragment key={round.id}>
            <dt>{round.name}</dt>
            <dd className="contents">
              <svg
                aria-hidden="true"
                viewBox={`0 0 ${width} ${height}`}
                className="w-full"
                style={{ maxWidth: `${width / 16}rem` }}
              >
                {groups.map(({ index, dots }, place) => (
                  <g key={index} className={place % 2 ? 'fill-blue/60' : 'fill-blue'}>
                    {dots.map(({ x, y }) => (
                      <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
                    ))}
                  </g>
                ))}
              </svg>
              <span className="text-right font-winner">{tallyRound(round).goals}</span>
            </dd>
          </Fragment>
        ))}
      </dl>
    </Figure>
  );
}
