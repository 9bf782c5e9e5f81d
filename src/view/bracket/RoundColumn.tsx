import type { Round } from '../../cup/cup.ts';
import type { CupIndex } from '../../cup/indexCup.ts';
import type { Card } from '../../layout/bracketLayout.ts';
import { useWords } from '../words/useWords.ts';
import { rem } from './metrics.ts';
import { TieCard } from './TieCard.tsx';

type Props = {
  readonly round: Round;
  readonly x: number;
  readonly cards: readonly Card[];
  readonly ties: CupIndex['ties'];
  readonly open: string | undefined;
};

/** A round: its heading with its days, and its ties as a list of links from top to bottom. */
export function RoundColumn({ round, x, cards, ties, open }: Props) {
  const words = useWords();
  const days = words.days(round.ties.flatMap(({ date }) => (date ? [date.day] : [])));
  const facts = [...(days ? [days] : []), words.ties(round.ties.length)];
  return (
    <section aria-labelledby={round.id}>
      <header className="absolute top-0" style={{ left: rem(x) }}>
        <h2 id={round.id} className="font-winner">
          {round.name}
        </h2>
        <p className="text-sm text-muted">{facts.join(' · ')}</p>
      </header>
      <ol>
        {cards.map((card) => {
          const placed = ties.get(card.tie);
          const box = { left: card.x, top: card.y, width: card.width, height: card.height };
          const style = Object.fromEntries(
            Object.entries(box).map(([key, units]) => [key, rem(units)]),
          );
          return (
            placed && (
              <li key={card.tie} className="absolute" style={style}>
                <TieCard
                  placed={placed}
                  isFirstRound={card.round === 0}
                  isOpen={card.tie === open}
                />
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
