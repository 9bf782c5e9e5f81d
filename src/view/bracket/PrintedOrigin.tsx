import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';

/** Below a printed bracket: the record it comes from, and its licence. */
export function PrintedOrigin() {
  const words = useWords();
  const { cup } = useCupIndex();
  const record = cup.sources.find(({ id }) => id === cup.record.source);
  return (
    <p className="mt-1 hidden text-sm text-muted print:block">
      {record && words.origin(record.title, record.licence)}
    </p>
  );
}
