import { useWords } from '../words/useWords.ts';

/** What the small marks of the bracket mean. */
export function Legend() {
  const words = useWords();
  return (
    <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
      <li className="flex items-center gap-2">
        <span className="h-3.5 border-l-3 border-blue" />
        {words.legend.won}
      </li>
      <li className="flex items-center gap-2">
        <span className="size-2 rounded-full border-2 border-blue" />
        {words.legend.level}
      </li>
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 16 6" className="w-4 fill-blue stroke-blue stroke-[1.5]">
          <path d="M6 3H16" strokeDasharray="2 2.5" />
          <circle cx="3" cy="3" r="2.5" stroke="none" />
        </svg>
        {words.legend.entry}
      </li>
    </ul>
  );
}
