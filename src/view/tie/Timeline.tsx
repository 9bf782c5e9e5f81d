import type { Goal } from '../../cup/goals.ts';
import type { Tie } from '../../cup/tie.ts';
import { layTimeline } from '../../layout/layTimeline.ts';
import type { TimelineLayout } from '../../layout/timelineLayout.ts';
import { useWords } from '../words/useWords.ts';
import { GoalDot } from './GoalDot.tsx';
import { GoalList } from './GoalList.tsx';

type Props = { readonly goals: readonly Goal[]; readonly tie: Tie };

const LENGTH = 320;
const LABEL = 30;
const STEM = 24;
const LEVEL = 18;

/** Goals with minutes on an axis, home above and away below, and the list of them with the running score. */
export function Timeline({ goals, tie }: Props) {
  const words = useWords();
  const layout = layTimeline(
    goals.map(({ id, side, minute }) => ({ id, side, ...minute })),
    { length: LENGTH, labelLength: LABEL },
  );
  const told = layout.marks.map(({ id }) => goals.find((goal) => goal.id === id)?.minute);
  const label = words.timeline(
    words.and(told.flatMap((minute) => (minute ? [words.minute(minute)] : []))),
  );
  return (
    <>
      <Axis layout={layout} goals={goals} label={label} winner={tie.winner} />
      <GoalList layout={layout} goals={goals} tie={tie} />
    </>
  );
}

type AxisProps = {
  readonly layout: TimelineLayout;
  readonly goals: readonly Goal[];
  readonly label: string;
  readonly winner: Tie['winner'];
};

function Axis({ layout, goals, label, winner }: AxisProps) {
  const words = useWords();
  const above = STEM + 12 + LEVEL * layout.levels.home;
  const below = STEM + 12 + LEVEL * layout.levels.away;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-20 0 ${LENGTH + 40} ${above + below + 20}`}
      className="w-full text-[14px]"
    >
      <g transform={`translate(0 ${above})`}>
        {layout.ticks.slice(1).map(({ along, minute }, index) => {
          const start = layout.ticks[index]?.along ?? 0;
          return (
            <rect
              key={minute}
              x={start + 1}
              y="-3"
              width={along - start - 2}
              height="6"
              rx="3"
              className="fill-line"
            />
          );
        })}
        {layout.marks.map(({ id, side, along, labelAlong, level }) => {
          const goal = goals.find((each) => each.id === id);
          const up = side === 'home' ? -1 : 1;
          const y = up * (STEM + 17 + level * LEVEL);
          return (
            goal?.minute && (
              <g key={id} data-goal>
                <path
                  d={`M${along},${up * 5}V${up * STEM}`}
                  className={side === winner ? 'stroke-gold' : 'stroke-blue'}
                  strokeWidth="2"
                />
                <GoalDot goal={goal} x={along} y={up * STEM} gold={side === winner} />
                <text
                  x={labelAlong}
                  y={y}
                  dominantBaseline="central"
                  textAnchor="middle"
                  className="fill-ink font-winner"
                >
                  {words.minute(goal.minute)}
                </text>
              </g>
            )
          );
        })}
        {layout.ticks.map(({ minute, along }) => (
          <text
            key={minute}
            x={along}
            y={below + 8}
            textAnchor="middle"
            className="fill-muted text-[12px]"
          >
            {minute === 45 ? words.halfTime : words.minute({ minute })}
          </text>
        ))}
      </g>
    </svg>
  );
}
