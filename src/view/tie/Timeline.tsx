import { useRef } from 'react';
import type { Goal } from '../../cup/questions/goals.ts';
import { sheetOf } from '../../cup/questions/sheetOf.ts';
import type { Match, Tie } from '../../cup/model/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useIsPhone } from '../ui/useMedia.ts';
import { useMeasured } from '../ui/useMeasured.ts';
import { HorizontalTimeline } from './HorizontalTimeline.tsx';
import { NoteLegend } from './NoteLegend.tsx';
import { notesOf } from './notesOf.ts';
import { VerticalTimeline } from './VerticalTimeline.tsx';
import { playedIn } from '../../cup/questions/facts.ts';

type Props = { readonly goals: readonly Goal[]; readonly tie: Tie; readonly match: Match };

/** The size before anything is measured, in rem. */
const unmeasured = { width: 20 };

/** Below this width, in rem, minutes do not fit side by side. */
const NARROW = 14;

/**
 * Goals with minutes on a time axis: horizontal with a list below it; on phones and in narrow panels vertical, with the
 * names beside it.
 */
export function Timeline({ goals, tie, match }: Props) {
  const { cup } = useCupIndex();
  const sheet = playedIn(tie).length === 1 ? sheetOf(cup, tie) : undefined;
  const notes = notesOf(sheet);
  const box = useRef<HTMLDivElement>(null);
  const hadExtraTime = match.extraTime !== undefined;
  const { width } = useMeasured(box, unmeasured);
  const isVertical = useIsPhone() || width < NARROW;
  return (
    <div ref={box}>
      {isVertical ? (
        <VerticalTimeline goals={goals} notes={notes} tie={tie} hadExtraTime={hadExtraTime} />
      ) : (
        <HorizontalTimeline
          goals={goals}
          notes={notes}
          tie={tie}
          hadExtraTime={hadExtraTime}
          width={width}
        />
      )}
      {sheet && notes.length > 0 && <NoteLegend notes={notes} source={sheet.source} />}
    </div>
  );
}
