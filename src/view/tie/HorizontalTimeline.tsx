import type { Goal } from '../../cup/questions/goals.ts';
import type { Tie } from '../../cup/model/tie.ts';
import { layTimeline } from '../../layout/timeline/layTimeline.ts';
import type { TimelineLayout } from '../../layout/timeline/timelineLayout.ts';
import { Sentence } from '../words/Sentence.tsx';
import { AxisMarks, besideOf, points, STEM } from './AxisMarks.tsx';
import { GoalList } from './GoalList.tsx';
import { minutesOf } from './minutesOf.ts';
import type { Note } from './notesOf.ts';
import { useWords } from '../words/useWords.ts';

/** Units of the drawing per rem, so that it grows with the text size. */
const UNITS = 16;

const DIGIT = 8;
const LABEL = 17;
const TICKS = 22;

type Props = {
  readonly goals: readonly Goal[];
  readonly notes: readonly Note[];
  readonly tie: Tie;
  readonly hadExtraTime: boolean;
};

/** A horizontal time axis as wide as the panel (`width` in rem), home above and away below, and the goals as a list. */
export function HorizontalTimeline({
  goals,
  notes,
  tie,
  hadExtraTime,
  width,
}: Props & { readonly width: number }) {
  const words = useWords();
  const minutes = goals.flatMap(({ minute }) => (minute ? [words.minute(minute)] : []));
  const label = Math.max(...minutes.map(({ length }) => length)) * DIGIT + 4;
  const layout = layTimeline(
    goals.map(({ id, side, minute }) => ({ id, side, ...minute })),
    {
      length: width * UNITS - label,
      labelLength: label,
      overhang: label / 2,
      noteLength: 8,
      hadExtraTime,
    },
    notes,
  );
  return (
    <>
      <Drawing layout={layout} overhang={label / 2} goals={goals} notes={notes} tie={tie} />
      <p className="mb-3 text-sm wrap-anywhere text-muted">
        <Sentence text={words.panel.sides(tie.home.name, tie.away.name)} />
      </p>
      <GoalList layout={layout} goals={goals} tie={tie} />
    </>
  );
}

const heightOf = (levels: number): number =>
  levels === 0 ? STEM : Math.abs(besideOf('away', levels - 1)) + 8 + LABEL;

type DrawingProps = Omit<Props, 'hadExtraTime'> & {
  readonly layout: TimelineLayout;
  readonly overhang: number;
};

function Drawing({ layout, overhang, goals, notes, tie }: DrawingProps) {
  const words = useWords();
  const length = layout.ticks.at(-1)?.along ?? 0;
  const [above, below] = [heightOf(layout.levels.home), heightOf(layout.levels.away) + TICKS];
  const told = minutesOf(layout, goals, words);
  return (
    <svg
      role="img"
      aria-label={words.panel.timeline(words.and(told))}
      viewBox={`${-overhang} ${-above} ${length + 2 * overhang} ${above + below}`}
      // Its own height, and not that of a drawing stretched over a panel that is not measured yet.
      style={{ height: `${(above + below) / UNITS}rem` }}
      className="w-full overflow-visible"
    >
      <AxisMarks layout={layout} goals={goals} notes={notes} tie={tie} point={points.horizontal} />
      {layout.marks.map(({ id, side, labelAlong, level }, index) => (
        <text
          key={id}
          data-label
          x={labelAlong}
          y={besideOf(side, level) + (side === 'home' ? -16 : 16)}
          dominantBaseline="central"
          textAnchor="middle"
          className="fill-ink stroke-card text-[14px] font-winner"
          strokeWidth="3"
          paintOrder="stroke"
        >
          {told[index]}
        </text>
      ))}
      {layout.ticks.map(({ minute, along }) => (
        <text
          key={minute}
          data-label
          x={along}
          y={below - 8}
          textAnchor="middle"
          className="fill-muted text-[12px]"
        >
          {minute === 45 ? words.panel.halfTime : words.minute({ minute })}
        </text>
      ))}
    </svg>
  );
}
