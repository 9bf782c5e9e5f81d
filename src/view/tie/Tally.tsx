import type { Goal } from '../../cup/goals.ts';
import { sideNames, type Tie } from '../../cup/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { GoalDot } from './GoalDot.tsx';
import { nameGoal } from './nameGoal.ts';

type Props = { readonly goals: readonly Goal[]; readonly tie: Tie };

/** Goals without minutes: one mark a goal for each side, in no order, and a word that says so. */
export function Tally({ goals, tie }: Props) {
  const words = useWords();
  const { teams } = useCupIndex();
  const sides = sideNames.filter((side) => goals.some((goal) => goal.side === side));
  return (
    <>
      {sides.map((side) => (
        <section
          key={side}
          aria-label={tie[side].name}
          className="mb-2 rounded-lg bg-paper px-4 py-3"
        >
          <h4 className="mb-2 text-sm text-muted">{tie[side].name}</h4>
          <ul className="flex flex-wrap gap-x-5 gap-y-3">
            {goals
              .filter((goal) => goal.side === side)
              .map((goal) => {
                const { name, more } = nameGoal(goal, words, teams);
                return (
                  <li
                    key={goal.id}
                    data-goal
                    className="grid max-w-28 content-start justify-items-center text-center"
                  >
                    <svg aria-hidden="true" viewBox="-7 -7 14 14" className="mb-1 size-4">
                      <GoalDot goal={goal} />
                    </svg>
                    <span className="leading-tight font-winner">{name}</span>
                    {more && <span className="text-sm leading-tight text-muted">{more}</span>}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      <p className="text-sm text-muted">{words.tallyNote}</p>
    </>
  );
}
