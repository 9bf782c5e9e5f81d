import type { Goal } from '../../cup/goals.ts';
import type { SideName, Tie } from '../../cup/tie.ts';
import type { TimelineLayout } from '../../layout/timelineLayout.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { GoalDot } from './GoalDot.tsx';
import { isChampion } from './isChampion.ts';
import { NoteMark } from './NoteMark.tsx';
import type { Note } from './notesOf.ts';

/** Where a place along the axis and beside it is in the drawing; beside is negative on home's side. */
export type Point = (along: number, beside: number) => readonly [x: number, y: number];

/** An axis that lies, home above it, or stands, home to its left. */
export const points: Readonly<Record<'lying' | 'standing', Point>> = {
  lying: (along, beside) => [along, beside],
  standing: (along, beside) => [beside, along],
};

/** How far the marks of goals stand off the axis, and the rows of them off each other. */
export const STEM = 24;
export const LEVEL = 32;

const NOTE = 13;

/** How far a mark of a goal stands beside the axis. */
export const besideOf = (side: SideName, level: number): number =>
  (side === 'home' ? -1 : 1) * (STEM + level * LEVEL);

type Props = {
  readonly layout: TimelineLayout;
  readonly goals: readonly Goal[];
  readonly notes: readonly Note[];
  readonly tie: Tie;
  readonly point: Point;
};

/** The axis with its parts, and on stems from their minutes the marks of the goals; nearer to it the notes. */
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
