import type { Goal } from '../../cup/questions/goals.ts';
import { sideNames, type SideName, type Tie } from '../../cup/model/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Sentence } from '../words/Sentence.tsx';
import { GoalDetail, GoalName } from './GoalName.tsx';
import { GoalDot } from './GoalDot.tsx';
import { isChampion } from './isChampion.ts';
import { useWords } from '../words/useWords.ts';

type Props = { readonly goals: readonly Goal[]; readonly tie: Tie; readonly note?: string };

/** Goals without minutes: one mark per goal, grouped by scorer, in no order; below them an optional note. */
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

/** Goals in groups: those of one scorer, and those that the same scorers may share. */
function gather(goals: readonly Goal[]): Goal[][] {
  const together = new Map<string, Goal[]>();
  for (const goal of goals) {
    const key = goal.by.map(({ player }) => player).join(' ');
    together.set(key, [...(together.get(key) ?? []), goal]);
  }
  return [...together.values()];
}

function Scored({ goals, colour }: { readonly goals: readonly Goal[]; readonly colour: string }) {
  const words = useWords();
  const [first] = goals;
  if (!first) return null;
  const isShared = first.by.length > 1;
  return (
    <li className="grid max-w-full content-start justify-items-center text-center">
      <span className={`mb-1 flex max-w-60 flex-wrap justify-center gap-1.5 ${colour}`}>
        {goals.map((goal) => (
          <svg key={goal.id} data-goal aria-hidden="true" viewBox="-6 -6 12 12" className="size-5">
            <GoalDot goal={goal} />
          </svg>
        ))}
      </span>
      {isShared ? (
        <span className="max-w-60 text-sm leading-tight text-muted wrap-anywhere">
          <Sentence
            text={words.panel.shared(
              goals.length,
              first.by.map(({ name }) => name),
            )}
          />
        </span>
      ) : (
        <>
          <span className="max-w-60 leading-tight wrap-anywhere">
            <GoalName goal={first} className="font-winner" />
          </span>
          <GoalDetail goal={first} className="max-w-60 text-sm leading-tight text-muted" />
          {goals.length > 1 && first.by.length > 0 && (
            <span className="text-sm leading-tight text-muted">
              {words.panel.scored(goals.length)}
            </span>
          )}
        </>
      )}
    </li>
  );
}
