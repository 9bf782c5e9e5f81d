import type { ReactNode } from 'react';
import type { Grounds } from '../../cup/evidence/statement.ts';

type Props = {
  readonly title: string;
  readonly grounds?: Grounds;
  readonly children: ReactNode;
};

/** A section of a panel with its heading; `grounds` are the lines and sources of all that it says. */
export function Section({ title, grounds, children }: Props) {
  return (
    <section className="mt-7" {...(grounds && dataOf(grounds))}>
      <h3 className="mb-2 text-sm font-winner tracking-wider text-muted uppercase">{title}</h3>
      {children}
    </section>
  );
}

/** The lines and sources of a statement, as attributes of its element. */
export const dataOf = ({ lines, sources }: Grounds) => ({
  ...(lines.length > 0 && { 'data-lines': lines.join(' ') }),
  ...(sources.length > 0 && { 'data-sources': sources.join(' ') }),
});
