import { scorersOf, type CupScorer } from '../../cup/scorers.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { ScorerLink } from '../links/ScorerLink.tsx';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { ChartTable } from './ChartTable.tsx';
import { cutTop } from './cutTop.ts';
import { Figure } from './Figure.tsx';
import { markKinds, marksOf } from './marksOf.ts';
import { Row } from './Row.tsx';
import { ScorerMark, ScorerMarks } from './ScorerMarks.tsx';
import { ShortList } from './ShortList.tsx';

/** So many scorers at most before the rest waits behind a switch. */
const TOP = 8;

const isEqual = (a: CupScorer, b: CupScorer): boolean =>
  a.reported.least === b.reported.least && a.reported.most === b.reported.most;

/** A mark for each goal that a scorer has for certain, or may have. */
export function Scorers() {
  const words = useWordsOf(chartsWords);
  const { scorers: own, team } = words.charts;
  const { cup, teams } = useCupIndex();
  const scorers = scorersOf(cup);
  const kinds = new Set(scorers.flatMap(marksOf).map(({ kind }) => kind));
  const teamOf = ({ player }: CupScorer) => teams.get(player.team)?.name ?? player.team;
  const { best, most, isOpen } = leadersOf(scorers);
  return (
    <Figure
      name={own.name}
      title={own.title(best, most, isOpen)}
      note={markKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <p key={kind} className="flex items-baseline gap-2">
            <ScorerMark kind={kind} />
            {own[kind]}
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
      <ShortList items={scorers} top={cutTop(scorers, TOP, isEqual)}>
        {(scorer) => (
          <Row
            key={scorer.player.id}
            kind="scorer"
            id={scorer.player.id}
            name={scorer.player.name}
            ties={scorer.scored.map(({ tie }) => tie.id)}
            label={
              <>
                <ScorerLink player={scorer.player.id} className="max-md:py-2.5" />{' '}
                <bdi className="text-sm text-muted">{teamOf(scorer)}</bdi>
              </>
            }
            figure={words.goalRange(scorer.reported)}
          >
            <ScorerMarks marks={marksOf(scorer)} />
          </Row>
        )}
      </ShortList>
    </Figure>
  );
}

/** Who may have scored most, how often the first of them did at least, and whether any of that is open. */
function leadersOf(scorers: readonly CupScorer[]) {
  const most = Math.max(...scorers.map(({ reported }) => reported.least), 0);
  const best = scorers.filter(({ reported }) => reported.most >= most);
  return {
    most,
    best: best.map(({ player }) => player.name),
    isOpen: best.some(({ reported }) => reported.least < most || reported.most > most),
  };
}
