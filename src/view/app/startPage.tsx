import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Language } from '../../cup/model/language.ts';
import { followLink } from '../address/followLink.ts';
import { readLanguage } from '../address/language.ts';
import { readAddress, withoutBase } from '../address/navigate.ts';
import { OPENED } from '../address/opened.ts';
import { isCupList, readPlace } from '../address/place.ts';
import { CupProblem } from '../data/fetchCup.ts';
import { cupQuery } from '../data/useCup.ts';
import { ErrorMessage } from '../ui/ErrorMessage.tsx';
import { limit } from '../ui/loadCode.ts';
import type { Words } from '../words/en/en.ts';
import { loadWords } from '../words/loadWords.ts';
import { unhydrated } from '../words/unhydrated.ts';
import { WordsContext } from '../words/useWords.ts';
import { CupErrorMessage } from './CupErrorMessage.tsx';
import { openNotice, retryWithNotice } from './retryWithNotice.tsx';
import { Root } from './Root.tsx';
import { partOf } from './routes.ts';
import { codeOfDays } from './useDay.ts';

/**
 * Starts the page, in the language of its address. One that is prerendered for this very address is hydrated once its
 * words and its cup are there, and stays readable whatever fails; any other is rendered here, that of a day too. Where the words do not
 * come the page stays as it was sent, and says so.
 */
export async function startPage(page: HTMLElement): Promise<void> {
  const client = new QueryClient();
  const path = withoutBase(location.pathname);
  const language = readLanguage(path);
  // The page for addresses that the host does not have is one in all languages.
  document.documentElement.lang = language;
  const words = await limit(loadWords(language)).catch(() => sayUnhydrated(language));
  if (!words) return;
  const { opened, search } = readAddress(location);
  const hasDay = new URLSearchParams(search).has('day');
  // The page where one opens a cup is prerendered, but not the cup that a link to it holds.
  if (page.dataset['path'] === path && opened === '' && !hasDay)
    await hydratePage(page, { words, client, path });
  else {
    if (hasDay) clearForDay(page, client, path);
    createRoot(page).render(<Root words={words} client={client} path={undefined} />);
    document.addEventListener('click', followLink);
  }
}

/** Takes the prerendered page of the whole cup away, and begins to load what the page of a day needs. */
function clearForDay(page: HTMLElement, client: QueryClient, path: string): void {
  page.replaceChildren();
  delete document.documentElement.dataset['day'];
  void client.prefetchQuery(codeOfDays);
  void partOf(readPlace(path, import.meta.env.VITE_DEFAULT_CUP))?.preload();
}

/** Says in a language that its words did not come. A reload asks again; browsers may keep a failed script as failed. */
function sayUnhydrated(language: Language): undefined {
  const { sentence, retry } = unhydrated[language];
  openNotice().render(
    <div role="alert" className="mx-auto max-w-xl p-7 text-lg">
      <p>{sentence}</p>
      <button
        type="button"
        onClick={() => location.reload()}
        className="mt-5 min-h-11 rounded-full border border-link px-5"
      >
        {retry}
      </button>
    </div>,
  );
}

type Prerendered = { readonly words: Words; readonly client: QueryClient; readonly path: string };

/** Hydrates once the cup is there; a lazy part hydrates later, when its code is there. */
async function hydratePage(page: HTMLElement, tree: Prerendered): Promise<void> {
  const { words, client, path } = tree;
  const say = (message: ReactNode) => <WordsContext value={words}>{message}</WordsContext>;
  const place = readPlace(path, import.meta.env.VITE_DEFAULT_CUP);
  partOf(place)?.hydrateBy((load) =>
    retryWithNotice(load, (told) =>
      say(<ErrorMessage {...told}>{words.errors.partUnhydrated}</ErrorMessage>),
    ),
  );
  const isCup = place.cup !== OPENED && !isCupList(place);
  const getCup = async () => isCup && client.fetchQuery(cupQuery(place.cup));
  await retryWithNotice(getCup, ({ fault, ...told }) =>
    say(
      fault instanceof CupProblem ? (
        <CupErrorMessage cup={place.cup} problem={fault} {...told} />
      ) : (
        // The check of the cup itself threw: the browser lacks what it needs.
        <ErrorMessage>{words.errors.notHydrated}</ErrorMessage>
      ),
    ),
  );
  hydrateOrKeep(
    page,
    <Root {...tree} />,
    say(<ErrorMessage>{words.errors.notHydrated}</ErrorMessage>),
  );
}

/**
 * Hydrates the page. Should that fail before a reader has done anything, in a browser that lacks what the code needs,
 * the prerendered page is put back with an excuse: it reads as well as before.
 */
function hydrateOrKeep(page: HTMLElement, tree: ReactNode, excuse: ReactNode): void {
  const prerendered = page.innerHTML;
  const untouched = new AbortController();
  const touch = (): void => untouched.abort();
  for (const sign of ['pointerdown', 'keydown'])
    document.addEventListener(sign, touch, { signal: untouched.signal, capture: true });
  const onFault = (fault: unknown): void => {
    console.error(fault);
    if (untouched.signal.aborted) return;
    touch();
    // React is still at work on the tree that failed.
    queueMicrotask(() => {
      root.unmount();
      // From now on they do so again.
      document.removeEventListener('click', followLink);
      page.innerHTML = prerendered;
      openNotice().render(excuse);
    });
  };
  const root = hydrateRoot(page, tree, {
    onCaughtError: onFault,
    onUncaughtError: onFault,
    onRecoverableError: (fault) => console.error(fault),
  });
  // Until now links load their prerendered pages.
  document.addEventListener('click', followLink);
}
