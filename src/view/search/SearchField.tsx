import type { RefObject, SubmitEvent } from 'react';
import { useWords } from '../words/useWords.ts';
import { CloseIcon } from '../ui/CloseIcon.tsx';

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** The field to type into, and the button that closes the search. */
export function SearchField({ field, text, onText }: Props) {
  const words = useWords();
  return (
    <div className="flex items-start gap-x-2 p-4 pr-2 pb-3">
      <form role="search" className="min-w-0 grow" onSubmit={onEnter}>
        <h2 id="search" className="pb-1 font-winner">
          <label htmlFor="search-field">{words.search.title}</label>
        </h2>
        <input
          ref={field}
          id="search-field"
          value={text}
          onChange={(event) => onText(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby="search-keys"
          className="min-h-11 w-full rounded-lg border border-link bg-card px-3 text-lg"
        />
        <p id="search-keys" className="pt-1.5 text-sm text-muted not-pointer-fine:hidden">
          {words.search.keys}
        </p>
      </form>
      <form method="dialog">
        <button
          type="submit"
          aria-label={words.close}
          className="-mt-2 grid size-11 shrink-0 place-items-center text-muted hover:text-ink"
        >
          <CloseIcon className="stroke-current stroke-[1.5]" />
        </button>
      </form>
    </div>
  );
}

/** Enter follows the first link where it fits what was typed; a guess, or what is no answer, only takes the focus. */
function onEnter(event: SubmitEvent<HTMLFormElement>): void {
  event.preventDefault();
  const first = event.currentTarget.closest('dialog')?.querySelector('a');
  if (first?.closest('[data-fits]')) first.click();
  else first?.focus();
}
