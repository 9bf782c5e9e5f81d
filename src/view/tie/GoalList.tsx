import type { Goal } from '../../cup/questions/goals.ts';
import type { Tie } from '../../cup/model/tie.ts';
import type { TimelineLayout } from '../../layout/timeline/timelineLayout.ts';
import { useWords } from '../words/useWords.ts';
import { GoalDetail, GoalName } from './GoalName.tsx';

type Props = {
  readonly layout: TimelineLayout;
  readonly goals: readonly Goal[];
  readonly tie: Tie;
};

/** Goals in order of their minutes with the score after each, where it is known. */
export function GoalList({ layout, goals, tie }: Props) {
  const words = useWords();
  return (
    <ol className="divide-y divide-line border-t border-line">
      {layout.marks.map(({ id, side, score }) => {
        const goal = goals.find((each) => each.id === id);
        if (!goal?.minute) return null;
        return (
          <li
            key={id}
            className="grid grid-cols-[2.75rem_minmax(0,1fr)_auto] items-baseline gap-2 py-1"
          >
            <span className="text-muted">{words.minute(goal.minute)}</span>
            <span className="flex flex-wrap items-baseline gap-x-1.5 wrap-anywhere">
              <GoalName goal={goal} className="font-winner" />
              <bdi className="text-muted">{tie[side].name}</bdi>
              <GoalDetail goal={goal} className="text-sm text-muted" />
            </span>
            <span className="font-winner">{score && words.score(score)}</span>
          </li>
        );
      })}
    </ol>
  );
}
