import type { Cup } from '../../cup/model/cup.ts';
import { CupContext } from '../data/useCupIndex.ts';
import { useCup } from '../data/useCup.ts';
import { Suggestions } from '../ui/Suggestions.tsx';
import { withoutLanguage } from '../address/language.ts';
import { usePath } from '../address/navigate.ts';
import { useCupIndexes } from './useCupIndexes.ts';
import { useSuggestions } from './useSuggestions.tsx';

/** Suggestions from the default cup for an address whose own cup is missing; nothing until the default cup is loaded. */
export function OtherCupSuggestions() {
  const home = useCup(import.meta.env.VITE_DEFAULT_CUP);
  return home.data ? <NearestIn cup={home.data} /> : null;
}

function NearestIn({ cup }: { readonly cup: Cup }) {
  const { index } = useCupIndexes(cup);
  const [first = '', ...others] = withoutLanguage(usePath()).split('/').filter(Boolean);
  const suggested = useSuggestions(index, others.join('/') || first);
  return (
    <CupContext value={index}>
      <Suggestions suggested={suggested} />
    </CupContext>
  );
}
