import type { Claims, Statement } from '../../cup/evidence/statement.ts';
import type { TieWords } from '../words/tieWords.ts';
import { Sentence } from '../words/Sentence.tsx';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Cite } from './Cite.tsx';
import { dataOf } from './Part.tsx';

type Props = {
  readonly statements: readonly Statement[];
  /** Whether the lines and sources are shown, or only kept with each sentence. */
  readonly cited: boolean;
};

/** Statements as a list of sentences, each with what it rests on. */
export function Statements({ statements, cited }: Props) {
  const words = useWordsOf(tieWords);
  return (
    <ul className="grid gap-2">
      {statements.map((statement, index) => (
        <li key={index} className="leading-snug wrap-anywhere" {...dataOf(statement)}>
          <Sentence text={say(statement, words.evidence)} />
          {cited && <Cite {...statement} />}
        </li>
      ))}
    </ul>
  );
}

const say = <Kind extends keyof Claims>(
  statement: Statement<Kind>,
  sentences: TieWords['evidence'],
): string => sentences[statement.kind](statement);
