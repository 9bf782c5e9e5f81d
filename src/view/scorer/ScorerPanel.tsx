import { findPlayer, spellingsOfPlayer } from '../../cup/findPlayer.ts';
import { nearest } from '../../cup/nearest.ts';
import { entriesOf } from '../../cup/scorers.ts';
import type { Player } from '../../cup/team.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { ScorerLink } from '../links/ScorerLink.tsx';
import { PrintedNames } from '../names/PrintedNames.tsx';
import { readName } from '../names/readName.ts';
import { UnknownName } from '../names/UnknownName.tsx';
import { useCanonical } from '../names/useCanonical.ts';
import { peopleWords } from '../words/peopleWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { ScorerHeading } from './ScorerHeading.tsx';
import { ScorerTies } from './ScorerTies.tsx';

/** The scorer of an address: goals tie by tie, with what each count rests on, and names; or those whose names come near. */
export function ScorerPanel({ name }: { readonly name: string }) {
  const words = useWordsOf(peopleWords);
  const { cup } = useCupIndex();
  const player = findPlayer(cup, name);
  useCanonical(player && { view: 'scorer', cup: cup.id, scorer: player.id });
  if (player) return <KnownScorer player={player} />;
  const asked = readName(name);
  const near = nearest(asked, cup.players, (each) => [each.id, ...spellingsOfPlayer(each)]);
  const look = 'inline-flex min-h-11 items-center text-lg';
  return (
    <UnknownName
      sentence={words.people.noScorer(asked)}
      near={near.map(({ id }) => ({ id, link: <ScorerLink player={id} className={look} /> }))}
    />
  );
}

function KnownScorer({ player }: { readonly player: Player }) {
  const words = useWordsOf(peopleWords);
  const { cup, ties, teams } = useCupIndex();
  const scored = entriesOf(cup).filter(({ entry }) => entry.player === player.id);
  const roundsOf = (name: string) =>
    scored
      .filter(({ entry }) => entry.name === name)
      .flatMap(({ tie }) => ties.get(tie.id)?.round.name ?? []);
  const team = teams.get(player.team)?.name ?? player.team;
  return (
    <article aria-labelledby="scorer" className="@container">
      <title>{words.title([player.name, team, words.cup(cup)])}</title>
      <ScorerHeading player={player} />
      <ScorerTies scored={scored} />
      <PrintedNames
        printed={player.printed}
        roundsOf={roundsOf}
        because={player.because}
        whyOne={words.people.onePlayer}
      />
    </article>
  );
}
