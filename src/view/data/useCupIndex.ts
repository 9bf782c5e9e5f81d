import { createContext, useContext } from 'react';
import type { CupIndex } from '../../cup/questions/indexCup.ts';

/** The cup on screen, as the language of the page writes it. */
export const CupContext = createContext<CupIndex | undefined>(undefined);

/** The cup on screen. Throws outside of a `CupContext`. */
export function useCupIndex(): CupIndex {
  const index = useContext(CupContext);
  if (!index) throw new Error('useCupIndex stands outside a CupContext');
  return index;
}

/** The cup on screen as its record prints it, where a language writes it otherwise. */
export const PrintedCupContext = createContext<CupIndex | undefined>(undefined);

/** The cup on screen with every name as printed: for what quotes the record, and for exports. */
export function usePrintedCupIndex(): CupIndex {
  const shown = useCupIndex();
  return useContext(PrintedCupContext) ?? shown;
}
