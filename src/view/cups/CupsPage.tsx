import { cups } from 'virtual:cups';
import { KeptCups } from '../open/KeptCups.tsx';
import { Link } from '../ui/Link.tsx';
import { useWords } from '../words/useWords.ts';
import { CupSketch } from './CupSketch.tsx';

type Listed = (typeof cups)[number];

/**
 * Every published cup, the newest first: its name, its figures, and its champion's road in small; below them the cups
 * that were opened in this browser.
 */
export function CupsPage() {
  const words = useWords();
  const { title, intro } = words.cupList;
  return (
    <main tabIndex={-1} className="mx-auto outline-none max-w-5xl p-4 md:py-7">
      <title>{words.title([title])}</title>
      <h1 className="text-2xl font-winner">{title}</h1>
      <p className="mt-1 text-muted">{intro}</p>
      <ul className="mt-5 grid gap-4 md:grid-cols-2">
        {cups.map((cup) => (
          <li key={cup.id}>
            <CupLink cup={cup} />
          </li>
        ))}
      </ul>
      <KeptCups />
    </main>
  );
}

function CupLink({ cup }: { readonly cup: Listed }) {
  const words = useWords();
  const { teams, matches, goals, days, champion, sketch } = cup;
  const winner = champion[words.language];
  const facts = [words.teams(teams), words.matches(matches), words.goals(goals), words.days(days)];
  return (
    <Link
      to={{ view: 'bracket', cup: cup.id }}
      className="flex h-full flex-col rounded-xl border border-line bg-card p-4 hover:border-link"
    >
      <h2 className="text-xl leading-tight font-winner">{words.cup(cup)}</h2>
      {winner && <p className="mt-1">{words.wonCup(winner)}</p>}
      <p className="text-sm text-muted">{facts.filter(Boolean).join(' · ')}</p>
      <div className="mt-auto pt-4">
        <CupSketch {...sketch} />
      </div>
    </Link>
  );
}
