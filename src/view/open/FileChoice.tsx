import { useWords } from '../words/useWords.ts';

/** The kinds of files that hold cups: texts, and JSON. */
const KINDS = '.txt,.json,.wiki,text/*,application/json';

/** A button that lets a reader choose a file. */
export function FileChoice({ take }: { readonly take: (file: File) => void }) {
  const words = useWords();
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center rounded-full bg-ink px-5 font-winner text-card focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-ink">
      <span>{words.opening.choose}</span>
      <input
        type="file"
        accept={KINDS}
        className="sr-only"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) take(file);
          // The same file, changed, may be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
