import { useCupIndex } from '../data/useCupIndex.ts';
import { writePlace } from '../address/place.ts';
import { ErrorMessage } from './ErrorMessage.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { Suggestions, type Suggested } from './Suggestions.tsx';
import { PageTitle } from './PageTitle.tsx';
import { useWords } from '../words/useWords.ts';

type Props = {
  /** Says that the name is unknown. */
  readonly sentence: string;
  readonly suggested: Suggested;
};

/** Says that a name in the address is unknown, and suggests names that are spelled like it. */
export function NotFound({ sentence, suggested }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  return (
    <>
      <PageTitle parts={[words.people.unknown]} />
      <ErrorMessage home={writePlace({ view: 'bracket', cup: cup.id })}>
        <span className="wrap-anywhere">
          <Sentence text={sentence} />
        </span>
      </ErrorMessage>
      <Suggestions suggested={suggested} />
    </>
  );
}
