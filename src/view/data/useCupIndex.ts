import { createContext, useContext } from 'react';
import type { CupIndex } from '../../cup/indexCup.ts';

/** The cup on screen. */
export const CupContext = createContext<CupIndex | undefined>(undefined);

/** The cup on screen; for parts that are shown only where there is one. */
export function useCupIndex(): CupIndex {
  const index = useContext(CupContext);
  if (!index) throw new Error('useCupIndex stands outside a CupContext');
  return index;
}
