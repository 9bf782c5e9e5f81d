import { useMemo } from 'react';
import { travelOf } from '../../../cup/questions/travelOf.ts';
import { useCupIndex } from '../../data/useCupIndex.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { TextLink } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { Sentence } from '../../words/Sentence.tsx';
import { useWords } from '../../words/useWords.ts';
import { isPlaced } from './isPlaced.ts';
import { JourneyNotes } from './JourneyNotes.tsx';
import { WhenNear } from './WhenNear.tsx';

const ClubMap = lazyPart(async () => (await import('./ClubMap.tsx')).ClubMap);

/** The journeys of a team, on a map and in words; nothing if no city of its road is known. */
export function TeamJourneys({ team }: { readonly team: string }) {
  const words = useWords().map;
  const index = useCupIndex();
  const travel = useMemo(() => travelOf(index, team), [index, team]);
  const { cup } = index;
  return (
    travel.legs.length > 0 &&
    cup.teams.some(isPlaced) && (
      <Section title={words.journeys}>
        <p className="mb-2 font-winner">
          <Sentence text={words.distance(travel.kilometres)} />
        </p>
        <WhenNear>
          <ClubMap team={team} travel={travel} guess={18} linksTo="team" />
        </WhenNear>
        <div className="mt-2">
          <JourneyNotes travel={travel} />
        </div>
        <TextLink
          to={{ view: 'map', cup: cup.id }}
          search={`?team=${team}`}
          className="mt-2 inline-block text-sm max-md:py-2.5"
        >
          {words.seeMap}
        </TextLink>
      </Section>
    )
  );
}
