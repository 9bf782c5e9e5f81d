import { memo, useContext, useMemo } from 'react';
import type { BracketLayout } from '../../layout/bracket/bracketLayout.ts';
import { drawConnector } from '../../layout/bracket/drawConnector.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { HighlightContext } from '../ui/highlight.ts';
import { rem } from './metrics.ts';
import { MovingWinners } from './MovingWinners.tsx';

type Props = {
  readonly layout: BracketLayout;
  /** How far to the right of their numbers connectors and stubs stand. */
  readonly shift?: number;
};

/**
 * All connectors of a bracket, and over them those of the highlighted road, which draws itself; a dot on a dashed line
 * where a team enters after the first round.
 */
export const Connectors = memo(function Connectors({ layout, shift = 0 }: Props) {
  const { width, height, columns, connectors, stubs } = layout;
  const highlight = useContext(HighlightContext);
  const { onDay } = useCupIndex();
  const winners = useMemo(
    () => connectors.filter(({ from }) => onDay?.played.has(from)),
    [connectors, onDay],
  );
  const columnAt = (x: number) => columns.findIndex((column) => column.x === x + shift);
  const highlightIf = (team: string | undefined) =>
    team !== undefined && team === highlight.team ? '' : undefined;
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 w-full overflow-visible fill-none stroke-link stroke-[1.5]"
      style={{
        height: rem(height),
        ['--steps' as string]: columns.filter(({ y }) => y === undefined).length - 1,
      }}
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} ${height}`}
    >
      <g transform={`translate(${shift})`}>
        {connectors.map((connector) => (
          <path
            key={`${connector.from} ${connector.to} ${connector.side}`}
            d={drawConnector(connector)}
          />
        ))}
        {connectors.map((connector) => (
          <path
            key={`${connector.from} ${connector.to} ${connector.side}`}
            d={drawConnector(connector)}
            data-team={connector.team}
            data-highlight={highlightIf(connector.team)}
            // Dashes are measured in lengths of the path.
            pathLength={1}
            style={{ ['--step' as string]: columnAt(connector.end.x) - 1 }}
            className="stroke-none highlighted:road highlighted:stroke-gold highlighted:stroke-2"
          />
        ))}
        {onDay && <MovingWinners connectors={winners} />}
        {stubs.map(({ tie, side, team, x1, x2, y }) => (
          <g
            key={`${tie} ${side}`}
            data-team={team}
            data-highlight={highlightIf(team)}
            className="fill-blue stroke-blue highlighted:fill-gold highlighted:stroke-gold"
          >
            <path d={`M${x1 + 3},${y}H${x2}`} strokeDasharray="2 2.5" />
            <circle cx={x1} cy={y} r="2.5" stroke="none" />
          </g>
        ))}
      </g>
    </svg>
  );
});
