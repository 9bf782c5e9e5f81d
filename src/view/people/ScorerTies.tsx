import { isWhole } from '../../cup/questions/indexCup.ts';
import { deduceCount } from '../../cup/evidence/deduceCount.ts';
import { deduceNames } from '../../cup/evidence/deduceNames.ts';
import { fromSource } from '../../cup/evidence/grounds.ts';
import type { ScoredIn } from '../../cup/questions/scorers.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TieLink } from '../ui/TieLink.tsx';
import { Section } from '../ui/Section.tsx';
import { Statements } from '../tie/Statements.tsx';
import { useWords } from '../words/useWords.ts';

/** The ties in which a player scored, each with the number of goals and how it is known. */
export function ScorerTies({ scored }: { readonly scored: readonly ScoredIn[] }) {
  const words = useWords();
  const index = useCupIndex();
  const { ties } = index;
  return (
    <Section title={words.people.goals}>
      <ol className="grid gap-5">
        {scored.map(({ tie, entry }) => {
          const placed = ties.get(tie.id);
          return (
            <li key={tie.id}>
              {placed && (
                <TieLink placed={placed}>
                  <span className="font-winner text-ink">{words.people.range(entry.count)}</span>
                </TieLink>
              )}
              {isWhole(index) && <Count scored={{ tie, entry }} />}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** How a number of goals is known: from the record, then from a second source. */
function Count({ scored: { tie, entry } }: { readonly scored: ScoredIn }) {
  const words = useWords();
  const index = useCupIndex();
  const { name, reported, minutes, ownGoal } = entry;
  const isOwnGoal = ownGoal !== undefined;
  const own = deduceNames(index, tie).filter(
    (statement) => isOwnGoal && statement.kind === 'ownGoal' && statement.player === name,
  );
  return (
    <div className="mt-2 grid gap-2 pl-3">
      {minutes && <p className="font-winner">{minutes.map(words.minute).join(', ')}</p>}
      <section>
        <h4 className="text-sm text-muted">{words.people.recordSays}</h4>
        <Statements statements={[...own, ...deduceCount(index.cup, tie, entry)]} />
      </section>
      {reported && (
        <section>
          <h4 className="text-sm text-muted">{words.people.sourceSays}</h4>
          <Statements
            statements={[
              {
                kind: 'counted',
                counts: [{ name, count: reported.count, isOwnGoal }],
                ...fromSource(reported.source),
              },
            ]}
          />
        </section>
      )}
    </div>
  );
}
