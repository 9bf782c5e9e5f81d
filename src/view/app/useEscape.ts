import { useLayoutEffect } from 'react';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { hrefOf, keepDay, navigate, readAddress } from '../address/navigate.ts';
import { pick, readPicked } from '../address/picks.ts';
import { readPlace } from '../address/place.ts';
import { isPlain } from '../ui/keys.ts';
import { clearPreview } from '../ui/highlight.ts';
import { useWords } from '../words/useWords.ts';
import { hasPanel } from './routes.ts';

/** Escape clears the highlight first and closes the panel second, wherever the focus is. It always ends a preview. */
export function useEscape(index: CupIndex): void {
  const { language } = useWords();
  // Not a passive effect: those wait until a view transition ends, and the key would be lost meanwhile.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInDialog = event.target instanceof Element && event.target.closest('dialog');
      if (event.key !== 'Escape' || !isPlain(event) || isInDialog || event.defaultPrevented) return;
      clearPreview();
      // Read now: React runs this effect up to half a second after a tie is seen, while a font loads.
      const { path, search } = readAddress(location);
      if (readPicked(index, search)) pick();
      else if (hasPanel(readPlace(path, index.cup.id).view))
        navigate(hrefOf({ view: 'bracket', cup: index.cup.id }, language, { search: keepDay('') }));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [index, language]);
}
