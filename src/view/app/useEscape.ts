import { useLayoutEffect } from 'react';
import { isPlain } from '../ui/keys.ts';
import { clearPreview } from '../ui/highlight.ts';
import { hrefOf, keepDay, navigate } from '../address/navigate.ts';
import { pick } from '../address/picks.ts';
import { useWords } from '../words/useWords.ts';

/** Escape clears the highlight first and closes the panel second, wherever the focus is. It always ends a preview. */
export function useEscape(cup: string, hasTie: boolean, hasPick: boolean): void {
  const { language } = useWords();
  // Not a passive effect: those wait until a view transition ends, and the key would be lost meanwhile.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInDialog = event.target instanceof Element && event.target.closest('dialog');
      if (event.key !== 'Escape' || !isPlain(event) || isInDialog || event.defaultPrevented) return;
      clearPreview();
      if (hasPick) pick();
      else if (hasTie)
        navigate(hrefOf({ view: 'bracket', cup }, language, { search: keepDay('') }));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [cup, hasTie, hasPick, language]);
}
