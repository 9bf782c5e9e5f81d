import { useWords } from '../words/useWords.ts';

/** Says that something is on its way, once a reader has waited a second for it. */
export function Loading() {
  const words = useWords();
  return (
    <output className="animate-appear fixed bottom-4 left-4 z-30 rounded-full border border-line bg-card px-4 py-2 text-muted shadow print:hidden">
      {words.loadingPart}
    </output>
  );
}
