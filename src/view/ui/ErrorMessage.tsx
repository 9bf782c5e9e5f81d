import type { ReactNode } from 'react';
import { inLanguage } from '../address/language.ts';
import { writeAddress } from '../address/navigate.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly children: ReactNode;
  readonly retry?: () => void;
  /** True while a retry is under way: the button says so and keeps its place and the focus. */
  readonly isRetrying?: boolean;
  /** The English path of the bracket that the link leads to; the default cup's by default. */
  readonly home?: string;
};

/** One sentence about what went wrong, with a link to the bracket and, where it may help, a retry. */
export function ErrorMessage({ children, retry, isRetrying = false, home = '/' }: Props) {
  const words = useWords();
  const way = 'inline-flex min-h-11 items-center rounded-full border border-link px-5 text-ink';
  return (
    <div role="alert" className="mx-auto max-w-xl p-7 text-lg">
      <p>{children}</p>
      <p className="mt-5 flex flex-wrap gap-3">
        {retry && (
          <button
            type="button"
            className={`${way} aria-disabled:border-line aria-disabled:text-muted`}
            aria-disabled={isRetrying}
            onClick={isRetrying ? undefined : retry}
          >
            {isRetrying ? words.errors.retrying : words.errors.retry}
          </button>
        )}
        <a
          href={writeAddress({ path: inLanguage(home, words.language), search: '', hash: '' })}
          className={way}
        >
          {words.errors.home}
        </a>
      </p>
    </div>
  );
}
