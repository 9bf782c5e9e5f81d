import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';

/** The document's title: what is on the page, the day if the cup is shown as of one, and the cup. */
export function PageTitle({ parts = [] }: { readonly parts?: readonly string[] }) {
  const words = useWords();
  const { cup, onDay } = useCupIndex();
  const day = onDay ? [words.fullDay(onDay.day)] : [];
  return <title>{words.title([...parts, ...day, words.cup(cup)])}</title>;
}
