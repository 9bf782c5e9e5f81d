import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly note: string; readonly children: ReactNode };

/** A chart with its title above and what one mark stands for below. */
export function Figure({ title, note, children }: Props) {
  return (
    <figure className="mt-7">
      <figcaption className="mb-2 text-sm font-winner tracking-wider text-muted uppercase">
        {title}
      </figcaption>
      {children}
      <p className="mt-2 text-sm text-muted">{note}</p>
    </figure>
  );
}
