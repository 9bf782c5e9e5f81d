import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { BracketRound } from '../../cup/questions/bracketOnDay.ts';
import type { Card } from '../../layout/bracket/bracketLayout.ts';
import { treeOf } from '../../cup/questions/ties.ts';
import { layRoundPager } from '../../layout/bracket/layRoundPager.ts';
import { useMeasured } from '../ui/useMeasured.ts';
import { lessWide, MINIMAP_WIDTH, pagerMetrics, rem, unmeasured } from './metrics.ts';
import { Legend } from './Legend.tsx';
import { Rounds } from './Rounds.tsx';
import { RoundTabs } from './RoundTabs.tsx';
import { CardSizer } from './window/CardSizer.tsx';
import { LazyMinimap } from './window/LazyMinimap.tsx';
import { PartNote } from './window/PartNote.tsx';
import { useOpenInView } from './useOpenInView.ts';
import { useFindPart, useRendered } from './window/useRendered.ts';
import { useTiesInView } from './window/useTiesInView.ts';
import type { Windowing } from './window/useWindowing.ts';
import { Where } from './window/Where.tsx';

type Props = {
  readonly rounds: readonly BracketRound[];
  readonly open: string | undefined;
  /** For a large bracket; a small one is rendered whole. */
  readonly windowing: Windowing | undefined;
};

/** One round at a time with the next one peeking in, for phones: swiped with the browser's own scrolling, or by tabs. */
export function RoundPager({ rounds, open, windowing }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useMeasured(box, unmeasured);
  const { scroller, active, show, update } = useActiveRound(rounds, open);
  const isLarge = windowing !== undefined;
  const metrics = useMemo(
    () => pagerMetrics(isLarge ? lessWide(measured, MINIMAP_WIDTH.pager) : measured),
    [measured, isLarge],
  );
  const layout = useMemo(() => layRoundPager(rounds, active, metrics), [rounds, active, metrics]);
  const find = useFindPart(layout, isLarge);
  const isHidden = useCallback(({ tie }: Card) => layout.resting.has(tie), [layout]);
  const findTies = useTiesInView(find, isHidden);
  const inView = windowing && findTies && { rounds, viewport: windowing.viewport, findTies };
  const rendered = useRendered(layout, find, windowing, open);
  useOpenInView(box, open, isLarge ? metrics : undefined);
  return (
    <>
      {isLarge && <PartNote />}
      <RoundTabs rounds={treeOf(rounds)} active={active} show={show}>
        {inView && <Where {...inView} />}
      </RoundTabs>
      {inView && (
        <div className="sticky top-20 z-10 h-0 print:hidden in-data-embed:hidden">
          <LazyMinimap layout={layout} {...inView} />
        </div>
      )}
      <div
        ref={scroller}
        onScroll={update}
        className="snap-x snap-mandatory scroll-px-4 overflow-x-auto overflow-y-hidden scroll-smooth px-4 pb-9 motion-reduce:scroll-auto"
      >
        <div ref={box}>
          <div style={{ width: `calc(${rem(layout.width - metrics.cardWidth)} + 100%)` }}>
            {isLarge && <CardSizer width={metrics.cardWidth} tellsSequel />}
            <Rounds rounds={rounds} layout={rendered} open={open} tellsSequel />
          </div>
        </div>
      </div>
      <Legend />
    </>
  );
}

/** The round that a scroller of columns stands at, first the one of the open tie, and how to scroll to another. */
function useActiveRound(rounds: readonly BracketRound[], open: string | undefined) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() => roundOf(rounds, open));
  const first = useRef(active);
  useLayoutEffect(() => {
    const left = columnsOf(scroller.current)[first.current]?.offsetLeft;
    if (left) scroller.current?.scrollTo({ left, behavior: 'instant' });
  }, []);
  return {
    scroller,
    active,
    show: (round: number) =>
      // Only sideways: `scrollIntoView` would also scroll the page.
      scroller.current?.scrollTo({ left: columnsOf(scroller.current)[round]?.offsetLeft ?? 0 }),
    update: () => setActive(roundAt(scroller.current)),
  };
}

const roundOf = (rounds: readonly BracketRound[], tie: string | undefined): number =>
  Math.max(
    0,
    // Asides stand in the column of the final.
    Math.min(
      rounds.findIndex((round) => round.ties.some(({ id }) => id === tie)),
      treeOf(rounds).length - 1,
    ),
  );

const columnsOf = (scroller: HTMLElement | null): HTMLElement[] =>
  Array.from(scroller?.querySelectorAll<HTMLElement>('section:not([data-aside])') ?? []);

/** The round whose column is nearest to the left edge; clamped, as scrollers bounce at their ends. */
function roundAt(scroller: HTMLElement | null): number {
  const columns = columnsOf(scroller);
  const [first, second] = columns;
  if (!scroller || !first || !second) return 0;
  const round = Math.round(scroller.scrollLeft / (second.offsetLeft - first.offsetLeft));
  return Math.min(Math.max(round, 0), columns.length - 1);
}
