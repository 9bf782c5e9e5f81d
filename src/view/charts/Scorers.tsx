import { max } from 'd3';
import { countGoals } from '../../cup/questions/goals.ts';
import { scorersOf, type CupScorer } from '../../cup/questions/scorers.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { ScorerLink } from '../ui/ScorerLink.tsx';
import { useWords } from '../words/useWords.ts';
import { ChartTable } from './ChartTable.tsx';
import { Figure } from './Figure.tsx';
import { Marks } from './Marks.tsx';
import { markKinds, marksOf } from './marksOf.ts';
import { Row } from './Row.tsx';
import { ScorerMark, ScorerMarks } from './ScorerMarks.tsx';
import { ShortList } from './ShortList.tsx';

const isEqual = (a: CupScorer, b: CupScorer): boolean =>
  a.reported.least === b.reported.least && a.reported.most === b.reported.most;

/** The scorers of a cup, a mark for each goal that is or may be theirs. */
export function Scorers() {
  const words = useWords();
  const { scorers: own, team } = words.charts;
  const { cup, teams } = useCupIndex();
  const scorers = scorersOf(cup);
  const kinds = new Set(scorers.flatMap(marksOf).map(({ kind }) => kind));
  const teamOf = ({ player }: CupScorer) => teams.get(player.team)?.name ?? player.team;
  const { best, most, isOpen } = leadersOf(scorers);
  return (
    <Figure
      name={own.name}
      title={own.title(best, most, isOpen, countGoals(cup))}
      note={markKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <p key={kind} className="flex items-baseline gap-2">
            <ScorerMark kind={kind} />
            <span>{own[kind]}</span>
          </p>
        ))}
      table={
        <ChartTable
          head={[own.scorer, team, own.byRecord, own.withSources]}
          rows={scorers.map((scorer) => [
            scorer.player.id,
            [
              <ScorerLink key="name" player={scorer.player.id} />,
              <bdi key="team">{teamOf(scorer)}</bdi>,
              words.goalRange(scorer.count),
              words.goalRange(scorer.reported),
            ],
          ])}
        />
      }
    >
      <Marks>
        <ShortList items={scorers} isEqual={isEqual}>
          {(scorer) => (
            <Row
              key={scorer.player.id}
              kind="scorer"
              id={scorer.player.id}
              name={scorer.player.name}
              ties={scorer.scored.map(({ tie }) => tie.id)}
              label={<ScorerLink player={scorer.player.id} className="max-md:py-2.5" />}
              detail={<bdi>{teamOf(scorer)}</bdi>}
              figure={words.goalRange(scorer.reported)}
            >
              <ScorerMarks marks={marksOf(scorer)} isFirst={scorer === scorers[0]} />
            </Row>
          )}
        </ShortList>
      </Marks>
    </Figure>
  );
}

/** Those who may have scored most, the least that one of them scored, and whether any of that is open. */
function leadersOf(scorers: readonly CupScorer[]) {
  const most = max(scorers, ({ reported }) => reported.least) ?? 0;
  const best = scorers.filter(({ reported }) => reported.most >= most);
  return {
    most,
    best: best.map(({ player }) => player.name),
    isOpen: best.some(({ reported }) => reported.least < most || reported.most > most),
  };
}
