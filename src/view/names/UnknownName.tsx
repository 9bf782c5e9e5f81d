import type { ReactNode } from 'react';
import { useCupIndex } from '../data/useCupIndex.ts';
import { writePlace } from '../place.ts';
import { Trouble } from '../trouble/Trouble.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

type Props = {
  /** That nothing is called so. */
  readonly sentence: string;
  /** What is called nearly so, nearest first, as links. */
  readonly near: readonly { readonly id: string; readonly link: ReactNode }[];
};

/** Says that nobody is called as the address says, and leads to those who are called nearly so. */
export function UnknownName({ sentence, near }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  return (
    <>
      <title>{words.title([words.people.unknown, words.cup(cup)])}</title>
      <Trouble home={writePlace({ view: 'bracket', cup: cup.id })}>
        <span className="wrap-anywhere">
          <Sentence text={sentence} />
        </span>
      </Trouble>
      <nav aria-label={words.people.nearest} className="px-7">
        <p className="text-sm text-muted">{words.people.nearest}</p>
        <ul className="mt-2 grid gap-2">
          {near.map(({ id, link }) => (
            <li key={id}>{link}</li>
          ))}
        </ul>
      </nav>
    </>
  );
}
