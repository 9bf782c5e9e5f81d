import type { Claims, Statement } from '../../cup/evidence/statement.ts';
import { Sentence } from '../words/Sentence.tsx';
import { SourceNote } from '../ui/SourceNote.tsx';
import { dataOf } from '../ui/Section.tsx';
import { useWords } from '../words/useWords.ts';
import type { Words } from '../words/en/en.ts';

type Props = {
  readonly statements: readonly Statement[];
  /** False to leave out the lines and sources below each sentence. */
  readonly isCited?: boolean;
};

/** Statements as a list of sentences, each with its lines and sources. */
export function Statements({ statements, isCited = true }: Props) {
  const words = useWords();
  return (
    <ul className="grid gap-2">
      {statements.map((statement, index) => (
        <li key={index} className="leading-snug wrap-anywhere" {...dataOf(statement)}>
          <Sentence text={say(statement, words.evidence)} />
          {isCited && <SourceNote {...statement} />}
        </li>
      ))}
    </ul>
  );
}

const say = <Kind extends keyof Claims>(
  statement: Statement<Kind>,
  sentences: Words['evidence'],
): string => sentences[statement.kind](statement);
