import type { CupProblem } from '../data/fetchCup.ts';
import { useWords } from '../words/useWords.ts';
import type { Words } from '../words/en.ts';
import { Trouble } from './Trouble.tsx';

type Props = {
  readonly cup: string;
  readonly problem: CupProblem;
  readonly retry: () => void;
  /** Whether it is being asked for again. */
  readonly isRetrying: boolean;
};

/** Why a cup is not shown, in one sentence, and for an invalid file how many faults it has besides. */
export function CupTrouble({ cup, problem, retry, isRetrying }: Props) {
  const words = useWords();
  return (
    <Trouble retry={retry} isRetrying={isRetrying}>
      {sentence(cup, problem, words)}
    </Trouble>
  );
}

function sentence(cup: string, problem: CupProblem, { trouble }: Words): string {
  const [first, ...others] = problem.issues;
  switch (problem.kind) {
    case 'missing':
      return trouble.missing(cup);
    case 'refused':
      return trouble.refused(problem.status ?? 0);
    case 'invalid':
      return [
        trouble.invalid(first?.place ?? '', first?.found ?? '', first?.expected ?? ''),
        ...(others.length ? [trouble.more(others.length)] : []),
      ].join(' ');
    default:
      return trouble[problem.kind];
  }
}
