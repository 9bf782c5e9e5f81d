import { useMemo, useRef } from 'react';
import type { Cup } from '../../cup/cup.ts';
import { layBracket } from '../../layout/layBracket.ts';
import { useMeasured } from '../useMeasured.ts';
import { useIsWide } from '../useMedia.ts';
import { Legend } from './Legend.tsx';
import { printZoom, treeMetrics, unmeasured } from './metrics.ts';
import { PrintedOrigin } from './PrintedOrigin.tsx';
import { Rounds } from './Rounds.tsx';

type Props = {
  readonly cup: Cup;
  readonly open: string | undefined;
  readonly pinned: string | undefined;
};

/** The whole bracket as a tree. On wide screens it fits beside the panel; on others it scrolls by rounds. */
export function Tree({ cup, open, pinned }: Props) {
  const isWide = useIsWide();
  const box = useRef<HTMLDivElement>(null);
  const size = useMeasured(box, unmeasured);
  const layout = useMemo(
    () => layBracket(cup.rounds, treeMetrics(size, cup.rounds.length, !isWide)),
    [cup, size, isWide],
  );
  return (
    <div ref={box} className="text-sm max-md:overflow-x-auto">
      <div
        className="print:[zoom:var(--print-zoom)]"
        style={{ ['--print-zoom' as string]: printZoom(layout) }}
      >
        <Rounds cup={cup} layout={layout} open={open} pinned={pinned} />
      </div>
      <Legend />
      <PrintedOrigin />
    </div>
  );
}
