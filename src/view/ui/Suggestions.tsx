import type { ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';

/** Links to what has a name close to the one in an address, the closest first; at least one. */
export type Suggested = readonly { readonly id: string; readonly link: ReactNode }[];

/** Spelling suggestions for an unknown name. */
export function Suggestions({ suggested }: { readonly suggested: Suggested }) {
  const words = useWords();
  return (
    <nav aria-label={words.people.nearest} className="mx-auto max-w-xl px-7">
      <p className="text-sm text-muted">{words.people.nearest}</p>
      <ul className="mt-2 grid gap-2">
        {suggested.map(({ id, link }) => (
          <li key={id}>{link}</li>
        ))}
      </ul>
    </nav>
  );
}
