import { memo, useContext, useMemo } from 'react';
import type { Round } from '../../cup/cup.ts';
import type { CupIndex } from '../../cup/indexCup.ts';
import { sideOf } from '../../cup/ties.ts';
import type { Card, Column } from '../../layout/bracketLayout.ts';
import { useWords } from '../words/useWords.ts';
import { LitTies } from './litTies.ts';
import { rem } from './metrics.ts';
import { InView } from './outline/InView.tsx';
import type { Seen } from './outline/seen.ts';
import type { FindPlaces } from './outline/usePlaces.ts';
import { Sequel } from './Sequel.tsx';
import { TieCard } from './TieCard.tsx';

type Props = {
  readonly round: Round;
  /** Its index in the cup. */
  readonly index: number;
  readonly column: Column;
  readonly cards: readonly Card[];
  readonly ties: CupIndex['ties'];
  readonly open: string | undefined;
  readonly pinned: string | undefined;
  /** Ties that are not shown beside the round that is active. */
  readonly resting: ReadonlySet<string> | undefined;
  /** Whether every card says in words where it leads. */
  readonly tellsSequel: boolean;
  readonly seen: Seen | undefined;
  readonly findPlaces: FindPlaces | undefined;
};

/** A round: its heading with its days, and its ties as a list of links from top to bottom. */
export const RoundColumn = memo(function RoundColumn(props: Props) {
  const { round, index, column, cards, ties, open, pinned, resting, tellsSequel, seen } = props;
  const { findPlaces } = props;
  const words = useWords();
  const litTies = useContext(LitTies);
  const days = useMemo(
    () => words.days([...new Set(round.ties.flatMap(({ date }) => (date ? [date.day] : [])))]),
    [round, words],
  );
  const facts = [...(days ? [days] : []), words.ties(round.ties.length)];
  const isPart = cards.length < round.ties.length;
  return (
    <section
      aria-labelledby={`round-${round.id}`}
      className="absolute top-0 h-full snap-start"
      style={{ left: rem(column.x), width: rem(column.width) }}
    >
      <header
        data-head
        // Lines that pass between two heads end below them, too.
        className="sticky top-0 z-10 bg-paper pt-2 pb-1 shadow-[1.75rem_0_0_var(--color-paper)] print:static print:bg-transparent print:shadow-none"
      >
        <h2 id={`round-${round.id}`} className="text-base leading-tight font-winner">
          {round.name}
        </h2>
        <p className="text-sm text-muted">{facts.join(' · ')}</p>
        {seen && findPlaces && <InView round={index} seen={seen} findPlaces={findPlaces} />}
      </header>
      <ol>
        {cards.map(({ tie, y, height, place }) => {
          const placed = ties.get(tie);
          return (
            placed && (
              <li
                key={tie}
                {...(isPart && { 'aria-posinset': place + 1, 'aria-setsize': round.ties.length })}
                className={`absolute inset-x-0 ${resting ? 'transition-[top] motion-reduce:transition-none' : ''} ${resting?.has(tie) ? 'pointer-events-none opacity-0' : ''}`}
                style={{ top: rem(y), height: rem(height) }}
              >
                <TieCard
                  tie={placed.tie}
                  isFirstRound={index === 0}
                  isOpen={tie === open}
                  isLit={litTies.has(tie)}
                  road={pinned === undefined ? undefined : sideOf(placed.tie, pinned)}
                />
                {tellsSequel && <Sequel placed={placed} ties={ties} />}
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
});
