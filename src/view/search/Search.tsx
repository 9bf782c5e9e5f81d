import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { usePageKey } from '../shell/usePageKey.ts';
import { loadAnew } from '../trouble/loadAnew.ts';
import { useWords } from '../words/useWords.ts';
import { SearchField } from './SearchField.tsx';
import { useSearchFocus } from './useSearchFocus.ts';
import { walkResults } from './walkResults.ts';

/** A button, and the key `/`, that open a search of the cup. The field is there at once, what finds is fetched on first use. */
export function Search() {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isUsed, setIsUsed] = useState(false);
  const [text, setText] = useState('');
  const { onOpen, onFollow, onClose } = useSearchFocus(dialog, button);
  const results = useResults(isUsed);
  const open = useCallback(() => {
    onOpen();
    setIsUsed(true);
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.select();
  }, [onOpen]);
  usePageKey('/', open);
  return (
    <>
      <button
        ref={button}
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
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- all events come from what is in it */}
      <dialog
        ref={dialog}
        closedby="any"
        aria-labelledby="search"
        onClose={onClose}
        onKeyDown={walkResults}
        className="m-0 h-dvh max-h-none w-full max-w-none flex-col border-line bg-card text-ink backdrop:bg-ink/40 open:flex md:mx-auto md:mt-[8vh] md:h-auto md:max-h-[80vh] md:w-[36rem] md:max-w-[90vw] md:rounded-xl md:border print:hidden"
      >
        <SearchField text={text} onText={setText} onClose={() => dialog.current?.close()} />
        {results.data && <results.data text={text} onFollow={onFollow} />}
        {results.isError && <Failed retry={() => void results.refetch()} />}
      </dialog>
    </>
  );
}

const fetchResults = async () => (await import('./Results.tsx')).Results;

/** The part that finds. It is a request like that for a cup, and may fail like it: without a network, say. */
const useResults = (isUsed: boolean) =>
  useQuery({
    queryKey: ['search'],
    queryFn: ({ client, queryKey }) =>
      client.getQueryState(queryKey)?.errorUpdateCount ? loadAnew(fetchResults) : fetchResults(),
    enabled: isUsed,
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
  });

function Failed({ retry }: { readonly retry: () => void }) {
  const words = useWords();
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 px-4 pb-4">
      {words.search.failed}
      <button
        type="button"
        onClick={retry}
        className="min-h-11 rounded-full border border-link px-5"
      >
        {words.trouble.retry}
      </button>
    </p>
  );
}

const Magnifier = () => (
  <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-ink stroke-[1.75]">
    <path d="M11 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10 10l4.5 4.5" />
  </svg>
);
