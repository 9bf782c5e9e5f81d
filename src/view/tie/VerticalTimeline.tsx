import { useRef } from 'react';
import type { Goal } from '../../cup/questions/goals.ts';
import { sideNames, type Tie } from '../../cup/model/tie.ts';
import { layTimeline } from '../../layout/timeline/layTimeline.ts';
import type { Mark } from '../../layout/timeline/timelineLayout.ts';
import { useMeasured } from '../ui/useMeasured.ts';
import { GoalDetail, GoalName } from './GoalName.tsx';
import { AxisMarks, points, STEM } from './AxisMarks.tsx';
import { minutesOf } from './minutesOf.ts';
import type { Note } from './notesOf.ts';
import { useWords } from '../words/useWords.ts';

/** Units of the drawing per rem, so that it grows with the text size. */
const UNITS = 16;

const rem = (units: number): string => `${units / UNITS}rem`;

/** The sizes before anything is measured: names of one line. */
const unmeasured = { width: 20, label: 2.75 };

const SHORTEST = 352;
const GAP = 4;

/** Half the width of the drawing: a stem and half a mark. */
const HALF = STEM + 7;

type Props = {
  readonly goals: readonly Goal[];
  readonly notes: readonly Note[];
  readonly tie: Tie;
  readonly hadExtraTime: boolean;
};

/** A vertical time axis, home to its left and away to its right, long enough for every name beside its mark. */
export function VerticalTimeline({ goals, notes, tie, hadExtraTime }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const label = useMeasured(box, unmeasured).label * UNITS + GAP;
  const most = Math.max(...sideNames.map((side) => goals.filter((g) => g.side === side).length));
  const layout = layTimeline(
    goals.map(({ id, side, minute }) => ({ id, side, ...minute })),
    {
      length: Math.max(SHORTEST, (most + 0.5) * label),
      labelLength: label,
      overhang: label / 2,
      noteLength: 9,
      hadExtraTime,
    },
    notes,
  );
  const length = layout.ticks.at(-1)?.along ?? 0;
  return (
    <div ref={box}>
      <p className="grid grid-cols-2 gap-12 text-sm wrap-anywhere text-muted">
        <bdi className="text-right">{tie.home.name}</bdi>
        <bdi className="text-left">{tie.away.name}</bdi>
      </p>
      <div className="relative my-6" style={{ height: rem(length) }}>
        <svg
          role="img"
          aria-label={words.panel.timeline(words.and(minutesOf(layout, goals, words)))}
          viewBox={`${-HALF} 0 ${2 * HALF} ${length}`}
          className="absolute inset-y-0 left-1/2 h-full -translate-x-1/2 overflow-visible"
        >
          <AxisMarks
            layout={layout}
            goals={goals}
            notes={notes}
            tie={tie}
            point={points.vertical}
          />
        </svg>
        {layout.ticks.map(({ minute, along }, index) => (
          <span
            key={minute}
            className={`absolute left-1/2 -translate-x-1/2 bg-card py-0.5 text-xs leading-none text-muted ${index === 0 ? '-translate-y-full' : along < length ? '-translate-y-1/2' : ''}`}
            style={{ top: rem(along) }}
          >
            {minute === 45 ? words.panel.halfTime : words.minute({ minute })}
          </span>
        ))}
        <ol>
          {layout.marks.map((mark) => (
            <GoalLabel key={mark.id} mark={mark} goal={goals.find(({ id }) => id === mark.id)} />
          ))}
        </ol>
      </div>
    </div>
  );
}

type LabelProps = { readonly mark: Mark; readonly goal: Goal | undefined };

function GoalLabel({ mark: { side, labelAlong, score }, goal }: LabelProps) {
  const words = useWords();
  if (!goal?.minute) return null;
  const place = side === 'home' ? 'left-0 right-1/2 mr-9 text-right' : 'right-0 left-1/2 ml-9';
  return (
    <li
      data-label
      className={`absolute -translate-y-1/2 leading-tight wrap-anywhere ${place}`}
      style={{ top: rem(labelAlong) }}
    >
      <span className="font-winner">{words.minute(goal.minute)}</span>
      {score && <span className="text-muted">{` · ${words.score(score)}`}</span>}
      <span className="block">
        <GoalName goal={goal} className="font-winner" />
      </span>
      <GoalDetail goal={goal} className="block text-sm text-muted" />
    </li>
  );
}
