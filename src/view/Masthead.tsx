import { Link } from 'wouter';
import type { Cup } from '../cup/cup.ts';
import { tallyCup } from '../cup/tally.ts';
import { writePlace } from './place.ts';
import { useWords } from './words/useWords.ts';

/** The cup's name, which leads to its bracket, and its size in figures. */
export function Masthead({ cup }: { readonly cup: Cup }) {
  const words = useWords();
  const { matches, goals } = tallyCup(cup);
  return (
    <header className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-line bg-card px-5 py-4 xl:px-7">
      <h1 className="text-xl font-winner">
        <Link href={writePlace({ view: 'bracket', cup: cup.id })}>{words.cup(cup)}</Link>
      </h1>
      <p className="text-muted">
        {[words.teams(cup.teams.length), words.matches(matches), words.goals(goals)].join(' · ')}
      </p>
    </header>
  );
}
