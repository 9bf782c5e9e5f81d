import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly children: ReactNode };

/** What few readers want, behind its title; it opens without a script. */
export const More = ({ title, children }: Props) => (
  <details className="mt-7 border-t border-line pt-1 text-[0.9375rem]">
    <summary className="flex min-h-11 cursor-pointer items-center text-sm text-muted underline decoration-link underline-offset-2 hover:text-ink md:min-h-9">
      {title}
    </summary>
    {children}
  </details>
);
