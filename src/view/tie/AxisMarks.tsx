import type { Goal } from '../../cup/questions/goals.ts';
import type { SideName, Tie } from '../../cup/model/tie.ts';
import type { TimelineLayout } from '../../layout/timeline/timelineLayout.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { GoalDot } from './GoalDot.tsx';
import { isChampion } from './isChampion.ts';
import { NoteMark } from './NoteMark.tsx';
import type { Note } from './notesOf.ts';

/** Maps a position along the axis and an offset beside it (negative on home's side) to x and y. */
export type Point = (along: number, beside: number) => readonly [x: number, y: number];

/** A horizontal axis has home above it, a vertical one home to its left. */
export const points: Readonly<Record<'horizontal' | 'vertical', Point>> = {
  horizontal: (along, beside) => [along, beside],
  vertical: (along, beside) => [beside, along],
};

/** The distance of the goal marks from the axis, and between their rows, in units of the drawing. */
export const STEM = 24;
const LEVEL = 32;

const NOTE = 13;

/** The offset of a goal's mark beside the axis. */
export const besideOf = (side: SideName, level: number): number =>
  (side === 'home' ? -1 : 1) * (STEM + level * LEVEL);

type Props = {
  readonly layout: TimelineLayout;
  readonly goals: readonly Goal[];
  readonly notes: readonly Note[];
  readonly tie: Tie;
  readonly point: Point;
};

/** The axis, the goals as marks on stems, and nearer to the axis the substitutions and cards. */
export function AxisMarks({ layout, goals, notes, tie, point }: Props) {
  const { cup } = useCupIndex();
  const line = (...places: readonly (readonly [number, number])[]) =>
    `M${places.map(([along, beside]) => point(along, beside).join(',')).join('L')}`;
  return (
    <>
      {layout.ticks.slice(1).map(({ along, minute }, index) => (
        <path
          key={minute}
          d={line([(layout.ticks[index]?.along ?? 0) + 4, 0], [along - 4, 0])}
          className="stroke-line"
          strokeWidth="6"
          strokeLinecap="round"
        />
      ))}
      {layout.notes.map(({ id, side, along }) => {
        const note = notes.find((each) => each.id === id);
        const [x, y] = point(along, side === 'home' ? -NOTE : NOTE);
        return note && <NoteMark key={id} kind={note.kind} x={x} y={y} />;
      })}
      {layout.marks.map(({ id, side, along, labelAlong, level }) => {
        const goal = goals.find((each) => each.id === id);
        const beside = besideOf(side, level);
        const foot = Math.sign(beside) * 4;
        const [x, y] = point(labelAlong, beside);
        const colour = isChampion(cup, tie, side) ? 'text-gold' : 'text-blue';
        return (
          goal && (
            <g key={id} data-goal className={colour}>
              <path
                d={line([along, foot], [labelAlong, beside])}
                className="stroke-current"
                strokeWidth="1.75"
              />
              <GoalDot goal={goal} x={x} y={y} />
            </g>
          )
        );
      })}
    </>
  );
}
