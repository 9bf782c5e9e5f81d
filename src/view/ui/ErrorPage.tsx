import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly children: ReactNode };

/** A page that shows only an error, with the landmark and the heading that every page has. */
export const ErrorPage = ({ title, children }: Props) => (
  <main className="pb-7">
    <h1 className="mx-auto max-w-xl px-7 pt-7 text-xl font-winner">{title}</h1>
    {children}
  </main>
);
