import { useCupIndex } from '../data/useCupIndex.ts';
import { writePlace } from '../place.ts';
import { Trouble } from '../trouble/Trouble.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { peopleWords } from '../words/peopleWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { NearestNames, type Near } from './NearestNames.tsx';

type Props = {
  /** That nothing is called so. */
  readonly sentence: string;
  readonly near: Near;
};

/** Says that nobody is called as the address says, and leads to those who are called nearly so. */
export function UnknownName({ sentence, near }: Props) {
  const words = useWordsOf(peopleWords);
  const { cup } = useCupIndex();
  return (
    <>
      <title>{words.title([words.people.unknown, words.cup(cup)])}</title>
      <Trouble home={writePlace({ view: 'bracket', cup: cup.id })}>
        <span className="wrap-anywhere">
          <Sentence text={sentence} />
        </span>
      </Trouble>
      <NearestNames near={near} />
    </>
  );
}
