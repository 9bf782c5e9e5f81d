import { findTeam, spellingsOf } from '../../cup/questions/findTeam.ts';
import { nearest } from '../../cup/names/nearest.ts';
import { roadOf, sideOf } from '../../cup/questions/ties.ts';
import type { Team } from '../../cup/model/team.ts';
import { useCupIndex, usePrintedCupIndex } from '../data/useCupIndex.ts';
import { TeamJourneys } from '../charts/map/TeamJourneys.tsx';
import { TeamLink } from '../ui/TeamLink.tsx';
import { PrintedNames } from './PrintedNames.tsx';
import { readName } from '../address/readName.ts';
import { NotFound } from '../ui/NotFound.tsx';
import { Road } from './Road.tsx';
import { TeamHeading } from './TeamHeading.tsx';
import { TeamOrigin } from './TeamOrigin.tsx';
import { TeamScorers } from './TeamScorers.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';

/** The panel of a team: road, goals, scorers and names. For an unknown name, suggestions. */
export function TeamPanel({ name }: { readonly name: string }) {
  const words = useWords();
  const { cup } = useCupIndex();
  const team = findTeam(cup, name);
  if (team) return <KnownTeam team={team} />;
  const asked = readName(name);
  const suggested = nearest(asked, cup.teams, (each) => [each.id, ...spellingsOf(each)]);
  const look = 'inline-flex min-h-11 items-center text-lg';
  return (
    <NotFound
      sentence={words.people.noTeam(asked)}
      suggested={suggested.map(({ id }) => ({ id, link: <TeamLink team={id} className={look} /> }))}
    />
  );
}

function KnownTeam({ team }: { readonly team: Team }) {
  const words = useWords();
  const { cup, ties } = useCupIndex();
  const road = roadOf(cup, team.id).flatMap(({ id }) => ties.get(id) ?? []);
  const printed = usePrintedCupIndex();
  const roundsOf = (name: string) =>
    road.flatMap(({ tie, round }) => {
      const side = sideOf(tie, team.id);
      return side && printed.ties.get(tie.id)?.tie[side].name === name ? [round.name] : [];
    });
  return (
    <article aria-labelledby="team" className="@container">
      <PageTitle parts={[team.name]} />
      <TeamHeading team={team} road={road} />
      <Road team={team.id} road={road} />
      <TeamJourneys team={team.id} />
      <TeamScorers team={team.id} />
      <PrintedNames
        printed={team.printed}
        roundsOf={roundsOf}
        because={team.because}
        whyOne={words.people.oneClub}
      />
      <TeamOrigin team={team} />
    </article>
  );
}
