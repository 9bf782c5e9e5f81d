import { useMemo, useRef } from 'react';
import type { Cup } from '../../cup/cup.ts';
import { lastRounds } from '../../cup/size.ts';
import { layBracket } from '../../layout/layBracket.ts';
import { layTree } from '../../layout/layTree.ts';
import { useIsAlive } from '../Alive.tsx';
import { useMeasured } from '../useMeasured.ts';
import { useIsPaper, useIsWide } from '../useMedia.ts';
import { Legend } from './Legend.tsx';
import {
  lessWide,
  OUTLINE_WIDTH,
  onPaper,
  PRINTED_NOTE,
  rem,
  treeMetrics,
  UNITS,
  unmeasured,
} from './metrics.ts';
import { LateOutline } from './outline/LateOutline.tsx';
import { usePlaces } from './outline/usePlaces.ts';
import { PartNote } from './PartNote.tsx';
import { PrintedOrigin } from './PrintedOrigin.tsx';
import { Rounds } from './Rounds.tsx';
import { Probe } from './Probe.tsx';
import { useOpenInView } from './useOpenInView.ts';
import { useFind, useShown } from './useShown.ts';
import type { View } from './useView.ts';

const nowhere: ReadonlyMap<string, number> = new Map();

type Props = {
  readonly cup: Cup;
  readonly open: string | undefined;
  readonly pinned: string | undefined;
  /** What a reader sees of a large bracket; a small one is drawn whole. */
  readonly view: View | undefined;
};

/** The bracket as a tree; on paper, of a large one its last rounds. On wide screens a small one fits beside the panel; else it scrolls by rounds. */
export function Tree({ cup: whole, open, pinned, view: seen }: Props) {
  const isPaper = useIsPaper() && seen !== undefined;
  const cup = useMemo(
    () => (isPaper ? { ...whole, rounds: lastRounds(whole.rounds) } : whole),
    [whole, isPaper],
  );
  const view = isPaper ? undefined : seen;
  const isWide = useIsWide();
  const box = useRef<HTMLDivElement>(null);
  const isPart = view !== undefined;
  const measured = useMeasured(box, unmeasured);
  const size = useMemo(
    () => (isPart ? lessWide(measured, OUTLINE_WIDTH.tree) : measured),
    [measured, isPart],
  );
  const mayScroll = !isWide || isPart;
  const isAlive = useIsAlive();
  // A large bracket is laid once, when its sizes are known; a page drawn before any browser has it knows none.
  const isBlank = isPart && isAlive && measured === unmeasured;
  const places = useMemo(() => (isBlank ? nowhere : layTree(cup.rounds)), [cup, isBlank]);
  const metrics = useMemo(
    () => treeMetrics(size, cup.rounds.length, mayScroll),
    [cup, size, mayScroll],
  );
  const layout = useMemo(() => layBracket(cup.rounds, metrics, places), [cup, metrics, places]);
  const find = useFind(layout, isPart);
  const findPlaces = usePlaces(find, undefined);
  const shown = useShown(layout, find, view, open);
  useOpenInView(box, open, isPart, metrics);
  return (
    <div ref={box} className="text-sm max-md:overflow-x-auto">
      <div className={isPart ? '-mr-4 w-max min-w-full pr-18' : ''}>
        {view && findPlaces && (
          <div className="sticky top-0 -right-4 z-20 -mr-18 ml-auto h-0 w-14 print:hidden in-data-embed:hidden">
            <LateOutline
              rounds={cup.rounds}
              layout={layout}
              seen={view.seen}
              findPlaces={findPlaces}
            />
          </div>
        )}
        {seen && <PartNote width={rem(size.width * UNITS)} />}
        {view && <Probe width={metrics.cardWidth} tellsSequel={false} />}
        <div
          className="print:h-(--print-height) print:origin-top-left print:scale-(--print-scale) print:[contain:size]"
          style={onPaper(layout, isPaper ? PRINTED_NOTE : 0)}
        >
          <Rounds
            cup={cup}
            layout={shown}
            open={open}
            pinned={pinned}
            seen={view?.seen}
            findPlaces={findPlaces}
          />
        </div>
      </div>
      <Legend />
      <PrintedOrigin />
    </div>
  );
}
