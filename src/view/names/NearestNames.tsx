import type { ReactNode } from 'react';
import { peopleWords } from '../words/peopleWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

/** What is called nearly as an address says, nearest first, as links; at least one. */
export type Near = readonly { readonly id: string; readonly link: ReactNode }[];

/** Leads on from what nobody is called to what is called nearly so. */
export function NearestNames({ near }: { readonly near: Near }) {
  const words = useWordsOf(peopleWords);
  return (
    <nav aria-label={words.people.nearest} className="mx-auto max-w-xl px-7">
      <p className="text-sm text-muted">{words.people.nearest}</p>
      <ul className="mt-2 grid gap-2">
        {near.map(({ id, link }) => (
          <li key={id}>{link}</li>
        ))}
      </ul>
    </nav>
  );
}
