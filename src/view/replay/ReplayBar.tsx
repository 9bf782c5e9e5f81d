import { useEffect, useEffectEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { OnDay } from '../../cup/questions/bracketOnDay.ts';
import { changeAddress, navigate, withQuery } from '../address/navigate.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { startMotion } from '../ui/replayMotion.ts';
import { CloseIcon } from '../ui/CloseIcon.tsx';
import { useWords } from '../words/useWords.ts';
import { DayFacts } from './DayFacts.tsx';
import { DayScrubber } from './DayScrubber.tsx';
import { ReplayButton } from './ReplayButton.tsx';
import { useReplayKeys, type ReplayActions } from './useReplayKeys.ts';

export type ReplayProps = {
  readonly isPlaying: boolean;
  readonly setIsPlaying: (isPlaying: boolean) => void;
  /** Whether a panel covers it. */
  readonly inert: boolean;
};

/** The controls of the replay, while the cup is shown as of a day: play, pause, a step back or on, any day, and the end. */
export function ReplayBar(props: ReplayProps) {
  const { onDay } = useCupIndex();
  return onDay && <Bar {...props} onDay={onDay} />;
}

/** The time for all days of a cup, and the least and the most for one of them, in milliseconds. */
const PACE = { all: 20_000, least: 700, most: 1800 };

const paceOf = (days: number): number => Math.max(PACE.least, Math.min(PACE.most, PACE.all / days));

function Bar(props: ReplayProps & { readonly onDay: OnDay }) {
  const { replay } = useWords();
  const { onDay, isPlaying } = props;
  const bar = useRef<HTMLElement>(null);
  const actions = useActions(props);
  usePlaying(props, actions.next);
  useReplayKeys(bar, actions, isPlaying);
  useFocusOnStart(bar, isPlaying);
  return (
    <section
      ref={bar}
      inert={props.inert}
      aria-label={replay.name}
      className="bottom-0 z-10 [@media(height>=30rem)]:sticky border-t border-line bg-card in-data-embed:hidden upright:bottom-13 tablet:portrait:bottom-(--drawer-room) tablet:landscape:pr-(--drawer-room) print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-4 px-4 py-1.5 md:px-5">
        <div className="flex items-center gap-1">
          <ReplayButton
            name={replay.previous}
            path="M14 3 5 10l9 7V3ZM3 3v14"
            onClick={actions.previous}
          />
          <ReplayButton
            isMain
            name={isPlaying ? replay.pause : replay.play}
            path={isPlaying ? 'M6 3v14M14 3v14' : 'M6 2.5 17 10 6 17.5v-15Z'}
            onClick={actions.play}
          />
          <ReplayButton name={replay.next} path="M6 3l9 7-9 7V3ZM17 3v14" onClick={actions.next} />
        </div>
        <DayFacts />
        <DayScrubber onDay={onDay} go={actions.go} />
        <button
          type="button"
          onClick={actions.end}
          aria-label={replay.end}
          className="grid size-11 place-items-center text-muted hover:text-ink md:size-9"
        >
          <CloseIcon className="stroke-current stroke-[1.5]" />
        </button>
      </div>
    </section>
  );
}

/** What the bar does. Steps take the place of the present history entry: Back leads out of the replay at once. */
function useActions({ onDay, isPlaying, setIsPlaying }: Parameters<typeof Bar>[0]) {
  const { days, day } = onDay;
  const at = days.indexOf(day);
  const show = (to: string | undefined): void => {
    if (to === undefined || to === day) return;
    startMotion();
    changeAddress(withQuery('day', to), { replace: true });
  };
  const go = (to: string | undefined): void => {
    setIsPlaying(false);
    show(to);
  };
  return {
    go,
    pause: () => setIsPlaying(false),
    next: () => show(days[at + 1]),
    previous: () => go(days[at - 1]),
    first: () => go(days[0]),
    last: () => go(days.at(-1)),
    play: () => {
      // At the end the cup is played from the start.
      if (!isPlaying && at === days.length - 1) show(days[0]);
      setIsPlaying(!isPlaying);
    },
    end: () => {
      setIsPlaying(false);
      flushSync(() => navigate(withQuery('day', undefined)));
      focusOpener();
    },
  } satisfies ReplayActions & { go: typeof go };
}

/** Gives the focus back to the button that starts the replay; of two only one is shown, and takes it. */
function focusOpener(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-start-replay]'))
    button.focus({ preventScroll: true });
}

/** Shows one day after the other while the cup is played, and stops on the last. */
function usePlaying(
  { onDay, isPlaying, setIsPlaying }: Parameters<typeof Bar>[0],
  next: () => void,
) {
  const { day, days } = onDay;
  const step = useEffectEvent((from: string) =>
    from === days.at(-1) ? setIsPlaying(false) : next(),
  );
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => step(day), paceOf(days.length));
    return () => clearTimeout(timer);
  }, [isPlaying, day, days.length]);
}

/** Moves the focus to the bar that a reader has opened by its button, which is gone. */
function useFocusOnStart(bar: React.RefObject<HTMLElement | null>, isStarted: boolean): void {
  const focus = useEffectEvent(() => {
    if (isStarted)
      bar.current?.querySelector<HTMLElement>('[data-main]')?.focus({ preventScroll: true });
  });
  useEffect(() => focus(), []);
}
