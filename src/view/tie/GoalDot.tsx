import type { Goal } from '../../cup/questions/goals.ts';

type Props = { readonly goal: Goal; readonly x?: number; readonly y?: number };

/**
 * The mark of a goal in the colour of the text, 12 units across: full where its scorer is known, a ring with a core
 * for an own goal, a dashed ring where several may have scored it, a thin ring where no scorer is named.
 */
export function GoalDot({ goal: { by }, x = 0, y = 0 }: Props) {
  const at = { cx: x, cy: y };
  const ring = { ...at, className: 'fill-card stroke-current' };
  const [scorer, ...others] = by;
  if (!scorer) return <circle {...ring} r="5.5" strokeWidth="1" />;
  if (others.length) {
    return <circle {...ring} r="5.2" strokeWidth="1.6" strokeDasharray="2.2 1.88" />;
  }
  if (scorer.ownGoal === undefined) return <circle {...at} r="6" className="fill-current" />;
  return (
    <>
      <circle {...ring} r="5.2" strokeWidth="1.6" />
      <circle {...at} r="2.2" className="fill-current" />
    </>
  );
}
