import { entriesOf, scorersOf } from '../../cup/questions/scorers.ts';
import { sideOf } from '../../cup/questions/ties.ts';
import { otherSide } from '../../cup/model/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { ScorerLink } from '../ui/ScorerLink.tsx';
import { Section } from '../ui/Section.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

const name = 'inline-flex min-h-11 items-center md:min-h-0';

/** A team's scorers with their goals, those with most first; then its players' own goals, which count for others. */
export function TeamScorers({ team }: { readonly team: string }) {
  const words = useWords();
  const { cup } = useCupIndex();
  const scorers = scorersOf(cup).filter(({ player }) => player.team === team);
  const own = entriesOf(cup).filter(({ entry }) => entry.ownGoal === team);
  return (
    <Section title={words.people.scorers}>
      {scorers.length === 0 && <p>{words.people.noScorers}</p>}
      <ul className="divide-y divide-line">
        {scorers.map(({ player, reported }) => (
          <li key={player.id} className="flex items-center justify-between gap-3 md:py-1">
            <ScorerLink player={player.id} className={name} />
            <span className="font-winner whitespace-nowrap">{words.goalRange(reported)}</span>
          </li>
        ))}
        {own.map(({ tie, entry }) => {
          const side = sideOf(tie, team);
          return (
            <li
              key={entry.player + tie.id}
              className="flex items-center justify-between gap-3 md:py-1"
            >
              <ScorerLink player={entry.player} className={name} />
              {side && (
                <span className="text-muted">
                  <Sentence text={words.people.ownGoalFor(tie[otherSide(side)].name)} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
