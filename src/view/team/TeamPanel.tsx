import { findTeam, spellingsOf } from '../../cup/findTeam.ts';
import { nearest } from '../../cup/nearest.ts';
import { roadOf, sideOf } from '../../cup/ties.ts';
import type { Team } from '../../cup/team.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TeamLink } from '../links/TeamLink.tsx';
import { PrintedNames } from '../names/PrintedNames.tsx';
import { readName } from '../names/readName.ts';
import { UnknownName } from '../names/UnknownName.tsx';
import { useCanonical } from '../names/useCanonical.ts';
import { peopleWords } from '../words/peopleWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Road } from './Road.tsx';
import { TeamHeading } from './TeamHeading.tsx';
import { TeamOrigin } from './TeamOrigin.tsx';
import { TeamScorers } from './TeamScorers.tsx';

/** The team of an address: its road, goals, scorers and names; or those whose names come near. */
export function TeamPanel({ name }: { readonly name: string }) {
  const words = useWordsOf(peopleWords);
  const { cup } = useCupIndex();
  const team = findTeam(cup, name);
  useCanonical(team && { view: 'team', cup: cup.id, team: team.id });
  if (team) return <KnownTeam team={team} />;
  const asked = readName(name);
  const near = nearest(asked, cup.teams, (each) => [each.id, ...spellingsOf(each)]);
  const look = 'inline-flex min-h-11 items-center text-lg';
  return (
    <UnknownName
      sentence={words.people.noTeam(asked)}
      near={near.map(({ id }) => ({ id, link: <TeamLink team={id} className={look} /> }))}
    />
  );
}

function KnownTeam({ team }: { readonly team: Team }) {
  const words = useWordsOf(peopleWords);
  const { cup, ties } = useCupIndex();
  const road = roadOf(cup, team.id).flatMap(({ id }) => ties.get(id) ?? []);
  const roundsOf = (name: string) =>
    road.flatMap(({ tie, round }) => {
      const side = sideOf(tie, team.id);
      return side && tie[side].name === name ? [round.name] : [];
    });
  return (
    <article aria-labelledby="team" className="@container">
      <title>{words.title([team.name, words.cup(cup)])}</title>
      <TeamHeading team={team} road={road} />
      <Road team={team.id} road={road} />
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
