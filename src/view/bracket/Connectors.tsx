import { memo } from 'react';
import type { BracketLayout } from '../../layout/bracketLayout.ts';
import { drawLink } from '../../layout/drawLink.ts';
import { rem } from './metrics.ts';

type Props = {
  readonly layout: BracketLayout;
  /** How far to the right of their numbers links and stubs stand. */
  readonly shift?: number;
  readonly pinned: string | undefined;
};

/** All lines of a bracket: who went on from where to where, and a dot on a dashed line where a team enters late. */
export const Connectors = memo(function Connectors({ layout, shift = 0, pinned }: Props) {
  const { width, height, links, stubs } = layout;
  const roadIf = (team: string) => (team === pinned ? '' : undefined);
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 overflow-visible fill-none stroke-link stroke-[1.5]"
      style={{ width: rem(width), height: rem(height) }}
      viewBox={`0 0 ${width} ${height}`}
    >
      <g transform={`translate(${shift})`}>
        {links.map((link) => (
          <path
            key={`${link.from} ${link.side}`}
            d={drawLink(link)}
            data-team={link.team}
            data-road={roadIf(link.team)}
            className="data-lit:stroke-gold data-lit:stroke-3 data-road:stroke-gold data-road:stroke-3"
          />
        ))}
        {stubs.map(({ tie, side, team, x1, x2, y }) => (
          <g
            key={`${tie} ${side}`}
            data-team={team}
            data-road={roadIf(team)}
            className="fill-blue stroke-blue data-lit:fill-gold data-lit:stroke-gold data-road:fill-gold data-road:stroke-gold"
          >
            <path d={`M${x1 + 3},${y}H${x2}`} strokeDasharray="2 2.5" />
            <circle cx={x1} cy={y} r="2.5" stroke="none" />
          </g>
        ))}
      </g>
    </svg>
  );
});
