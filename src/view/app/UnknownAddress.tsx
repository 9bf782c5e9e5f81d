import { useCupIndex } from '../data/useCupIndex.ts';
import { readName } from '../address/readName.ts';
import { NotFound } from '../ui/NotFound.tsx';
import { useWords } from '../words/useWords.ts';
import { useSuggestions } from './useSuggestions.tsx';

/** Shown for an address that the cup does not have, with the addresses that are spelled like it. */
export function UnknownAddress({ path }: { readonly path: string }) {
  const words = useWords();
  const suggested = useSuggestions(useCupIndex(), path);
  return <NotFound sentence={words.errors.nowhere(readName(path))} suggested={suggested} />;
}
