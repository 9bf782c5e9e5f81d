import type { MouseEvent } from 'react';
import type { MapLayout } from '../../layout/layMap.ts';
import { rem } from '../bracket/metrics.ts';
import { pick } from '../picks.ts';
import { ClubMark } from './ClubMark.tsx';
import type { PlacedTeam } from './isPlaced.ts';
import { MapLabels } from './MapLabels.tsx';
import { nearestMark } from './nearestMark.ts';

type Props = {
  readonly layout: MapLayout;
  readonly clubs: readonly PlacedTeam[];
  readonly picked: string | undefined;
};

/** A laid map: lands, ways and labels as one drawing, and over it a button for each club. */
export function Drawing({ layout, clubs, picked }: Props) {
  const { width, height, land, borders, ways, marks } = layout;
  const pickNearest = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const unit = box.width / width;
    const point = { x: (event.clientX - box.x) / unit, y: (event.clientY - box.y) / unit };
    const isOnMark = event.target instanceof Element && event.target.closest('button');
    const nearest = isOnMark ? undefined : nearestMark(marks, point);
    if (nearest) pick('team', nearest);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a finger that misses a button; keys have the buttons
    <div
      className="relative"
      style={{ width: rem(width), height: rem(height) }}
      onClick={pickNearest}
    >
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} ${height}`}
        className="absolute inset-0 size-full fill-none"
      >
        <path d={land} className="fill-paper stroke-link" />
        <path d={borders} className="stroke-line" />
        {[...new Set(ways)].map((way) => (
          <path key={way} d={way} className="stroke-gold stroke-2" />
        ))}
        <MapLabels layout={layout} clubs={clubs} />
      </svg>
      <ul>
        {clubs.map((club, index) => {
          const mark = marks[index];
          return (
            mark && (
              <ClubMark
                key={club.id}
                club={club}
                mark={mark}
                width={width}
                isPicked={club.id === picked}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}
