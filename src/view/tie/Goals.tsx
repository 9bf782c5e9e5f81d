import { goalsOf } from '../../cup/goals.ts';
import type { Match, Tie } from '../../cup/tie.ts';
import { useWords } from '../words/useWords.ts';
import { Part } from './Part.tsx';
import { Tally } from './Tally.tsx';
import { Timeline } from './Timeline.tsx';

/** The goals of a tie: on a time axis where the record has minutes, as a tally where it has none. */
export function Goals({ tie }: { readonly tie: Tie }) {
  const words = useWords();
  return (
    <Part title={words.tieGoals}>
      {tie.matches.length === 0 && <p>{words.walkoverNote}</p>}
      {tie.matches.map((match, index) => (
        <MatchGoals key={index} match={match} tie={tie} />
      ))}
    </Part>
  );
}

function MatchGoals({ match, tie }: { readonly match: Match; readonly tie: Tie }) {
  const words = useWords();
  const goals = goalsOf(match);
  if (goals.length === 0) return <p>{words.noGoals}</p>;
  const isTimed = goals.some(({ minute }) => minute);
  return isTimed ? <Timeline goals={goals} tie={tie} /> : <Tally goals={goals} tie={tie} />;
}
