import { useMemo, useRef } from 'react';
import { farthestApart } from '../../cup/farthestApart.ts';
import type { Picked } from '../../cup/picked.ts';
import { travelOf, type Travel } from '../../cup/travelOf.ts';
import { layMap } from '../../layout/layMap.ts';
import { Figure } from '../charts/Figure.tsx';
import { useCupIndex } from '../data/useCupIndex.ts';
import { usePicked } from '../picks.ts';
import { useMeasured } from '../useMeasured.ts';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { ClubTable } from './ClubTable.tsx';
import { Drawing } from './Drawing.tsx';
import { isPlaced, type PlacedTeam } from './isPlaced.ts';
import { MapNotes } from './MapNotes.tsx';
import { outline } from './outline.ts';
import { titleOf } from './titleOf.ts';

/** Before anything is measured; in rem. */
const GUESS = { width: 20 };

/** Sizes in layout units, sixteenths of a rem; a letter as wide as in the widest font that may be there. */
const SIZES = { radius: 5, letter: 6.2, line: 15 };

/** No map is drawn narrower, in layout units; where there is less room, its edge is cut. */
const NARROWEST = 200;

/** The clubs of a cup on a map, and the road of the one that is picked; nothing where no club's city is known. */
export function ClubMap() {
  const index = useCupIndex();
  const { cup } = index;
  const clubs = useMemo(() => cup.teams.filter(isPlaced), [cup]);
  const picked = usePicked(index);
  const team = picked?.kind === 'team' ? picked : undefined;
  return clubs.length > 0 && <PlacedClubs clubs={clubs} team={team} />;
}

type Props = { readonly clubs: readonly PlacedTeam[]; readonly team: Picked | undefined };

function PlacedClubs({ clubs, team }: Props) {
  const words = useWordsOf(chartsWords).map;
  const index = useCupIndex();
  const box = useRef<HTMLDivElement>(null);
  const { width } = useMeasured(box, GUESS);
  const id = team?.id;
  const travel = useMemo(() => (id === undefined ? undefined : travelOf(index, id)), [index, id]);
  const layout = useMemo(() => layClubs(clubs, width, travel), [clubs, width, travel]);
  return (
    <Figure
      name={words.name}
      title={team && travel ? words.roadTitle(team.name, travel.kilometres) : titleOf(words, clubs)}
      note={<MapNotes travel={travel} />}
      table={<ClubTable />}
    >
      <div ref={box} className="overflow-hidden">
        <Drawing layout={layout} clubs={clubs} picked={id} />
      </div>
    </Figure>
  );
}

/** The map of the clubs. What its title speaks of is named before all others: a road's cities, or the farthest apart. */
function layClubs(clubs: readonly PlacedTeam[], width: number, travel: Travel | undefined) {
  const places = clubs.map(({ id, city }) => ({ ...city, id, label: city.name }));
  const legs = travel?.legs.filter(({ kilometres }) => kilometres > 0) ?? [];
  const apart = farthestApart(clubs.map(({ city }) => city));
  const pairs = travel ? legs : apart ? [apart] : [];
  const cities = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const first = new Set(clubs.filter(({ city }) => cities.has(city)).map(({ id }) => id));
  const ways = legs.map(({ from, to }) => [from, to] as const);
  const metrics = { ...SIZES, width: Math.max(NARROWEST, width * 16) };
  return layMap(outline, places, ways, metrics, first);
}
