import type { Goal } from '../../cup/goals.ts';

type Props = {
  readonly goal: Goal;
  readonly x?: number;
  readonly y?: number;
  readonly gold?: boolean;
};

/**
 * The mark of a goal, 12 units across: full where its scorer is known, a dashed ring where several may have scored it or
 * nobody is named, a ring with a core for an own goal.
 */
export function GoalDot({ goal, x = 0, y = 0, gold = false }: Props) {
  const [colour, stroke] = gold ? ['fill-gold', 'stroke-gold'] : ['fill-blue', 'stroke-blue'];
  const isOwnGoal = goal.by.length === 1 && goal.by[0]?.ownGoal !== undefined;
  const at = { cx: x, cy: y };
  if (goal.by.length !== 1) {
    return (
      <circle
        {...at}
        r="5.25"
        className={`fill-none ${stroke}`}
        strokeWidth="1.5"
        strokeDasharray="2 1.67"
      />
    );
  }
  if (!isOwnGoal) return <circle {...at} r="6" className={colour} />;
  return (
    <>
      <circle {...at} r="5.25" className={`fill-none ${stroke}`} strokeWidth="1.5" />
      <circle {...at} r="2" className={colour} />
    </>
  );
}
