import { useMemo } from 'react';
import type { BracketRound } from '../../cup/questions/bracketOnDay.ts';
import type { BracketLayout } from '../../layout/bracket/bracketLayout.ts';
import { Connectors } from './Connectors.tsx';
import { rem } from './metrics.ts';
import { RoundColumn } from './RoundColumn.tsx';
import type { FindTies } from './window/useTiesInView.ts';
import type { ViewportStore } from './window/viewportStore.ts';

type Props = {
  readonly rounds: readonly BracketRound[];
  readonly layout: BracketLayout & {
    readonly shift?: number;
    readonly resting?: ReadonlySet<string>;
  };
  readonly open: string | undefined;
  /** Whether its width follows the page, as before it is measured; columns are then only about as wide as they will be. */
  readonly isFluid?: boolean;
  readonly tellsSequel?: boolean;
  /** For headings that say which of their ties are in view. */
  readonly viewport?: ViewportStore | undefined;
  readonly findTies?: FindTies | undefined;
};

/** A bracket that is laid out: one SVG of all its connectors, and over it a headed list of links for each round. */
export function Rounds(props: Props) {
  const { rounds, layout, open, isFluid = false, tellsSequel = false, viewport, findTies } = props;
  const byRound = useMemo(
    () => rounds.map((_, index) => layout.cards.filter((card) => card.round === index)),
    [rounds, layout],
  );
  const percent = (length: number) => `${(100 * length) / layout.width}%`;
  const openRound = useMemo(
    () => rounds.find(({ ties }) => ties.some(({ id }) => id === open)),
    [rounds, open],
  );
  return (
    <div
      data-canvas
      className={`relative mx-auto ${isFluid ? 'max-[60.25rem]:min-w-[63rem]' : ''}`}
      style={
        isFluid
          ? { width: '100%', maxWidth: rem(layout.width), height: rem(layout.height) }
          : { width: rem(layout.width), height: rem(layout.height) }
      }
    >
      <Connectors layout={layout} shift={layout.shift ?? 0} />
      {rounds.map((round, index) => {
        const column = layout.columns[index];
        return (
          column && (
            <RoundColumn
              key={round.id}
              round={round}
              index={index}
              left={percent(column.x)}
              width={percent(column.width)}
              headTop={column.y}
              cards={byRound[index] ?? []}
              open={round === openRound ? open : undefined}
              resting={layout.resting}
              tellsSequel={tellsSequel}
              viewport={viewport}
              findTies={findTies}
            />
          )
        );
      })}
    </div>
  );
}
