import { deduceCount } from '../../cup/evidence/deduceCount.ts';
import { deduceNames } from '../../cup/evidence/deduceNames.ts';
import { fromSource } from '../../cup/evidence/grounds.ts';
import type { ScoredIn } from '../../cup/scorers.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TieLink } from '../links/TieLink.tsx';
import { Part } from '../tie/Part.tsx';
import { Statements } from '../tie/Statements.tsx';
import { peopleWords } from '../words/peopleWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

/** The ties in which somebody scored, each with the goals that are certain and possible, and what they rest on. */
export function ScorerTies({ scored }: { readonly scored: readonly ScoredIn[] }) {
  const words = useWordsOf(peopleWords);
  const { ties } = useCupIndex();
  return (
    <Part title={words.people.goals}>
      <ol className="grid gap-5">
        {scored.map(({ tie, entry }) => {
          const placed = ties.get(tie.id);
          return (
            <li key={tie.id}>
              {placed && (
                <TieLink placed={placed}>
                  <span className="font-winner text-ink">{words.people.certain(entry.count)}</span>
                </TieLink>
              )}
              <Count scored={{ tie, entry }} />
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

/** What a count rests on: first what follows from the record, then what a second source says. */
function Count({ scored: { tie, entry } }: { readonly scored: ScoredIn }) {
  const words = useWordsOf(peopleWords);
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
        <Statements statements={[...own, ...deduceCount(index.cup, tie, entry)]} cited />
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
            cited
          />
        </section>
      )}
    </div>
  );
}
