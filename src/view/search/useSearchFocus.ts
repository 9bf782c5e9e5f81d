import { useCallback, useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { Findable } from '../../cup/search/indexSearch.ts';
import { isPlainClick } from '../navigate.ts';
import { giveFocusBack } from '../shell/giveFocusBack.ts';
import { land } from './land.ts';

/**
 * Keeps the focus of a search: where a result led when it is followed, and when Back takes away what had it then, where
 * it was before the search, else on the button. Back also closes the dialog; where that is closed otherwise, the
 * browser gives the focus back, if what had it is still there.
 */
export function useSearchFocus(
  dialog: RefObject<HTMLDialogElement | null>,
  button: RefObject<HTMLButtonElement | null>,
) {
  const followed = useRef<Findable>(undefined);
  const opener = useRef<Element>(null);
  const hasLanded = useRef(false);
  useEffect(() => {
    const search = dialog.current;
    // As `letGo` does, and why. React itself does not listen for this on a dialog that is older than its scripts.
    search?.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'closed') search.querySelector('input')?.blur();
    });
    const onPopState = () => {
      dialog.current?.close();
      if (!hasLanded.current) return;
      hasLanded.current = false;
      giveFocusBack(opener.current, button.current);
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [dialog, button]);
  const onOpen = useCallback(() => {
    opener.current = document.activeElement;
  }, []);
  return {
    onOpen,
    onFollow: (event: MouseEvent, what: Findable) => {
      if (!isPlainClick(event)) return;
      followed.current = what;
      dialog.current?.close();
    },
    /** Closing is told when the click is done, and the page shows what was followed. */
    onClose: () => {
      const what = followed.current;
      if (!what) {
        giveFocusBack(opener.current, button.current);
        return;
      }
      followed.current = undefined;
      hasLanded.current = true;
      land(what);
    },
  };
}
