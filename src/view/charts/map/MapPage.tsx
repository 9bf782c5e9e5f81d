import { max, scaleLinear } from 'd3';
import { useMemo } from 'react';
import { farthestApart } from '../../../cup/questions/farthestApart.ts';
import type { CupIndex } from '../../../cup/questions/indexCup.ts';
import { legsOnDay } from '../../../cup/questions/legsOnDay.ts';
import { roadOf } from '../../../cup/questions/ties.ts';
import { travelOf, type Travel } from '../../../cup/questions/travelOf.ts';
import { usePicked } from '../../address/picks.ts';
import { useCupIndex } from '../../data/useCupIndex.ts';
import { TeamLink } from '../../ui/TeamLink.tsx';
import { Sentence } from '../../words/Sentence.tsx';
import type { Words } from '../../words/en/en.ts';
import { useWords } from '../../words/useWords.ts';
import { Bar } from '../Bar.tsx';
import { Figure } from '../Figure.tsx';
import { Row } from '../Row.tsx';
import { ShortList } from '../ShortList.tsx';
import { ClubMap } from './ClubMap.tsx';
import { ClubTable } from './ClubTable.tsx';
import { isPlaced, type PlacedTeam } from './isPlaced.ts';
import { JourneyNotes } from './JourneyNotes.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { outline } from './outline.ts';

/** The clubs of a cup on a map, the journeys of the one that is picked, and how far each had to travel. */
export function MapPage() {
  const words = useWords();
  const index = useCupIndex();
  const { cup } = index;
  const clubs = useMemo(() => cup.teams.filter(isPlaced), [cup]);
  const picked = usePicked(index);
  const team = picked?.kind === 'team' ? picked : undefined;
  const id = team?.id;
  const travel = useMemo(() => (id === undefined ? undefined : travelOf(index, id)), [index, id]);
  const ofDay = useMemo(() => ({ legs: legsOnDay(index) }), [index]);
  const { map } = words;
  return (
    <article aria-labelledby="map" className="mx-auto max-w-7xl p-4 md:px-5 md:py-6">
      <PageTitle parts={[...(team ? [team.name] : []), map.name]} />
      <h2 id="map" className="text-2xl font-winner">
        {map.name}
      </h2>
      {clubs.length === 0 ? (
        <p className="mt-3">{map.noCity}</p>
      ) : (
        <div className="grid grid-cols-1 gap-x-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <Figure
            name={map.chart}
            title={
              team && travel ? map.roadTitle(team.name, travel.kilometres) : titleOf(map, clubs)
            }
            note={
              travel ? <JourneyNotes travel={travel} /> : <Hint hasLegs={ofDay.legs.length > 0} />
            }
            table={<ClubTable />}
          >
            <ClubMap team={id} travel={travel ?? ofDay} guess={56} linksTo="map" />
          </Figure>
          <Distances index={index} />
        </div>
      )}
      <Origins />
    </article>
  );
}

/** What a click on the map does, and on a day whose journeys it shows. */
function Hint({ hasLegs }: { readonly hasLegs: boolean }) {
  const words = useWords();
  const { onDay } = useCupIndex();
  return (
    <>
      {onDay && hasLegs && <p>{words.map.dayJourneys(words.fullDay(onDay.day))}</p>}
      <p>{words.map.hint}</p>
    </>
  );
}

/** How many cities there are, and which lie farthest apart. */
function titleOf(words: Words['map'], clubs: readonly PlacedTeam[]): string {
  const cities = clubs.map(({ city }) => city);
  const count = new Set(cities.map(({ latitude, longitude }) => `${latitude} ${longitude}`)).size;
  const apart = farthestApart(cities);
  return count > 1 && apart
    ? words.title(clubs.length, count, apart.from.name, apart.to.name, apart.kilometres)
    : words.oneCity(clubs.length);
}

type Journey = { readonly id: string; readonly name: string; readonly travel: Travel };

/** A bar for each team, as long as its journeys, longest first; teams without a known journey are left out. */
function Distances({ index }: { readonly index: CupIndex }) {
  const words = useWords().map;
  const { cup } = index;
  const journeys = cup.teams
    .map(({ id, name }): Journey => ({ id, name, travel: travelOf(index, id) }))
    .filter(({ travel }) => travel.legs.length > 0)
    .toSorted((a, b) => b.travel.kilometres - a.travel.kilometres);
  const longest = max(journeys, ({ travel }) => travel.kilometres);
  const width = scaleLinear([0, longest || 1], [0, 100]);
  const [first] = journeys;
  return (
    first && (
      <figure aria-labelledby="distances" className="mt-8">
        <figcaption className="mb-2">
          <h3 id="distances" className="text-sm font-winner tracking-wider text-muted uppercase">
            {words.distances}
          </h3>
          <p className="leading-snug font-winner wrap-anywhere">
            <Sentence text={words.longest(first.name, first.travel.kilometres)} />
          </p>
        </figcaption>
        <ShortList items={journeys} isEqual={isEqual}>
          {({ id, name, travel }) => (
            <Row
              key={id}
              kind="team"
              id={id}
              name={name}
              ties={roadOf(cup, id).map((tie) => tie.id)}
              label={<TeamLink team={id} className="max-md:py-2.5" />}
              figure={words.kilometres(travel.kilometres)}
            >
              <span className="moves block h-2" style={{ width: `${width(travel.kilometres)}%` }}>
                <Bar />
              </span>
            </Row>
          )}
        </ShortList>
      </figure>
    )
  );
}

const isEqual = (a: Journey, b: Journey): boolean => a.travel.kilometres === b.travel.kilometres;

/** The clubs that are not on the map, and the sources of outline and cities. */
function Origins() {
  const words = useWords().map;
  const { cup } = useCupIndex();
  const unplaced = cup.teams.filter((team) => !isPlaced(team)).map(({ name }) => name);
  const sourceIds = new Set(cup.teams.flatMap(({ city }) => (city ? [city.source] : [])));
  const sources = cup.sources.filter(({ id }) => sourceIds.has(id)).map(({ title }) => title);
  return (
    <footer className="mt-8 grid gap-1.5 text-sm text-muted">
      {unplaced.length > 0 && unplaced.length < cup.teams.length && (
        <p>
          <Sentence text={words.unplacedClubs(unplaced)} />
        </p>
      )}
      <p>{words.outline(outline.source, outline.licence)}</p>
      {sources.length > 0 && <p>{words.cities(sources)}</p>}
    </footer>
  );
}
