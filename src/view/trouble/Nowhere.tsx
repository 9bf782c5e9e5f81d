import { useCupIndex } from '../data/useCupIndex.ts';
import { readName } from '../names/readName.ts';
import { UnknownName } from '../names/UnknownName.tsx';
import { useWords } from '../words/useWords.ts';
import { useNearest } from './useNearest.tsx';

/** That nothing of the cup stands at an address, and what comes nearest to it. */
export function Nowhere({ path }: { readonly path: string }) {
  const words = useWords();
  const near = useNearest(useCupIndex(), path);
  return <UnknownName sentence={words.trouble.nowhere(readName(path))} near={near} />;
}
