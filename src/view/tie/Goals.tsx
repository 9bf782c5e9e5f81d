import { onLines } from '../../cup/evidence/grounds.ts';
import { goalsOf } from '../../cup/goals.ts';
import type { Match, Tie } from '../../cup/tie.ts';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Part } from './Part.tsx';
import { Tally } from './Tally.tsx';
import { Timeline } from './Timeline.tsx';

/** The goals of a tie's matches; nothing for a walkover, which has none. */
export function Goals({ tie }: { readonly tie: Tie }) {
  const words = useWordsOf(tieWords);
  if (tie.matches.length === 0) return null;
  return (
    <Part title={words.panel.goals} grounds={onLines(tie.lines)}>
      {tie.matches.map((match, index) => (
        <MatchGoals key={index} match={match} tie={tie} />
      ))}
    </Part>
  );
}

/** On a time axis those with a minute, as a tally those without. */
function MatchGoals({ match, tie }: { readonly match: Match; readonly tie: Tie }) {
  const words = useWordsOf(tieWords);
  const goals = goalsOf(match);
  const untimed = goals.filter(({ minute }) => !minute);
  if (goals.length === 0) return <p>{words.panel.noGoals}</p>;
  if (untimed.length === goals.length) {
    return <Tally goals={goals} tie={tie} note={words.panel.noMinutes} />;
  }
  return (
    <>
      <Timeline goals={goals} tie={tie} />
      {untimed.length > 0 && (
        <>
          <p className="mt-4 text-sm text-muted">{words.panel.tray}</p>
          <Tally goals={untimed} tie={tie} />
        </>
      )}
    </>
  );
}
