import { useMemo, useRef } from 'react';
import type { BracketRound } from '../../../cup/questions/bracketOnDay.ts';
import { lastRounds } from '../../../cup/questions/size.ts';
import { treeOf } from '../../../cup/questions/ties.ts';
import { layBracket } from '../../../layout/bracket/layBracket.ts';
import { layRows } from '../../../layout/bracket/layRows.ts';
import { useIsHydrated } from '../../ui/Hydrated.tsx';
import { useMeasured } from '../../ui/useMeasured.ts';
import { useIsPaper } from '../../ui/useMedia.ts';
import { Legend } from '../Legend.tsx';
import { lessWide, MINIMAP_WIDTH, rem, treeMetrics, UNITS, unmeasured } from '../metrics.ts';
import { Rounds } from '../Rounds.tsx';
import { Tree } from '../Tree.tsx';
import { CardSizer } from './CardSizer.tsx';
import { LazyMinimap } from './LazyMinimap.tsx';
import { PartNote } from './PartNote.tsx';
import { useOpenInView } from '../useOpenInView.ts';
import { useFindPart, useRendered } from './useRendered.ts';
import { useTiesInView } from './useTiesInView.ts';
import type { Windowing } from './useWindowing.ts';

type Props = {
  readonly rounds: readonly BracketRound[];
  readonly open: string | undefined;
  readonly windowing: Windowing;
};

/** The tree of a large cup: on screen what is in the window, on paper the last rounds. */
export function LargeTree(props: Props) {
  const { rounds, open } = props;
  const isPaper = useIsPaper();
  const last = useMemo(() => lastRounds(rounds), [rounds]);
  return isPaper ? <Tree rounds={last} open={open} note={<PartNote />} /> : <OnScreen {...props} />;
}

const noRows: ReadonlyMap<string, number> = new Map();

function OnScreen({ rounds, open, windowing }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useMeasured(box, unmeasured);
  const size = useMemo(() => lessWide(measured, MINIMAP_WIDTH.tree), [measured]);
  // Laid out once: in the browser when its sizes are known, in prerendered pages with assumed sizes.
  const isEmpty = useIsHydrated() && measured === unmeasured;
  const rows = useMemo(() => (isEmpty ? noRows : layRows(rounds)), [rounds, isEmpty]);
  const metrics = useMemo(() => treeMetrics(size, treeOf(rounds).length, true), [rounds, size]);
  const layout = useMemo(() => layBracket(rounds, metrics, rows), [rounds, metrics, rows]);
  const find = useFindPart(layout, true);
  const findTies = useTiesInView(find, undefined);
  const rendered = useRendered(layout, find, windowing, open);
  const { viewport } = windowing;
  useOpenInView(box, open, metrics);
  return (
    <div ref={box} className="text-sm max-md:overflow-x-auto">
      <div className="-mr-4 w-max min-w-full pr-18">
        {findTies && (
          <div className="sticky top-0 -right-4 z-20 -mr-18 ml-auto h-0 w-14 print:hidden in-data-embed:hidden">
            <LazyMinimap rounds={rounds} layout={layout} viewport={viewport} findTies={findTies} />
          </div>
        )}
        <PartNote width={rem(size.width * UNITS)} />
        <CardSizer width={metrics.cardWidth} tellsSequel={false} />
        <Rounds
          rounds={rounds}
          layout={rendered}
          open={open}
          viewport={viewport}
          findTies={findTies}
        />
      </div>
      <Legend />
    </div>
  );
}
