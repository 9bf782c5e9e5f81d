import { useEffect, type RefObject } from 'react';
import { letGo } from '../shell/letGo.ts';

/** Takes the focus from the field of a dialog before that is hidden, however it is closed. */
export function useFieldLeave(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current;
    const onBeforeToggle = ({ newState }: ToggleEvent) => {
      if (newState === 'closed') letGo(element?.querySelector('input') ?? null)();
    };
    // By hand: React does not listen for this on a dialog that was in the page before its scripts.
    element?.addEventListener('beforetoggle', onBeforeToggle);
    return () => element?.removeEventListener('beforetoggle', onBeforeToggle);
  }, [dialog]);
}
