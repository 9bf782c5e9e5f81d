import type { Goal } from '../../cup/goals.ts';
import type { Tie } from '../../cup/tie.ts';
import type { TimelineLayout } from '../../layout/timelineLayout.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { useGoalName } from './useGoalName.ts';

type Props = {
  readonly layout: TimelineLayout;
  readonly goals: readonly Goal[];
  readonly tie: Tie;
};

/** Goals in order of their minutes with the score after each, where it is known. */
export function GoalList({ layout, goals, tie }: Props) {
  const words = useWords();
  const nameGoal = useGoalName();
  return (
    <ol className="divide-y divide-line border-t border-line">
      {layout.marks.map(({ id, side, score }) => {
        const goal = goals.find((each) => each.id === id);
        if (!goal?.minute) return null;
        const { name, more } = nameGoal(goal);
        return (
          <li key={id} className="grid grid-cols-[2.75rem_minmax(0,1fr)_auto] gap-2 py-1.5">
            <span className="text-muted">{words.minute(goal.minute)}</span>
            <span className="wrap-anywhere">
              <span className="font-winner">
                <Sentence text={name} />
              </span>{' '}
              <span className="text-muted">
                <bdi>{tie[side].name}</bdi>
                {more !== undefined && (
                  <>
                    , <Sentence text={more} />
                  </>
                )}
              </span>
            </span>
            <span className="font-winner">{score && words.score(score)}</span>
          </li>
        );
      })}
    </ol>
  );
}
