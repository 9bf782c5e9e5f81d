import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { PlaceLink } from './PlaceLink.tsx';

/** Lines of the record by their numbers, each of which leads to its line: `lines 35 and 36`. */
export function LineLinks({ lines }: { readonly lines: readonly number[] }) {
  const words = useWords();
  const { cup } = useCupIndex();
  // Digits stand in the words of a language for the lines and for nothing else.
  return words
    .lines(lines)
    .split(/(\d+)/)
    .map((piece, index) =>
      index % 2 ? (
        <PlaceLink key={index} place={{ view: 'record', cup: cup.id }} hash={`#L${piece}`}>
          {piece}
        </PlaceLink>
      ) : (
        piece
      ),
    );
}
