import { isWinnerDoubted } from '../../cup/questions/facts.ts';
import { championOf, tiesOf } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';

/** What the small marks of the bracket mean. */
export function Legend() {
  const words = useWords();
  const { cup } = useCupIndex();
  return (
    <ul className="mx-auto mt-4 flex max-w-(--tree-width) flex-wrap gap-x-6 gap-y-1 text-sm text-muted max-md:mt-0 max-md:px-4 max-md:pb-6">
      <li className="flex items-center gap-2">
        <span className="h-3.5 border-l-3 border-blue" />
        <span>{words.legend.won}</span>
      </li>
      {championOf(cup) && (
        <li className="flex items-center gap-2 group-data-picked/bracket:hidden">
          <span className="w-5 border-t-2 border-gold" />
          <span>{words.legend.road}</span>
        </li>
      )}
      <li className="flex items-center gap-2">
        <span className="size-2 rounded-full border-2 border-blue" />
        <span>{words.legend.level}</span>
      </li>
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 16 6" className="w-4 fill-blue stroke-blue stroke-[1.5]">
          <path d="M6 3H16" strokeDasharray="2 2.5" />
          <circle cx="3" cy="3" r="2.5" stroke="none" />
        </svg>
        <span>{words.legend.entry}</span>
      </li>
      {tiesOf(cup).some(isWinnerDoubted) && (
        <li className="flex items-center gap-2">
          <span className="font-winner text-blue">?</span>
          <span>{words.legend.doubt}</span>
        </li>
      )}
    </ul>
  );
}
