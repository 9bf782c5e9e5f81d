import type { MapLayout } from '../../../layout/map/layMap.ts';
import type { PlacedLabel } from '../../../layout/map/placeLabels.ts';
import type { PlacedTeam } from './isPlaced.ts';

type Props = { readonly layout: MapLayout; readonly clubs: readonly PlacedTeam[] };

/** The names that the cities had, each beside its mark or with a leader to it. */
export function MapLabels({ layout: { labels, marks }, clubs }: Props) {
  return labels.map((label) => {
    const { id, y, height, leader } = label;
    const [anchor, x] = alignTo(marks.find((mark) => mark.id === id)?.x, label);
    return (
      <g key={id}>
        {leader && (
          <path
            d={`M${leader.from.x},${leader.from.y}L${leader.to.x},${leader.to.y}`}
            className="stroke-link"
          />
        )}
        <text
          data-map-label
          x={x}
          y={y + height / 2}
          dy="0.33em"
          textAnchor={anchor}
          className="fill-ink stroke-card stroke-3 text-[12px] [paint-order:stroke]"
        >
          {clubs.find((club) => club.id === id)?.city.name}
        </text>
      </g>
    );
  });
}

/** Aligns a text that is narrower than its box towards its mark. */
function alignTo(
  mark: number | undefined,
  { x, width }: PlacedLabel,
): [anchor: 'start' | 'middle' | 'end', x: number] {
  if (mark !== undefined && x >= mark) return ['start', x];
  if (mark !== undefined && x + width <= mark) return ['end', x + width];
  return ['middle', x + width / 2];
}
