import type { BracketLayout } from '../../layout/bracketLayout.ts';
import { rem } from './metrics.ts';

/** All lines of a bracket: who went on from where to where, and a dot on a dashed line where a team enters late. */
export function Connectors({ layout }: { readonly layout: BracketLayout }) {
  const { width, height, links, stubs } = layout;
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 overflow-visible fill-none stroke-link"
      style={{ width: rem(width), height: rem(height) }}
      viewBox={`0 0 ${width} ${height}`}
    >
      {links.map((link) => (
        <path
          key={`${link.from} ${link.side}`}
          d={link.path}
          data-team={link.team}
          strokeWidth="1.5"
        />
      ))}
      {stubs.map(({ tie, side, team, x1, x2, y }) => (
        <g key={`${tie} ${side}`} data-team={team} className="stroke-blue" strokeWidth="1.5">
          <path d={`M${x1 + 3},${y}H${x2}`} strokeDasharray="2 2.5" />
          <circle cx={x1} cy={y} r="2.5" className="fill-blue" stroke="none" />
        </g>
      ))}
    </svg>
  );
}
