import { useLayoutEffect, useEffectEvent, type RefObject } from 'react';
import { stopMotion } from '../ui/replayMotion.ts';
import { isPlain, replayActionOf, type ReplayAction } from '../ui/keys.ts';

/** What the keys of the replay do. */
export type ReplayActions = Readonly<Record<ReplayAction | 'pause', () => void>>;

/**
 * The keys of the replay: in its bar, and while it plays also where nothing else has the focus. Whatever else a reader
 * does while it plays stops it.
 */
export function useReplayKeys(
  bar: RefObject<HTMLElement | null>,
  actions: ReplayActions,
  isPlaying: boolean,
): void {
  const isInBar = ({ target }: Event) => target instanceof Node && bar.current?.contains(target);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    stopMotion();
    const action = isPlain(event) ? replayActionOf(event.key) : undefined;
    if (!isInBar(event) && !(isPlaying && isIdle(event.target)))
      return isPlaying && actions.pause();
    // A button of the bar is pressed by the browser.
    if (!action || (event.key === ' ' && isButton(event.target))) return undefined;
    event.preventDefault();
    event.stopPropagation();
    return actions[action]();
  });
  const onPointerDown = useEffectEvent((event: PointerEvent) => {
    stopMotion();
    if (isPlaying && !isInBar(event)) actions.pause();
  });
  useLayoutEffect(() => {
    // Before the page's own keys, which Escape has too.
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPointerDown, true);
    document.addEventListener('wheel', stopMotion, { capture: true, passive: true });
    return () => {
      stopMotion();
      document.removeEventListener('wheel', stopMotion, true);
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, []);
}

const isButton = (target: EventTarget | null): boolean => target instanceof HTMLButtonElement;

/** Whether the focus is on nothing that has keys of its own. */
const isIdle = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('html, body, main');
