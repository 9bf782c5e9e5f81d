import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { Part } from './Part.tsx';

/** Lines of the record, verbatim, each with its number. */
export function RecordLines({ lines }: { readonly lines: readonly number[] }) {
  const words = useWords();
  const { cup } = useCupIndex();
  return (
    <Part title={words.recordSays}>
      <ol className="rounded-lg bg-paper px-4 py-3 font-mono text-sm">
        {lines.map((line) => (
          <li key={line} className="grid grid-cols-[2.25rem_minmax(0,1fr)] whitespace-pre-wrap">
            <span className="text-muted">{line}</span>
            <span>{cup.record.lines[line - 1]}</span>
          </li>
        ))}
      </ol>
    </Part>
  );
}
