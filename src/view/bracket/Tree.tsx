import { useMemo, useRef } from 'react';
import type { Cup } from '../../cup/cup.ts';
import { lastRounds } from '../../cup/size.ts';
import { layBracket } from '../../layout/layBracket.ts';
import { layTree } from '../../layout/layTree.ts';
import { useMeasured } from '../useMeasured.ts';
import { useIsWide, useMedia } from '../useMedia.ts';
import { Legend } from './Legend.tsx';
import { printZoom, treeMetrics, unmeasured } from './metrics.ts';
import { PrintedOrigin } from './PrintedOrigin.tsx';
import { Rounds } from './Rounds.tsx';
import { Probe } from './Probe.tsx';
import { useOpenInView } from './useOpenInView.ts';
import { useShown } from './useShown.ts';
import type { View } from './useView.ts';

type Props = {
  readonly cup: Cup;
  readonly open: string | undefined;
  readonly pinned: string | undefined;
  /** What a reader sees of a large bracket; a small one is drawn whole. */
  readonly view: View | undefined;
};

/** The bracket as a tree; on paper, of a large one its last rounds. On wide screens a small one fits beside the panel; else it scrolls by rounds. */
export function Tree({ cup: whole, open, pinned, view: seen }: Props) {
  const isPaper = useMedia('print') && seen !== undefined;
  const cup = useMemo(
    () => (isPaper ? { ...whole, rounds: lastRounds(whole.rounds) } : whole),
    [whole, isPaper],
  );
  const view = isPaper ? undefined : seen;
  const isWide = useIsWide();
  const box = useRef<HTMLDivElement>(null);
  const size = useMeasured(box, unmeasured);
  const mayScroll = !isWide || view !== undefined;
  const places = useMemo(() => layTree(cup.rounds), [cup]);
  const metrics = useMemo(
    () => treeMetrics(size, cup.rounds.length, mayScroll),
    [cup, size, mayScroll],
  );
  const layout = useMemo(() => layBracket(cup.rounds, metrics, places), [cup, metrics, places]);
  const shown = useShown(layout, view, open);
  useOpenInView(box, open, view !== undefined, metrics);
  return (
    <div ref={box} className="text-sm max-md:overflow-x-auto">
      <div
        className="print:[zoom:var(--print-zoom)]"
        style={{ ['--print-zoom' as string]: printZoom(layout) }}
      >
        {view && <Probe width={metrics.cardWidth} tellsSequel={false} />}
        <Rounds cup={cup} layout={shown} open={open} pinned={pinned} />
      </div>
      <Legend />
      <PrintedOrigin />
    </div>
  );
}
