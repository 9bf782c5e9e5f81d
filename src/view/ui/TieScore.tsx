import { wentOn } from '../../cup/questions/facts.ts';
import { sideNames, type Tie } from '../../cup/model/tie.ts';
import { resultOf } from './resultOf.ts';
import { useWords } from '../words/useWords.ts';

/** The names of a tie with its score between them, the winner's in bold. */
export function TieScore({ tie }: { readonly tie: Tie }) {
  const words = useWords();
  const [home, away] = sideNames.map((side) => (
    <bdi key={side} className={wentOn(tie, side) ? 'font-winner' : ''}>
      {tie[side].name}
    </bdi>
  ));
  return (
    <>
      {home} <span>{resultOf(words, tie)}</span> {away}
    </>
  );
}
