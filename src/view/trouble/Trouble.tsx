import type { ReactNode } from 'react';
import { href } from '../navigate.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly children: ReactNode;
  readonly retry?: () => void;
  /** Whether that is under way: the button then says so, and keeps its place and the focus. */
  readonly isRetrying?: boolean;
  /** The path of the bracket that leads out of it; the default cup's, unless told. */
  readonly home?: string;
};

/** One plain sentence about what went wrong, and the ways on: home, and again where that may help. */
export function Trouble({ children, retry, isRetrying = false, home = '/' }: Props) {
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
            {isRetrying ? words.trouble.retrying : words.trouble.retry}
          </button>
        )}
        <a href={href(home)} className={way}>
          {words.trouble.home}
        </a>
      </p>
    </div>
  );
}
