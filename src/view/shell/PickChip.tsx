import type { Picked } from '../../cup/picked.ts';
import { pick } from '../picks.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { Cross } from './Cross.tsx';

/** What is picked and stays lit, and a way to take the light away. */
export function PickChip({ picked: { kind, name } }: { readonly picked: Picked }) {
  const words = useWords();
  return (
    <p className="max-md:order-2 print:hidden">
      <button
        type="button"
        onClick={() => pick()}
        className="inline-flex min-h-9 items-center gap-2 rounded-full border-2 border-gold bg-card px-4 max-md:min-h-11"
      >
        <span>
          <Sentence text={words.picked[kind](name)} />
        </span>
        <Cross className="stroke-ink stroke-2" />
        <span className="sr-only">{words.clearPicked}</span>
      </button>
    </p>
  );
}
