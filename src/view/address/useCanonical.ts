import { useEffect, useMemo } from 'react';
import type { Language } from '../../cup/model/language.ts';
import type { CupIndex } from '../../cup/questions/indexCup.ts';
import { changeAddress, hrefOf, readAddress } from './navigate.ts';
import type { Place } from './place.ts';
import { resolvePlace } from './resolvePlace.ts';

/** The place that an address means, an alias resolved; the page's address becomes that place's own. */
export function useCanonical(index: CupIndex, asked: Place, language: Language): Place {
  const place = useMemo(() => resolvePlace(index, asked), [index, asked]);
  useEffect(() => {
    if (place === asked || place.view === 'unknown') return;
    const { search, hash } = readAddress(location);
    changeAddress(hrefOf(place, language, { search, hash }), { replace: true });
  }, [place, asked, language]);
  return place;
}
