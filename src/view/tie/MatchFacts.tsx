import { onLines } from '../../cup/evidence/grounds.ts';
import type { Match } from '../../cup/model/tie.ts';
import { turn } from '../../cup/questions/fromHost.ts';
import { dataOf } from '../ui/Section.tsx';
import type { Words } from '../words/en/en.ts';
import { isolate } from '../words/isolate.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly match: Match;
  /** Whether the match's host stands first in the score above, and not the tie's home side. */
  readonly isFromHost?: boolean;
};

/**
 * What the record prints of a match besides its result: the scores at half-time and after 90 minutes, then its ground,
 * attendance and referee; nothing where it prints none. What a second source tells stands in the match sheet.
 */
export function MatchFacts({ match, isFromHost = false }: Props) {
  const words = useWords();
  const lines = [timesOf(match, words, isFromHost), factsOf(match, words)];
  return lines
    .filter((facts) => facts.length > 0)
    .map((facts) => (
      <p
        key={facts[0]}
        {...dataOf(onLines(match.lines))}
        className="mt-1 text-sm leading-snug text-muted wrap-anywhere"
      >
        <Sentence text={facts.join(' · ')} />
      </p>
    ));
}

function timesOf({ halfTime, fullTime, host }: Match, words: Words, isFromHost: boolean): string[] {
  const { sheet: titles, fullTime: title } = words.panel;
  const first = isFromHost ? host : 'home';
  return [
    ...(halfTime ? [`${titles.halfTime} ${words.score(turn(halfTime, first))}`] : []),
    ...(fullTime ? [`${title} ${words.score(turn(fullTime, first))}`] : []),
  ];
}

function factsOf({ ground, attendance, referee }: Match, { panel }: Words): string[] {
  const { sheet: titles } = panel;
  return [
    ...(ground === undefined ? [] : [`${titles.ground} ${isolate(ground)}`]),
    ...(attendance === undefined ? [] : [`${titles.attendance} ${attendance}`]),
    ...(referee === undefined ? [] : [`${titles.referee} ${isolate(referee)}`]),
  ];
}
