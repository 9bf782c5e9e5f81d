import { goalsOf } from '../../cup/questions/goals.ts';
import { sideNames, type ScorerEntry, type SideName, type Tie } from '../../cup/model/tie.ts';
import { ScorerLink } from '../ui/ScorerLink.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { isPlayed, playedIn, type PlayedMatch } from '../../cup/questions/facts.ts';

/** The scorers of each side of a tie, one line per side and match; or that there were no goals, or no match. */
export function ScorersCell({ tie }: { readonly tie: Tie }) {
  const words = useWords();
  const sides = playedIn(tie).flatMap((match, index) =>
    sideNames
      .filter((side) => match.score[side] > 0)
      .map((side) => <SideLine key={`${index} ${side}`} tie={tie} match={match} side={side} />),
  );
  if (sides.length > 0) return sides;
  return isPlayed(tie) ? words.table.noGoals : words.table.noMatch;
}

type SideProps = { readonly tie: Tie; readonly match: PlayedMatch; readonly side: SideName };

function SideLine({ tie, match, side }: SideProps) {
  const words = useWords();
  const entries = match.scorers[side];
  const unnamed = goalsOf(match).filter((goal) => goal.side === side && goal.by.length === 0);
  return (
    <p className="wrap-anywhere">
      <span className="text-muted">
        <bdi>{tie[side].name}</bdi>
        <span>: </span>
      </span>
      {entries.map((entry, index) => (
        <span key={index}>
          {index > 0 && <span>, </span>}
          <Scorer entry={entry} />
        </span>
      ))}
      {entries.length === 0 && <span>{words.table.noScorers}</span>}
      {entries.length > 0 && unnamed.length > 0 && (
        <span>{`, ${words.table.moreScorers(unnamed.length)}`}</span>
      )}
      <Reported entries={entries} />
    </p>
  );
}

function Scorer({ entry }: { readonly entry: ScorerEntry }) {
  const words = useWords();
  const more = words.table.scored({
    goals: words.goalRange(entry.count),
    minutes: (entry.minutes ?? []).map(words.minute),
    isOwnGoal: entry.ownGoal !== undefined,
  });
  return (
    <>
      <ScorerLink
        player={entry.player}
        name={entry.name}
        className="max-md:inline-flex max-md:min-h-11 max-md:items-center"
      />
      {more && <span className={entry.minutes ? '' : 'whitespace-nowrap'}>{` ${more}`}</span>}
    </>
  );
}

/** The goals by a second source, where the record leaves their number open. */
function Reported({ entries }: { readonly entries: readonly ScorerEntry[] }) {
  const words = useWords();
  const counts = entries.flatMap(({ name, count, reported, ownGoal }) =>
    reported && count.least < count.most
      ? [{ name, count: reported.count, isOwnGoal: ownGoal !== undefined }]
      : [],
  );
  if (counts.length === 0) return null;
  return (
    <small className="block text-sm text-muted">
      <span>{`${words.panel.sourceSays}: `}</span>
      <Sentence text={words.evidence.counted({ counts })} />
    </small>
  );
}
