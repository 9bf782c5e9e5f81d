import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { TextLink } from './Link.tsx';

/** Large enough for a finger. */
const TARGET =
  'max-md:inline-flex max-md:min-h-11 max-md:min-w-11 max-md:items-center max-md:justify-center';

/** Lines of the record by their numbers, each of which leads to its line: `lines 35 and 36`. */
export function LineLinks({ lines }: { readonly lines: readonly number[] }) {
  const words = useWords();
  const { cup } = useCupIndex();
  // Digits stand in the words of a language for the lines and for nothing else.
  const text = words.lines(lines);
  return text.split(/(\d+)/).map((piece, index) =>
    index % 2 ? (
      <TextLink
        key={index}
        to={{ view: 'record', cup: cup.id }}
        hash={`#L${piece}`}
        className={TARGET}
      >
        {piece}
      </TextLink>
    ) : (
      <span key={index}>{piece}</span>
    ),
  );
}
