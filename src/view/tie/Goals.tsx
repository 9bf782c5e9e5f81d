import { onLines } from '../../cup/evidence/grounds.ts';
import { goalsOf } from '../../cup/questions/goals.ts';
import type { Tie } from '../../cup/model/tie.ts';
import { Section } from '../ui/Section.tsx';
import { MatchFacts } from './MatchFacts.tsx';
import { MatchHeading } from './MatchHeading.tsx';
import { Tally } from './Tally.tsx';
import { Timeline } from './Timeline.tsx';
import { useWords } from '../words/useWords.ts';
import { isPlayed, wasPlayed, type PlayedMatch } from '../../cup/questions/facts.ts';

/** The goals of a tie's matches, each with a heading where there are several; nothing for a walkover alone. */
export function Goals({ tie }: { readonly tie: Tie }) {
  const words = useWords();
  const isOne = tie.matches.length === 1;
  if (isOne && !isPlayed(tie)) return null;
  return (
    <Section title={isOne ? words.panel.goals : words.panel.matches} grounds={onLines(tie.lines)}>
      {tie.matches.map((match, index) => (
        <div key={index} className="not-first:mt-6">
          {!isOne && (
            <div className="mb-2">
              <MatchHeading tie={tie} match={match} />
              <MatchFacts match={match} isFromHost />
            </div>
          )}
          {wasPlayed(match) && <MatchGoals match={match} tie={tie} />}
        </div>
      ))}
    </Section>
  );
}

/** Goals with a minute on a time axis, the others as a tally. */
function MatchGoals({ match, tie }: { readonly match: PlayedMatch; readonly tie: Tie }) {
  const words = useWords();
  const goals = goalsOf(match);
  const untimed = goals.filter(({ minute }) => !minute);
  if (goals.length === 0) return <p>{words.panel.noGoals}</p>;
  if (untimed.length === goals.length) {
    return <Tally goals={goals} tie={tie} note={words.panel.noMinutes} />;
  }
  return (
    <>
      <Timeline goals={goals} tie={tie} match={match} />
      {untimed.length > 0 && (
        <>
          <p className="mt-4 text-sm text-muted">{words.panel.tray}</p>
          <Tally goals={untimed} tie={tie} />
        </>
      )}
    </>
  );
}
