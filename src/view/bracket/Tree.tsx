import { useContext, useMemo, useRef, type ReactNode } from 'react';
import type { BracketRound } from '../../cup/questions/bracketOnDay.ts';
import { treeOf } from '../../cup/questions/ties.ts';
import { layBracket } from '../../layout/bracket/layBracket.ts';
import { layRows } from '../../layout/bracket/layRows.ts';
import { OpensNewTab } from '../ui/OpensNewTab.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useMeasured } from '../ui/useMeasured.ts';
import { useFitsTree } from '../ui/useMedia.ts';
import { useWords } from '../words/useWords.ts';
import { Legend } from './Legend.tsx';
import { onPaper, treeMetrics, unmeasured } from './metrics.ts';
import { Rounds } from './Rounds.tsx';
import { useOpenInView } from './useOpenInView.ts';

type Props = {
  readonly rounds: readonly BracketRound[];
  readonly open: string | undefined;
  /** Stands above the tree. */
  readonly note?: ReactNode;
};

/** The bracket as a tree. It fits on laptops and wider screens; on narrower ones it scrolls from round to round. */
export function Tree({ rounds, open, note }: Props) {
  // An embedded bracket fits any frame.
  const isEmbedded = useContext(OpensNewTab);
  const fits = useFitsTree() || isEmbedded;
  const box = useRef<HTMLDivElement>(null);
  const size = useMeasured(box, unmeasured);
  useOpenInView(box, open, size);
  const rows = useMemo(() => layRows(rounds), [rounds]);
  const layout = useMemo(
    () => layBracket(rounds, treeMetrics(size, treeOf(rounds).length, !fits), rows),
    [rounds, size, fits, rows],
  );
  return (
    <div className="@container text-sm max-md:overflow-x-auto tablet:-mx-4 tablet:flex tablet:snap-x tablet:scroll-px-4 tablet:overflow-x-auto tablet:px-4 tablet:landscape:scroll-pr-[calc(var(--drawer-room)+1rem)] tablet:landscape:after:w-(--drawer-room) tablet:landscape:after:shrink-0 print:mx-0 print:block print:overflow-visible print:px-0">
      <div
        ref={box}
        // Where the tree just fits, smaller names stay on one line, and cards as high as before they are measured.
        className="w-full shrink-0 @min-[57.5rem]:@max-[60.5rem]:text-[0.79rem]"
      >
        {note}
        <div
          className="print:h-(--print-height) print:origin-top-left print:scale-(--print-scale) print:[contain:size]"
          style={onPaper(layout, note !== undefined)}
        >
          <Rounds rounds={rounds} layout={layout} open={open} isFluid={size === unmeasured} />
        </div>
        <Legend />
        <PrintedOrigin />
      </div>
    </div>
  );
}

/** Below a printed bracket: the record it comes from, and its licence. */
function PrintedOrigin() {
  const words = useWords();
  const { cup } = useCupIndex();
  const record = cup.sources.find(({ id }) => id === cup.record.source);
  return (
    <p className="mt-1 hidden text-sm text-muted print:block">
      {record && words.origin(record.title, record.licence)}
    </p>
  );
}
