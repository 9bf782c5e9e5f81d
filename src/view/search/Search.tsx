import { Suspense, useLayoutEffect, useRef, useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { Loading } from '../ui/Loading.tsx';
import { usePageKey } from '../ui/usePageKey.ts';
import { useWords } from '../words/useWords.ts';
import { SearchField } from './SearchField.tsx';
import { walkResults } from './walkResults.ts';

const Results = lazyPart(async () => (await import('./Results.tsx')).Results);

/** A button, and the key `/`, that open a search of the cup. The field is there at once, the results load on first use. */
export function Search() {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const open = () => setIsOpen(true);
  usePageKey('/', open);
  useLayoutEffect(() => {
    if (isOpen) field.current?.select();
  }, [isOpen]);
  return (
    <>
      <button
        ref={button}
        id="open-search"
        type="button"
        onClick={open}
        aria-keyshortcuts={words.search.key}
        className="inline-flex min-h-11 items-center justify-center gap-2 rounded-full border border-line max-md:w-11 md:min-h-9 md:px-3 print:hidden"
      >
        <Magnifier />
        <span className="max-md:sr-only">{words.search.open}</span>
        <kbd aria-hidden="true" className="font-sans text-sm text-muted max-md:hidden">
          {words.search.key}
        </kbd>
      </button>
      {isOpen && (
        <Dialog
          opener={button}
          onClose={() => setIsOpen(false)}
          aria-labelledby="search"
          onKeyDown={walkResults}
          className="group/search m-0 h-dvh max-h-none w-full max-w-none flex-col border-line bg-card text-ink backdrop:bg-ink/40 open:flex md:mx-auto md:mt-[8vh] md:h-auto md:max-h-[80vh] md:w-[36rem] md:max-w-[90vw] md:rounded-xl md:border print:hidden"
        >
          <SearchField field={field} text={text} onText={setText} />
          <Suspense fallback={<Loading />}>
            <Results text={text} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}

const Magnifier = () => (
  <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-ink stroke-[1.75]">
    <path d="M11 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10 10l4.5 4.5" />
  </svg>
);
