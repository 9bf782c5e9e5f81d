import { basisOf } from '../../cup/evidence/basisOf.ts';
import { groundsOf } from '../../cup/evidence/grounds.ts';
import { outcomeOf } from '../../cup/questions/outcomeOf.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import { tallyTeam } from '../../cup/questions/tallyTeam.ts';
import type { Team } from '../../cup/model/team.ts';
import { otherSide, type SideName } from '../../cup/model/tie.ts';
import { turn } from '../../cup/questions/fromHost.ts';
import { sideOf, winningSideOf, type Placed } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { dataOf } from '../ui/Section.tsx';
import { upperFirst } from '../words/grammar.ts';
import { Sentence } from '../words/Sentence.tsx';
import type { Words } from '../words/en/en.ts';
import { useWords } from '../words/useWords.ts';
import { decisionReasonsOf, wentOn } from '../../cup/questions/facts.ts';

type Props = {
  readonly team: Team;
  /** The team's ties, its entry first. */
  readonly road: readonly Placed[];
};

/** A team's name, how its cup ended, and its goals. */
export function TeamHeading({ team, road }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const { scored, conceded, matches } = tallyTeam(cup, team.id);
  const last = road.at(-1);
  return (
    <header>
      <p className="text-sm text-muted">{words.people.team}</p>
      <h2 id="team" className="mt-1 text-3xl leading-tight font-winner wrap-anywhere">
        <bdi>{team.name}</bdi>
      </h2>
      {last && <Ending team={team.id} last={last} />}
      <p className="mt-1 text-muted">{words.people.goalsOf(scored, conceded, matches)}</p>
    </header>
  );
}

/** How the cup ended for a team: as champions, or lost to whom. */
function Ending({ team, last }: { readonly team: string; readonly last: Placed }) {
  const words = useWords();
  const { tie } = last;
  const side = sideOf(tie, team) ?? 'home';
  return (
    <p
      {...dataOf(groundsOf(decisionReasonsOf(tie)))}
      className="mt-2 text-lg leading-snug wrap-anywhere"
    >
      <Sentence text={tellEnding(words, last, side)} />
    </p>
  );
}

/** How the last tie of a team ended for it; where it leads, if it went on from there and has no other yet. */
function tellEnding(words: Words, last: Placed, side: SideName): string {
  const { tie, round, stage, nextRound } = last;
  const [outcome, score] = [outcomeOf(last), scoreOf(tie)];
  const winner = winningSideOf(tie);
  if (wentOn(tie, side) && nextRound) return words.replay.waits(nextRound.name);
  if (wentOn(tie, side) && stage === 'round') return upperFirst(words.people.result(true, stage));
  if (!outcome || !winner) return `${round.name}: ${words.replay.toBePlayed}`;
  return words.people.ending({
    hasWon: side === winner,
    stage,
    round: round.name,
    opponent: tie[otherSide(side)].name,
    kind: outcome.kind,
    basis: basisOf(tie),
    score: score && words.score(turn(score, winner)),
    shootout: outcome.shootout && words.score(outcome.shootout),
  });
}
