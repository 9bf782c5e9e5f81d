import type { ReactNode } from 'react';
import type { BracketRound } from '../../cup/questions/bracketOnDay.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly rounds: readonly BracketRound[];
  readonly active: number;
  readonly show: (round: number) => void;
  /** What stands below the buttons. */
  readonly children?: ReactNode;
};

/** A button for each round, across the full width, that scrolls to its list. */
export function RoundTabs({ rounds, active, show, children }: Props) {
  const words = useWords();
  return (
    <nav
      data-tabs
      aria-label={words.rounds}
      className="sticky top-0 z-10 border-b border-line bg-card px-2 py-1.5 print:hidden"
    >
      <ul className="relative flex overflow-x-auto">
        {rounds.map((round, index) => (
          <li key={round.id} className="min-w-12 grow">
            <button
              type="button"
              aria-current={index === active ? 'true' : undefined}
              onClick={() => show(index)}
              className="min-h-11 w-full rounded-lg px-2 text-muted aria-[current]:bg-tint aria-[current]:font-winner aria-[current]:text-ink"
            >
              <span>{words.shortRound(index, rounds)}</span>
              {words.shortRound(index, rounds) !== round.name && (
                <span className="sr-only">{`, ${round.name}`}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}
