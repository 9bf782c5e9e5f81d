import { useMemo } from 'react';
import type { Cup } from '../../cup/cup.ts';
import type { BracketLayout } from '../../layout/bracketLayout.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Connectors } from './Connectors.tsx';
import { rem } from './metrics.ts';
import type { Seen } from './outline/seen.ts';
import type { FindPlaces } from './outline/usePlaces.ts';
import { RoundColumn } from './RoundColumn.tsx';

type Props = {
  readonly cup: Cup;
  readonly layout: BracketLayout & {
    readonly shift?: number;
    readonly resting?: ReadonlySet<string>;
  };
  readonly open: string | undefined;
  readonly pinned: string | undefined;
  readonly tellsSequel?: boolean;
  /** Where heads stay in view above a part of the ties: what is seen, and which ties are. */
  readonly seen?: Seen | undefined;
  readonly findPlaces?: FindPlaces | undefined;
};

/** A laid bracket: one drawing of all its lines, and over it a headed list of links for each round. */
export function Rounds(props: Props) {
  const { cup, layout, open, pinned, tellsSequel = false, seen, findPlaces } = props;
  const { ties } = useCupIndex();
  const byRound = useMemo(
    () => cup.rounds.map((_, index) => layout.cards.filter((card) => card.round === index)),
    [cup, layout],
  );
  const openRound = open === undefined ? undefined : ties.get(open)?.round;
  return (
    <div
      data-canvas
      className="relative"
      style={{ width: rem(layout.width), height: rem(layout.height) }}
    >
      <Connectors layout={layout} shift={layout.shift ?? 0} pinned={pinned} />
      {cup.rounds.map((round, index) => {
        const column = layout.columns[index];
        return (
          column && (
            <RoundColumn
              key={round.id}
              round={round}
              index={index}
              column={column}
              cards={byRound[index] ?? []}
              ties={ties}
              open={round === openRound ? open : undefined}
              pinned={pinned}
              resting={layout.resting}
              tellsSequel={tellsSequel}
              seen={seen}
              findPlaces={findPlaces}
            />
          )
        );
      })}
    </div>
  );
}
