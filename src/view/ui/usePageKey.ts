import { useLayoutEffect, useEffectEvent } from 'react';
import { isPlain } from './keys.ts';

/** Calls `act` on a key wherever the focus is, unless a person is typing or a dialog is open. */
export function usePageKey(key: string, act: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || !isPlain(event) || isTyping(event.target)) return;
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    act();
  });
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable]') !== null;
