import { basisOf } from '../../cup/basisOf.ts';
import { tallyTeam } from '../../cup/tallyTeam.ts';
import type { Team } from '../../cup/team.ts';
import { otherSide } from '../../cup/tie.ts';
import { winnerOf, type Placed } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Sentence } from '../words/Sentence.tsx';
import { peopleWords } from '../words/peopleWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

type Props = {
  readonly team: Team;
  /** The team's ties, its entry first. */
  readonly road: readonly Placed[];
};

/** A team's name, its goals, and how its road ended. */
export function TeamHeading({ team, road }: Props) {
  const words = useWordsOf(peopleWords);
  const { cup } = useCupIndex();
  const { scored, conceded, matches } = tallyTeam(cup, team.id);
  const last = road.at(-1);
  return (
    <header>
      <p className="text-sm text-muted">{words.people.team}</p>
      <h2 id="team" className="mt-1 text-3xl leading-tight font-winner wrap-anywhere">
        <bdi>{team.name}</bdi>
      </h2>
      <p className="mt-2 text-xl font-winner">{words.score({ home: scored, away: conceded })}</p>
      <p className="text-sm text-muted">{words.people.goalsOf(scored, conceded, matches)}</p>
      {last && <Ending team={team.id} last={last} />}
    </header>
  );
}

/** Where a team's road ended: with the cup, or against whom. */
function Ending({ team, last: { tie, round } }: { readonly team: string; readonly last: Placed }) {
  const words = useWordsOf(peopleWords);
  const winner = winnerOf(tie);
  const how = words.decidedBy[tie.decidedBy.kind];
  const way = how && how + words.basis[basisOf(tie.decidedBy)];
  const text =
    winner.team === team
      ? words.people.wonCup(tie[otherSide(tie.winner)].name)
      : words.people.wentOut(winner.name, round.name, way);
  return (
    <p className="mt-2 leading-snug wrap-anywhere">
      <Sentence text={text} />
    </p>
  );
}
