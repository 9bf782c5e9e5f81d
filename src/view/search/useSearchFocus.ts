import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { Findable } from '../../cup/search/indexSearch.ts';
import { isPlainClick } from '../navigate.ts';
import { land } from './land.ts';

/**
 * Keeps the focus of a search: where a result led when it is followed, and on the button when Back takes away what
 * had it then. Back also closes the dialog; where that is closed otherwise, the browser gives the focus back.
 */
export function useSearchFocus(
  dialog: RefObject<HTMLDialogElement | null>,
  button: RefObject<HTMLButtonElement | null>,
) {
  const followed = useRef<Findable>(undefined);
  const hasLanded = useRef(false);
  useEffect(() => {
    const onPopState = () => {
      dialog.current?.close();
      if (!hasLanded.current) return;
      hasLanded.current = false;
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) button.current?.focus();
      });
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [dialog, button]);
  return {
    onFollow: (event: MouseEvent, what: Findable) => {
      if (!isPlainClick(event)) return;
      followed.current = what;
      dialog.current?.close();
    },
    /** Closing is told when the click is done, and the page shows what was followed. */
    onClose: () => {
      const what = followed.current;
      if (!what) return;
      followed.current = undefined;
      hasLanded.current = true;
      land(what);
    },
  };
}
