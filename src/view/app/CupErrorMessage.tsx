import type { CupProblem } from '../data/fetchCup.ts';
import { useWords } from '../words/useWords.ts';
import type { Words } from '../words/en/en.ts';
import { ErrorMessage } from '../ui/ErrorMessage.tsx';

type Props = {
  readonly cup: string;
  readonly problem: CupProblem;
  readonly retry: () => void;
  /** True while the cup is fetched again. */
  readonly isRetrying: boolean;
};

/** Why a cup is not shown, in one sentence; for an invalid file the first fault and the number of the others. */
export function CupErrorMessage({ cup, problem, retry, isRetrying }: Props) {
  const words = useWords();
  return (
    <ErrorMessage retry={retry} isRetrying={isRetrying}>
      {sentence(cup, problem, words)}
    </ErrorMessage>
  );
}

function sentence(cup: string, problem: CupProblem, { errors }: Words): string {
  const [first, ...others] = problem.issues;
  switch (problem.kind) {
    case 'missing':
      return errors.missing(cup);
    case 'refused':
      return errors.refused(problem.status ?? 0);
    case 'invalid':
      return [
        errors.invalid(first?.place ?? '', first?.found ?? '', first?.expected ?? ''),
        ...(others.length ? [errors.more(others.length)] : []),
      ].join(' ');
    default:
      return errors[problem.kind];
  }
}
