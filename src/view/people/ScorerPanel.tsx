import { isWhole } from '../../cup/questions/indexCup.ts';
import { findPlayer, spellingsOfPlayer } from '../../cup/questions/findPlayer.ts';
import { nearest } from '../../cup/names/nearest.ts';
import { entriesOf } from '../../cup/questions/scorers.ts';
import type { Player } from '../../cup/model/team.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { ScorerLink } from '../ui/ScorerLink.tsx';
import { PrintedNames } from './PrintedNames.tsx';
import { readName } from '../address/readName.ts';
import { NotFound } from '../ui/NotFound.tsx';
import { ScorerHeading } from './ScorerHeading.tsx';
import { ScorerTies } from './ScorerTies.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';

/** The panel of a scorer: goals tie by tie with their sources, and names. For an unknown name, suggestions. */
export function ScorerPanel({ name }: { readonly name: string }) {
  const words = useWords();
  const index = useCupIndex();
  const { cup, onDay } = index;
  const player = findPlayer(cup, name);
  if (player) return <KnownScorer player={player} />;
  if (onDay && !isWhole(index))
    return <NotFound sentence={words.replay.noGoal(words.fullDay(onDay.day))} suggested={[]} />;
  const asked = readName(name);
  const suggested = nearest(asked, cup.players, (each) => [each.id, ...spellingsOfPlayer(each)]);
  const look = 'inline-flex min-h-11 items-center text-lg';
  return (
    <NotFound
      sentence={words.people.noScorer(asked)}
      suggested={suggested.map(({ id }) => ({
        id,
        link: <ScorerLink player={id} className={look} />,
      }))}
    />
  );
}

function KnownScorer({ player }: { readonly player: Player }) {
  const words = useWords();
  const { cup, ties, teams } = useCupIndex();
  const scored = entriesOf(cup).filter(({ entry }) => entry.player === player.id);
  const roundsOf = (name: string) =>
    scored
      .filter(({ entry }) => entry.name === name)
      .flatMap(({ tie }) => ties.get(tie.id)?.round.name ?? []);
  const team = teams.get(player.team)?.name ?? player.team;
  return (
    <article aria-labelledby="scorer" className="@container">
      <PageTitle parts={[player.name, team]} />
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
