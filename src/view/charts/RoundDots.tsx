import { useContext } from 'react';
import type { Round } from '../../cup/cup.ts';
import { tallyRound } from '../../cup/tally.ts';
import { finalOf } from '../../cup/ties.ts';
import type { DotGroup, DotsLayout } from '../../layout/layDots.ts';
import { LitTies } from '../bracket/litTies.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { MarkLink } from './MarkLink.tsx';
import { Row } from './Row.tsx';

type Props = {
  readonly round: Round;
  readonly layout: DotsLayout;
  /** The width of the longest row, in layout units. */
  readonly widest: number;
  /** Whether the Tab key enters the chart here. */
  readonly isFirst: boolean;
};

/** Where there is room, a dot and its air take so much, in rem. */
const WIDEST_DOT = 1.2;

/** A round's goals in a row of dots, each tie a link; the final's are gold. */
export function RoundDots({ round, layout, widest, isFirst }: Props) {
  const { cup } = useCupIndex();
  // Gold is the final's until something else is picked.
  const isGold = useContext(LitTies).size === 0 && round.ties[0] === finalOf(cup);
  return (
    <Row
      kind="round"
      id={round.id}
      name={round.name}
      ties={round.ties.map(({ id }) => id)}
      label={<bdi>{round.name}</bdi>}
      figure={String(tallyRound(round).goals)}
    >
      <ol
        className="flex"
        style={{ maxWidth: `${(WIDEST_DOT * widest) / (layout.radius * 2.5)}rem` }}
      >
        {layout.groups.map((group, index) => {
          const tie = round.ties[group.index];
          const look = isGold ? 'fill-gold' : index % 2 ? 'fill-blue/75' : 'fill-blue';
          return (
            tie && (
              <li key={tie.id} style={{ width: `${(100 * group.width) / widest}%` }}>
                <MarkLink
                  tie={tie}
                  isStop={isFirst && index === 0}
                  className="flex items-center py-1 max-md:min-h-11"
                >
                  <Dots group={group} layout={layout} look={look} />
                </MarkLink>
              </li>
            )
          );
        })}
      </ol>
    </Row>
  );
}

type DotsProps = {
  readonly group: DotGroup;
  readonly layout: DotsLayout;
  readonly look: string;
};

const Dots = ({ group, layout: { height, radius }, look }: DotsProps) => (
  <svg
    aria-hidden="true"
    viewBox={`${group.x} 0 ${group.width} ${height}`}
    className="w-full overflow-visible"
  >
    {group.dots.map(({ x, y }) => (
      <circle
        key={`${x} ${y}`}
        cx={x}
        cy={y}
        r={radius}
        className={`${look} group-data-picked/mark:fill-gold group-data-lit/mark:stroke-ink group-data-lit/mark:stroke-2`}
      />
    ))}
  </svg>
);
