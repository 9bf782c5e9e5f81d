import type { Claims, Statement } from '../../cup/evidence/statement.ts';
import type { Words } from '../words/en.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { Cite } from './Cite.tsx';
import { dataOf } from './Part.tsx';

type Props = {
  readonly statements: readonly Statement[];
  /** Whether the lines and sources are shown, or only kept with each sentence. */
  readonly cited: boolean;
};

/** Statements as a list of sentences, each with what it rests on. */
export function Statements({ statements, cited }: Props) {
  const words = useWords();
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
  sentences: Words['evidence'],
): string => sentences[statement.kind](statement);
