import { scoreOf } from '../../cup/tally.ts';
import { sideNames } from '../../cup/tie.ts';
import type { Placed } from '../../cup/ties.ts';
import { useWords } from '../words/useWords.ts';

/** Round and day, both names with the score between them, and who went on where the score alone does not tell. */
export function TieHeading({ placed: { tie, round, next } }: { readonly placed: Placed }) {
  const words = useWords();
  const score = scoreOf(tie);
  const { kind, shootout } = tie.decidedBy;
  const winner = tie[tie.winner].name;
  const how = [next ? words.wentOn(winner) : words.wonCup(winner), words.decidedBy[kind]];
  const names = sideNames.map((side) => (
    <span
      key={side}
      className={`text-xl ${side === 'away' ? 'text-right' : ''} ${side === tie.winner ? 'font-winner' : 'text-muted'}`}
    >
      {tie[side].name}
    </span>
  ));
  return (
    <header>
      <p className="text-sm text-muted">
        {[round.name, ...(tie.date ? [words.longDay(tie.date.day)] : [])].join(' · ')}
      </p>
      <h2 id="tie" className="mt-1 grid grid-cols-[1fr_auto_1fr] items-center gap-4">
        {names[0]}
        <span className="text-3xl font-winner">{score ? words.score(score) : words.walkover}</span>
        {names[1]}
      </h2>
      {kind !== 'score' && (
        <p className="mt-2">
          {how.filter(Boolean).join(' ')}
          {shootout && ` (${words.score(shootout.score)})`}
        </p>
      )}
    </header>
  );
}
