import { useCupIndex } from '../data/useCupIndex.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { describeDay } from './describeDay.ts';

/** The day that the cup is shown as of with its results, for screen readers. */
export function DayTold() {
  const words = useWords();
  const index = useCupIndex();
  const day = describeDay(words, index);
  return (
    day !== undefined && (
      <span key={day} className="block">
        <Sentence text={day} />
      </span>
    )
  );
}
