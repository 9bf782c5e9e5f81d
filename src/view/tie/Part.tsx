import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly children: ReactNode };

/** A headed part of the tie panel. */
export function Part({ title, children }: Props) {
  return (
    <section className="mt-7">
      <h3 className="mb-2 text-sm font-winner tracking-wider text-muted uppercase">{title}</h3>
      {children}
    </section>
  );
}
