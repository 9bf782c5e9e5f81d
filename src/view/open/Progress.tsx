import { BUTTON } from '../ui/button.ts';
import { useWords } from '../words/useWords.ts';
import type { useOpening } from './useOpening.ts';

/** That the text is being read, with a way to stop that; once it is stopped, a way to read it after all. */
export function Progress({ opening }: { readonly opening: ReturnType<typeof useOpening> }) {
  const words = useWords();
  const { text, reading, isReading } = opening;
  if (reading || text.trim() === '') return null;
  return (
    <p className="mb-3 flex flex-wrap items-center gap-3">
      {isReading && (
        <label className="animate-appear flex items-center gap-2">
          <span>{words.opening.reading}</span>
          <progress className="w-24" />
        </label>
      )}
      <button
        type="button"
        onClick={isReading ? opening.stop : opening.read}
        className={`${BUTTON} ${isReading ? 'animate-appear' : ''}`}
      >
        {isReading ? words.opening.cancel : words.opening.read}
      </button>
    </p>
  );
}
