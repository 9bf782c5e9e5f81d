import { useRef } from 'react';
import type { Goal } from '../../cup/goals.ts';
import { sheetOf } from '../../cup/sheetOf.ts';
import type { Tie } from '../../cup/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useIsPhone } from '../useMedia.ts';
import { useMeasured } from '../useMeasured.ts';
import { LyingTimeline } from './LyingTimeline.tsx';
import { NoteLegend } from './NoteLegend.tsx';
import { notesOf } from './notesOf.ts';
import { StandingTimeline } from './StandingTimeline.tsx';

type Props = { readonly goals: readonly Goal[]; readonly tie: Tie };

/** What is assumed before anything is measured, in rem. */
const unmeasured = { width: 20 };

/** A narrower box than this has no room for minutes side by side. */
const NARROW = 14;

/**
 * Goals with minutes on an axis: a lying one with a list below it, a standing one with the names beside it on
 * phones and where there is no room.
 */
export function Timeline({ goals, tie }: Props) {
  const { cup } = useCupIndex();
  const sheet = tie.matches.length === 1 ? sheetOf(cup, tie) : undefined;
  const notes = notesOf(sheet);
  const box = useRef<HTMLDivElement>(null);
  const { width } = useMeasured(box, unmeasured);
  const isStanding = useIsPhone() || width < NARROW;
  return (
    <div ref={box}>
      {isStanding ? (
        <StandingTimeline goals={goals} notes={notes} tie={tie} />
      ) : (
        <LyingTimeline goals={goals} notes={notes} tie={tie} width={width} />
      )}
      {sheet && notes.length > 0 && <NoteLegend notes={notes} source={sheet.source} />}
    </div>
  );
}
