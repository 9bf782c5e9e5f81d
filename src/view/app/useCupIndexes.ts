import { useMemo } from 'react';
import type { Cup } from '../../cup/model/cup.ts';
import { indexCup, type CupIndex } from '../../cup/questions/indexCup.ts';
import { translateCup } from '../../cup/questions/translateCup.ts';
import { cupWordsOf } from '../words/cupWordsOf.ts';
import { useWords } from '../words/useWords.ts';
import { useDay } from './useDay.ts';

/** The indexes of a cup. With `?day=` the first two are as of that day. */
type CupIndexes = {
  /** As the language of the page writes it. */
  readonly index: CupIndex;
  /** As the record prints it; in English the same. */
  readonly printed: CupIndex;
  /** As the record prints it, on every day: to find what an address names. */
  readonly whole: CupIndex;
};

/** A cup's indexes, in the language of the page and on the day of the address. */
export function useCupIndexes(cup: Cup): CupIndexes {
  const words = useWords();
  const onDay = useDay();
  const { whole, translated } = useMemo(() => {
    const printed = indexCup(cup);
    const own = translateCup(cup, cupWordsOf(words));
    return { whole: printed, translated: own === cup ? printed : indexCup(own) };
  }, [cup, words]);
  // A step of the replay changes only this.
  return useMemo(() => {
    const printed = onDay(whole);
    const index = translated === whole ? printed : onDay(translated);
    return { index, printed, whole };
  }, [whole, translated, onDay]);
}
