import type { Goal } from '../../cup/goals.ts';
import { sheetOf } from '../../cup/sheetOf.ts';
import type { Tie } from '../../cup/tie.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useIsPhone } from '../useMedia.ts';
import { LyingTimeline } from './LyingTimeline.tsx';
import { NoteLegend } from './NoteLegend.tsx';
import { notesOf } from './notesOf.ts';
import { StandingTimeline } from './StandingTimeline.tsx';

type Props = { readonly goals: readonly Goal[]; readonly tie: Tie };

/** Goals with minutes on an axis: a lying one with a list below it, on phones a standing one with the names beside it. */
export function Timeline({ goals, tie }: Props) {
  const { cup } = useCupIndex();
  const sheet = tie.matches.length === 1 ? sheetOf(cup, tie) : undefined;
  const notes = notesOf(sheet);
  const Axis = useIsPhone() ? StandingTimeline : LyingTimeline;
  return (
    <>
      <Axis goals={goals} notes={notes} tie={tie} />
      {sheet && notes.length > 0 && <NoteLegend notes={notes} source={sheet.source} />}
    </>
  );
}
