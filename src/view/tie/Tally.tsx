import type { Goal } from '../../cup/goals.ts';
import { sideNames, type SideName, type Tie } from '../../cup/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Sentence } from '../words/Sentence.tsx';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { GoalDot } from './GoalDot.tsx';
import { isChampion } from './isChampion.ts';
import { useGoalName } from './useGoalName.ts';

type Props = { readonly goals: readonly Goal[]; readonly tie: Tie; readonly note?: string };

/** Goals without minutes: one mark a goal, side by side with others of the same scorer, in no order; and a note, if any. */
export function Tally({ goals, tie, note }: Props) {
  const sides = sideNames.filter((side) => goals.some((goal) => goal.side === side));
  return (
    <div className="mt-2">
      {sides.map((side) => (
        <SideTally key={side} tie={tie} side={side} goals={goals.filter((g) => g.side === side)} />
      ))}
      {note !== undefined && <p className="text-sm text-muted">{note}</p>}
    </div>
  );
}

type SideProps = { readonly tie: Tie; readonly side: SideName; readonly goals: readonly Goal[] };

function SideTally({ tie, side, goals }: SideProps) {
  const { cup } = useCupIndex();
  const { name } = tie[side];
  const colour = isChampion(cup, tie, side) ? 'text-gold' : 'text-blue';
  return (
    <section aria-label={name} className="mb-2 rounded-lg bg-paper px-4 py-3">
      <h4 className="mb-2 text-sm wrap-anywhere text-muted">
        <bdi>{name}</bdi>
      </h4>
      <ul className="flex flex-wrap gap-x-6 gap-y-3">
        {gather(goals).map((same) => (
          <Scored key={same[0]?.id} goals={same} colour={colour} />
        ))}
      </ul>
    </section>
  );
}

/** Goals that say the same, together: those of one scorer, and those that stay open. */
function gather(goals: readonly Goal[]): Goal[][] {
  const together = new Map<string, Goal[]>();
  for (const goal of goals) {
    const key = goal.by.map(({ player }) => player).join(' ');
    together.set(key, [...(together.get(key) ?? []), goal]);
  }
  return [...together.values()];
}

function Scored({ goals, colour }: { readonly goals: readonly Goal[]; readonly colour: string }) {
  const words = useWordsOf(tieWords);
  const nameGoal = useGoalName();
  const [first] = goals;
  if (!first) return null;
  const { name, more } = nameGoal(first);
  const times = first.by.length === 1 ? words.panel.scored(goals.length) : undefined;
  const said = more === undefined ? times : more;
  return (
    <li className="grid max-w-full content-start justify-items-center text-center">
      <span className={`mb-1 flex max-w-60 flex-wrap justify-center gap-1.5 ${colour}`}>
        {goals.map((goal) => (
          <svg key={goal.id} data-goal aria-hidden="true" viewBox="-6 -6 12 12" className="size-5">
            <GoalDot goal={goal} />
          </svg>
        ))}
      </span>
      <span className="max-w-60 leading-tight font-winner wrap-anywhere">
        <Sentence text={name} />
      </span>
      {said !== undefined && (
        <span className="max-w-60 text-sm leading-tight text-muted">
          <Sentence text={said} />
        </span>
      )}
    </li>
  );
}
