import type { ReactNode } from 'react';
import type { Round } from '../../cup/cup.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly rounds: readonly Round[];
  readonly active: number;
  readonly show: (round: number) => void;
  /** What stands below the buttons. */
  readonly children?: ReactNode;
};

/** A button a round across the full width, which brings its list into view. */
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
              {words.shortRound(index, rounds)}
              {words.shortRound(index, rounds) !== round.name && (
                <span className="sr-only">, {round.name}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}
