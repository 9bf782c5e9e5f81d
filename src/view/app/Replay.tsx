import { Suspense } from 'react';
import { hasReplay } from '../../cup/questions/hasReplay.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import type { ReplayProps } from '../replay/ReplayBar.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { useWords } from '../words/useWords.ts';

/** Loads the code of days. */
export const loadDayCode = () => import('../replay/dayCode.ts');

/** What is shown on a day alone; its code is loaded when a day is. */
export const dayParts = {
  bar: lazyPart(async () => (await loadDayCode()).ReplayBar),
  results: lazyPart(async () => (await loadDayCode()).DayResults),
  openTie: lazyPart(async () => (await loadDayCode()).OpenTiePanel),
  wholeOnly: lazyPart(async () => (await loadDayCode()).WholeOnly),
  told: lazyPart(async () => (await loadDayCode()).DayTold),
};

/** The controls of the replay, while a day is shown. */
export function Replay(props: ReplayProps) {
  const { onDay } = useCupIndex();
  return (
    onDay && (
      <Suspense>
        <dayParts.bar {...props} />
      </Suspense>
    )
  );
}

type StartProps = { readonly start: () => void; readonly className?: string };

/** The button that starts the replay; nothing while it is there, and for a cup without any date. */
export function StartReplay({ start, className = '' }: StartProps) {
  const { replay } = useWords();
  const { cup, onDay } = useCupIndex();
  if (onDay || !hasReplay(cup)) return null;
  return (
    <button
      type="button"
      data-start-replay
      onPointerEnter={() => void dayParts.bar.preload()}
      onClick={start}
      className={`inline-flex min-h-11 items-center gap-2 rounded-full border border-blue bg-card px-3.5 whitespace-nowrap hover:border-ink pointer-fine:md:min-h-8 ${className}`}
    >
      <svg aria-hidden="true" viewBox="0 0 10 12" className="h-3 fill-blue">
        <path d="M0 0 10 6 0 12Z" />
      </svg>
      <span>{replay.start}</span>
    </button>
  );
}
