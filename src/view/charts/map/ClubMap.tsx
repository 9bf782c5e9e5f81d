import { scaleLinear } from 'd3';
import { useMemo, useRef, type MouseEvent } from 'react';
import { farthestApart } from '../../../cup/questions/farthestApart.ts';
import type { Travel } from '../../../cup/questions/travelOf.ts';
import { layMap } from '../../../layout/map/layMap.ts';
import { useCupIndex } from '../../data/useCupIndex.ts';
import { rem, UNITS } from '../../bracket/metrics.ts';
import { useRoadDrawing } from '../../ui/roadDrawing.ts';
import { useMeasured } from '../../ui/useMeasured.ts';
import { ClubMark } from './ClubMark.tsx';
import { isPlaced, type PlacedTeam } from './isPlaced.ts';
import { MapLabels } from './MapLabels.tsx';
import { nearestMark } from './nearestMark.ts';
import { outline } from './outline.ts';

/** Sizes in layout units, sixteenths of a rem; the letter is as wide as in the widest fallback font. */
const SIZES = { radius: 5, letter: 6.2, line: 15 };

/** The least width of a map, in layout units; in less room its edge is cut. */
const NARROWEST = 200;

type Props = {
  /** The club whose journeys are drawn; without one they are those of a day. */
  readonly team: string | undefined;
  readonly travel: Pick<Travel, 'legs'> | undefined;
  /** The width to assume until it is measured, in rem. */
  readonly guess: number;
  readonly linksTo: 'map' | 'team';
};

/** The clubs of a cup on a map, each a link, with journeys that draw themselves. Fills the width that there is. */
export function ClubMap({ team, travel, guess, linksTo }: Props) {
  const { cup } = useCupIndex();
  useRoadDrawing(team);
  const clubs = useMemo(() => cup.teams.filter(isPlaced), [cup]);
  const box = useRef<HTMLDivElement>(null);
  const { width: measured } = useMeasured(box, { width: guess });
  const layout = useMemo(
    () => layClubs(clubs, measured * UNITS, team, travel),
    [clubs, measured, team, travel],
  );
  const { width, height, land, borders, marks } = layout;
  const journeys = [...new Set(layout.journeys)];
  const left = scaleLinear([0, width], [0, 100]);
  const top = scaleLinear([0, height], [0, 100]);
  const stops = new Set(team === undefined ? [] : travel?.legs.map(({ tie }) => tie.home.team));
  const followNearest = (event: MouseEvent<HTMLElement>) => {
    const isOnLink = event.target instanceof Element && event.target.closest('a');
    const area = event.currentTarget.getBoundingClientRect();
    const toUnits = scaleLinear([0, area.width], [0, width]);
    const [x, y] = [toUnits(event.clientX - area.x), toUnits(event.clientY - area.y)];
    const nearest = isOnLink ? undefined : nearestMark(marks, { x, y });
    const link = nearest && event.currentTarget.querySelector(`a[data-club="${nearest}"]`);
    if (link instanceof HTMLElement) link.click();
  };
  return (
    <div ref={box} className="overflow-hidden rounded-lg bg-paper">
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- for a finger beside a link; keys have the links */}
      <div
        className="relative w-full"
        style={{ minWidth: rem(NARROWEST), aspectRatio: `${width} / ${height}` }}
        onClick={followNearest}
      >
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${width} ${height}`}
          className="absolute inset-0 size-full fill-none"
          style={{ ['--steps' as string]: team === undefined ? 1 : journeys.length }}
        >
          <path d={land} className="fill-card stroke-link" />
          <path d={borders} className="stroke-line" />
          {journeys.map((journey, index) => (
            <path
              key={journey}
              d={journey}
              pathLength={1}
              // Within a day there is no order.
              style={{ ['--step' as string]: team === undefined ? 0 : index }}
              className={`journey stroke-2 ${team === undefined ? 'stroke-blue' : 'stroke-gold'}`}
            />
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
                  left={left(mark.x)}
                  top={top(mark.y)}
                  isCurrent={club.id === team}
                  isStop={stops.has(club.id)}
                  linksTo={linksTo}
                />
              )
            );
          })}
        </ul>
      </div>
    </div>
  );
}

/** The cities of a journey are always named, and those that lie farthest apart. */
function layClubs(
  clubs: readonly PlacedTeam[],
  width: number,
  team: string | undefined,
  travel: Pick<Travel, 'legs'> | undefined,
) {
  const places = clubs.map(({ id, city }) => ({ ...city, id, label: city.name }));
  const legs = travel?.legs.filter(({ kilometres }) => kilometres > 0) ?? [];
  const apart = farthestApart(clubs.map(({ city }) => city));
  const cities = new Set(
    [...legs, ...(apart ? [apart] : [])].flatMap(({ from, to }) => [from, to]),
  );
  const named = clubs.filter(({ id, city }) => id === team || cities.has(city));
  const journeys = legs.map(({ from, to }) => [from, to] as const);
  const metrics = { ...SIZES, width: Math.max(NARROWEST, width) };
  return layMap(outline, places, metrics, {
    journeys,
    named: new Set(named.map(({ id }) => id)),
  });
}
