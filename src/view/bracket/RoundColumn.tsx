import { memo, useContext, useMemo } from 'react';
import type { BracketRound } from '../../cup/questions/bracketOnDay.ts';
import type { Round } from '../../cup/model/cup.ts';
import { daysIn, isDecided } from '../../cup/questions/facts.ts';
import { tallyRound } from '../../cup/questions/tally.ts';
import { sideOf } from '../../cup/questions/ties.ts';
import type { Card } from '../../layout/bracket/bracketLayout.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import type { Words } from '../words/en/en.ts';
import { useWords } from '../words/useWords.ts';
import { HighlightContext } from '../ui/highlight.ts';
import { useMoves } from '../ui/useMedia.ts';
import { rem } from './metrics.ts';
import { FinalPlinth } from './FinalPlinth.tsx';
import { OpenCard } from './OpenCard.tsx';
import { Sequel } from './Sequel.tsx';
import { TieCard } from './TieCard.tsx';
import type { FindTies } from './window/useTiesInView.ts';
import { InView } from './window/Where.tsx';
import type { ViewportStore } from './window/viewportStore.ts';

type Props = {
  readonly round: BracketRound;
  /** Its index in the cup. */
  readonly index: number;
  /** Its place in the bracket, in CSS. */
  readonly left: string;
  readonly width: string;
  /** The top of its heading, in layout units, if that is not the bracket's. */
  readonly headTop: number | undefined;
  readonly cards: readonly Card[];
  readonly open: string | undefined;
  /** Ties that are hidden beside the active round. */
  readonly resting: ReadonlySet<string> | undefined;
  /** Whether every card says in words where it leads. */
  readonly tellsSequel: boolean;
  /** For a heading that says which of its ties are in view. */
  readonly viewport: ViewportStore | undefined;
  readonly findTies: FindTies | undefined;
};

/** A round: its heading with its days, and its ties as a list of links. */
export const RoundColumn = memo(function RoundColumn(props: Props) {
  const { round, index, left, width, headTop, cards, open, resting, tellsSequel } = props;
  const { viewport, findTies } = props;
  const words = useWords();
  const { cup, ties, onDay } = useCupIndex();
  const highlight = useContext(HighlightContext);
  const glides = useMoves();
  const facts = useMemo(
    () =>
      factsOf(
        words,
        cup.rounds.find(({ id }) => id === round.id),
      ),
    [words, cup, round],
  );
  const isPart = cards.length < round.ties.length;
  return (
    <section
      aria-labelledby={`round-${round.id}`}
      data-aside={round.aside && ''}
      // The column of the final goes on under that of an aside.
      className={`absolute top-0 h-full snap-start ${round.aside ? 'pointer-events-none *:pointer-events-auto' : ''}`}
      style={{ left, width }}
    >
      <header
        data-head
        // The shadow hides connectors that pass between two headings.
        className={
          headTop === undefined
            ? 'sticky top-0 z-10 bg-paper pt-2 pb-1 shadow-[1.75rem_0_0_var(--color-paper)] print:static print:bg-transparent print:shadow-none'
            : 'absolute inset-x-0 pt-2 pb-1'
        }
        style={headTop === undefined ? undefined : { top: rem(headTop) }}
      >
        <h2 id={`round-${round.id}`} className="text-base leading-tight font-winner">
          {round.name}
        </h2>
        <p className="text-sm text-muted">{facts.join(' · ')}</p>
        {viewport && findTies && <InView round={index} viewport={viewport} findTies={findTies} />}
      </header>
      <ol>
        {cards.map(({ tie, y, height, place, scale }) => {
          const placed = ties.get(tie);
          const toCome = onDay?.open.get(tie);
          return (
            (placed ?? toCome) && (
              <li
                // Whoever comes to play there, the place is the same.
                key={place}
                {...(isPart && { 'aria-posinset': place + 1, 'aria-setsize': round.ties.length })}
                className={`absolute inset-x-0 ${resting ? 'transition-[top] motion-reduce:transition-none' : ''} ${resting?.has(tie) ? 'pointer-events-none opacity-0' : ''}`}
                style={{ top: rem(y), height: rem(height) }}
              >
                {placed && (
                  <TieCard
                    tie={placed.tie}
                    scale={scale}
                    isFirstRound={index === 0}
                    isOpen={tie === open}
                    glides={glides}
                    isHighlighted={highlight.ties.has(tie)}
                    road={
                      highlight.team === undefined ? undefined : sideOf(placed.tie, highlight.team)
                    }
                  />
                )}
                {toCome && <OpenCard tie={toCome} scale={scale} isOpen={tie === open} />}
                {placed?.stage === 'final' && scale > 1 && <FinalPlinth placed={placed} />}
                {placed && tellsSequel && <Sequel placed={placed} />}
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
});

/** What stands below the name of a round: its days, and its matches; of one without ties, that it is to be played. */
function factsOf(words: Words, round: Round | undefined): string[] {
  if (!round || round.ties.length === 0) return [words.replay.toBePlayed];
  const days = words.days([...new Set(round.ties.flatMap(daysIn))]);
  const { matches } = tallyRound(round);
  const isToCome = matches === 0 && round.ties.some((tie) => !isDecided(tie));
  return [...(days ? [days] : []), isToCome ? words.replay.toBePlayed : words.matches(matches)];
}
