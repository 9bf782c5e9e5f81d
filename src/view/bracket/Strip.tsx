import { useLayoutEffect, useCallback, useMemo, useRef, useState } from 'react';
import type { Cup } from '../../cup/cup.ts';
import type { Card } from '../../layout/bracketLayout.ts';
import { layRoundStrip } from '../../layout/layRoundStrip.ts';
import { useMeasured } from '../useMeasured.ts';
import { lessWide, OUTLINE_WIDTH, rem, stripMetrics, unmeasured } from './metrics.ts';
import { LateOutline } from './outline/LateOutline.tsx';
import { usePlaces } from './outline/usePlaces.ts';
import { Where } from './outline/Where.tsx';
import { PartNote } from './PartNote.tsx';
import { Rounds } from './Rounds.tsx';
import { RoundTabs } from './RoundTabs.tsx';
import { Probe } from './Probe.tsx';
import { useOpenInView } from './useOpenInView.ts';
import { useFind, useShown } from './useShown.ts';
import type { View } from './useView.ts';

type Props = {
  readonly cup: Cup;
  readonly open: string | undefined;
  readonly pinned: string | undefined;
  /** What a reader sees of a large bracket; a small one is drawn whole. */
  readonly view: View | undefined;
};

/** One round at a time, the next one peeking in: swiped with the browser's own scrolling, or picked by its tab. */
export function Strip({ cup, open, pinned, view }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useMeasured(box, unmeasured);
  const [active, setActive] = useState(() => roundOf(cup, open));
  const isPart = view !== undefined;
  const metrics = useMemo(
    () => stripMetrics(isPart ? lessWide(size, OUTLINE_WIDTH.strip) : size),
    [size, isPart],
  );
  const layout = useMemo(() => layRoundStrip(cup.rounds, active, metrics), [cup, active, metrics]);
  const find = useFind(layout, isPart);
  const isHidden = useCallback(({ tie }: Card) => layout.resting.has(tie), [layout]);
  const findPlaces = usePlaces(find, isHidden);
  const told = view && findPlaces && { rounds: cup.rounds, seen: view.seen, findPlaces };
  const shown = useShown(layout, find, view, open);
  useOpenInView(box, open, isPart, metrics);
  const show = (round: number) =>
    columnsOf(scroller.current)[round]?.scrollIntoView({ block: 'nearest', inline: 'start' });
  const opened = useRef(active);
  useLayoutEffect(() => {
    const left = columnsOf(scroller.current)[opened.current]?.offsetLeft;
    if (left) scroller.current?.scrollTo({ left, behavior: 'instant' });
  }, []);
  return (
    <>
      {isPart && <PartNote />}
      <RoundTabs rounds={cup.rounds} active={active} show={show}>
        {told && <Where {...told} />}
      </RoundTabs>
      {told && (
        <div className="sticky top-20 z-10 h-0 print:hidden in-data-embed:hidden">
          <LateOutline layout={layout} {...told} />
        </div>
      )}
      <div
        ref={scroller}
        onScroll={() => setActive(roundAt(scroller.current))}
        className="snap-x snap-mandatory scroll-px-4 overflow-x-auto overflow-y-hidden scroll-smooth px-4 pb-9 motion-reduce:scroll-auto"
      >
        <div ref={box}>
          <div style={{ width: `calc(${rem(layout.width - metrics.cardWidth)} + 100%)` }}>
            {view && <Probe width={metrics.cardWidth} tellsSequel />}
            <Rounds cup={cup} layout={shown} open={open} pinned={pinned} tellsSequel />
          </div>
        </div>
      </div>
    </>
  );
}

const roundOf = (cup: Cup, tie: string | undefined): number =>
  Math.max(
    0,
    cup.rounds.findIndex((round) => round.ties.some(({ id }) => id === tie)),
  );

const columnsOf = (scroller: HTMLElement | null): HTMLElement[] =>
  Array.from(scroller?.querySelectorAll('section') ?? []);

/** The round whose column is nearest to the left edge; also where a scroller swings past its ends. */
function roundAt(scroller: HTMLElement | null): number {
  const columns = columnsOf(scroller);
  const [first, second] = columns;
  if (!scroller || !first || !second) return 0;
  const round = Math.round(scroller.scrollLeft / (second.offsetLeft - first.offsetLeft));
  return Math.min(Math.max(round, 0), columns.length - 1);
}
