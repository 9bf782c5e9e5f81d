import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useCupIndex } from '../data/useCupIndex.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { ShareLink } from '../share/ShareLink.tsx';
import { useIsPhone } from '../useMedia.ts';
import { useWords } from '../words/useWords.ts';
import { Cross } from './Cross.tsx';

type Props = {
  /** Whether it holds an open tie, which can be closed, and on phones covers the page. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

/** What stands beside the bracket; an open tie becomes a full sheet on phones, and takes the focus there. */
export function Sheet({ isOpen, children }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const sheet = useRef<HTMLElement>(null);
  const covers = useIsPhone() && isOpen;
  useLayoutEffect(() => {
    if (!covers) return undefined;
    sheet.current?.focus({ preventScroll: true });
    document.documentElement.classList.add('overflow-hidden');
    return () => document.documentElement.classList.remove('overflow-hidden');
  }, [covers]);
  const place = isOpen
    ? 'max-md:fixed max-md:inset-0 max-md:z-20 max-md:overscroll-contain'
    : 'max-md:border-t';
  return (
    <aside
      ref={sheet}
      tabIndex={-1}
      aria-label={isOpen ? words.open : words.overview}
      className={`relative min-w-0 overflow-y-auto border-line bg-card p-5 outline-none md:border-l xl:p-6 in-data-embed:hidden print:hidden ${place}`}
    >
      {isOpen && (
        <p className="-mx-2 -mt-2 mb-3 flex flex-wrap items-center text-sm text-muted">
          <a
            href={href(writePlace({ view: 'bracket', cup: cup.id }))}
            className="mr-auto inline-flex min-h-11 items-center px-2 hover:text-ink md:min-h-9"
          >
            {words.backToOverview}
          </a>
          <ShareLink />
          <a
            href={href(writePlace({ view: 'bracket', cup: cup.id }))}
            aria-label={words.close}
            className="grid size-11 place-items-center hover:text-ink md:size-9"
          >
            <Cross className="stroke-current stroke-[1.5]" />
          </a>
        </p>
      )}
      {children}
    </aside>
  );
}
