import { scaleLinear } from 'd3';
import { finalOf, hasFinal } from '../../cup/questions/ties.ts';
import type { DotGroup, DotsLayout } from '../../layout/charts/layGoalDots.ts';
import { usePickedTies } from '../ui/highlight.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { MarkLink } from './MarkLink.tsx';

type Props = {
  readonly layout: DotsLayout;
  readonly groups: readonly DotGroup[];
  /** Whether the Tab key enters the chart here. */
  readonly isFirst: boolean;
};

/** The width of a dot with its space where there is room, in rem. */
const WIDEST_DOT = 1.2;

/** The dots of a round: a link for each tie, in two alternating shades; the final in gold. */
export function GoalDots({ layout, groups, isFirst }: Props) {
  const { cup, onDay } = useCupIndex();
  const final = hasFinal(cup) ? finalOf(cup) : undefined;
  const hasPicked = usePickedTies().size > 0;
  const shadeOf = ({ tie }: DotGroup, index: number) => {
    if (tie === final && !hasPicked) return 'fill-gold';
    return index % 2 ? 'fill-blue-deep' : 'fill-blue';
  };
  const percent = scaleLinear([0, layout.width], [0, 100]);
  const columns = layout.width / (layout.radius * 2.5);
  return (
    <ol className="moves flex" style={{ maxWidth: `${WIDEST_DOT * columns}rem` }}>
      {groups.map((group, index) => (
        <li key={group.tie.id} className="moves" style={{ width: `${percent(group.width)}%` }}>
          <MarkLink
            tie={group.tie}
            isStop={isFirst && index === 0}
            className="flex items-center py-1 max-md:min-h-11"
          >
            <svg
              aria-hidden="true"
              viewBox={`${group.x} 0 ${group.width} ${layout.height}`}
              className="w-full overflow-visible"
            >
              {group.dots.map(({ x, y }) => (
                <circle
                  key={`${x} ${y}`}
                  cx={x}
                  cy={y}
                  r={layout.radius}
                  className={`moves ${onDay?.played.has(group.tie.id) ? 'drops' : ''} ${shadeOf(group, index)} group-data-picked/mark:fill-gold group-data-preview/mark:stroke-ink group-data-preview/mark:stroke-2`}
                />
              ))}
            </svg>
          </MarkLink>
        </li>
      ))}
    </ol>
  );
}
