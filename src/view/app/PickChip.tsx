import type { Picked } from '../../cup/questions/picked.ts';
import { pick } from '../address/picks.ts';
import { describePicked } from '../words/describePicked.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { CloseIcon } from '../ui/CloseIcon.tsx';

/** What is picked and stays highlighted, and a button that clears it. */
export function PickChip({ picked }: { readonly picked: Picked }) {
  const words = useWords();
  return (
    <p className="print:hidden">
      <button
        type="button"
        onClick={() => pick()}
        className="inline-flex min-h-11 items-center gap-2 rounded-full border border-gold bg-honour px-3.5 shadow-gold max-xl:whitespace-nowrap pointer-fine:md:min-h-8"
      >
        <span>
          <Sentence text={describePicked(words, picked)} />
        </span>
        <CloseIcon className="stroke-ink stroke-2" />
        <span className="sr-only">{words.clearPicked}</span>
      </button>
    </p>
  );
}
