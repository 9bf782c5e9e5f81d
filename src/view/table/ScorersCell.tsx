import { goalsOf } from '../../cup/goals.ts';
import { sideNames, type Match, type ScorerEntry, type SideName, type Tie } from '../../cup/tie.ts';
import { ScorerLink } from '../links/ScorerLink.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { tableWords } from '../words/tableWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

/** Who scored for each side of a tie that scored, a line a side and match; or that nobody did, or nobody played. */
export function ScorersCell({ tie }: { readonly tie: Tie }) {
  const words = useWordsOf(tableWords);
  const sides = tie.matches.flatMap((match, index) =>
    sideNames
      .filter((side) => match.score[side] > 0)
      .map((side) => <SideLine key={`${index} ${side}`} tie={tie} match={match} side={side} />),
  );
  if (sides.length > 0) return sides;
  return tie.matches.length ? words.table.noGoals : words.table.noMatch;
}

type SideProps = { readonly tie: Tie; readonly match: Match; readonly side: SideName };

function SideLine({ tie, match, side }: SideProps) {
  const words = useWordsOf(tableWords);
  const entries = match.scorers[side];
  const unnamed = goalsOf(match).filter((goal) => goal.side === side && goal.by.length === 0);
  return (
    <p className="wrap-anywhere">
      <span className="text-muted">
        <bdi>{tie[side].name}</bdi>:
      </span>{' '}
      {entries.map((entry, index) => (
        <span key={index}>
          {index > 0 && ', '}
          <Scorer entry={entry} />
        </span>
      ))}
      {entries.length === 0 && words.table.noScorers}
      {entries.length > 0 && unnamed.length > 0 && `, ${words.table.moreScorers(unnamed.length)}`}
      <Reported entries={entries} />
    </p>
  );
}

function Scorer({ entry }: { readonly entry: ScorerEntry }) {
  const words = useWordsOf(tableWords);
  const more = words.table.scored({
    goals: words.goalRange(entry.count),
    minutes: (entry.minutes ?? []).map(words.minute),
    isOwnGoal: entry.ownGoal !== undefined,
  });
  return (
    <>
      <ScorerLink player={entry.player} name={entry.name} />
      {more && ' '}
      <span className={entry.minutes ? '' : 'whitespace-nowrap'}>{more}</span>
    </>
  );
}

/** What a second source counts where the record leaves the counts open. */
function Reported({ entries }: { readonly entries: readonly ScorerEntry[] }) {
  const words = useWordsOf(tableWords);
  const counts = entries.flatMap(({ name, count, reported, ownGoal }) =>
    reported && count.least < count.most
      ? [{ name, count: reported.count, isOwnGoal: ownGoal !== undefined }]
      : [],
  );
  if (counts.length === 0) return null;
  return (
    <small className="block text-sm text-muted">
      {words.panel.sourceSays}: <Sentence text={words.evidence.counted({ counts })} />
    </small>
  );
}
