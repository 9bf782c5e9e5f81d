import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useCupIndex } from '../data/useCupIndex.ts';
import { hrefOf, navigate, useQueryText } from '../address/navigate.ts';
import { useDragDown } from '../ui/useDragDown.ts';
import { useIsPhone } from '../ui/useMedia.ts';
import { useWords } from '../words/useWords.ts';
import { Link } from '../ui/Link.tsx';
import { CloseIcon } from '../ui/CloseIcon.tsx';

type Props = {
  /** True for a panel that can be closed, and covers the page on phones; false for the overview. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

/** The panel beside the bracket. On phones an open one is a full sheet, takes the focus, and is dragged down to close. */
export function Sheet({ isOpen, children }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const covers = useIsPhone() && isOpen;
  const query = useQueryText();
  const close = hrefOf({ view: 'bracket', cup: cup.id }, words.language, { search: query });
  const sheet = useRef<HTMLElement>(null);
  useDragDown(sheet, covers, () => navigate(close));
  useLayoutEffect(() => {
    if (!covers) return undefined;
    document.documentElement.classList.add('overflow-hidden');
    return () => document.documentElement.classList.remove('overflow-hidden');
  }, [covers]);
  const place = isOpen
    ? 'max-md:fixed max-md:inset-0 max-md:z-20 max-md:overscroll-contain data-dragged:rounded-t-2xl data-dragged:shadow-xl tablet:fixed tablet:z-20 tablet:overscroll-contain tablet:shadow-xl tablet:landscape:top-15 tablet:landscape:right-0 tablet:landscape:bottom-0 tablet:landscape:w-(--drawer) tablet:landscape:border-l tablet:portrait:inset-x-0 tablet:portrait:bottom-0 tablet:portrait:h-(--drawer) tablet:portrait:rounded-t-2xl tablet:portrait:border-t'
    : 'relative max-md:border-t tablet:columns-2 tablet:gap-10 [&_figure]:break-inside-avoid tablet:border-t tablet:px-6';
  return (
    <aside
      tabIndex={-1}
      data-open={isOpen ? '' : undefined}
      ref={sheet}
      aria-label={isOpen ? words.open : words.overview}
      className={`min-w-0 scroll-pb-16 overflow-y-auto border-line bg-card px-5 pt-5 outline-none beside:border-l xl:px-6 xl:pt-6 in-data-embed:hidden print:hidden ${place}`}
    >
      {isOpen && (
        <p className="-mx-2 -mt-2 mb-3 flex flex-wrap items-center text-sm text-muted">
          <Link
            to={{ view: 'bracket', cup: cup.id }}
            className="mr-auto inline-flex min-h-11 items-center px-2 hover:text-ink md:min-h-9"
          >
            {words.backToOverview}
          </Link>
          <Link
            to={{ view: 'bracket', cup: cup.id }}
            aria-label={words.close}
            className="grid size-11 place-items-center hover:text-ink md:size-9"
          >
            <CloseIcon className="stroke-current stroke-[1.5]" />
          </Link>
        </p>
      )}
      {children}
    </aside>
  );
}
