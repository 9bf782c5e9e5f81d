import type { Cup } from '../../cup/cup.ts';
import type { Picked } from '../../cup/picked.ts';
import { tallyCup } from '../../cup/tally.ts';
import { href } from '../navigate.ts';
import { findPage, pages } from '../pages.ts';
import { writePlace, type Place } from '../place.ts';
import { Search } from '../search/Search.tsx';
import { useWords } from '../words/useWords.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { PickChip } from './PickChip.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

type Props = {
  readonly cup: Cup;
  readonly view: Place['view'];
  readonly picked: Picked | undefined;
  readonly inert: boolean;
};

/** The cup's name, its size in figures, the ways to read it, and the switches of the page. */
export function Masthead({ cup, view, picked, inert }: Props) {
  const words = useWords();
  const { matches, goals } = tallyCup(cup);
  const facts = [words.teams(cup.teams.length), words.matches(matches), words.goals(goals)];
  const here = findPage(view)?.name ?? 'bracket';
  const views = (['bracket', ...pages.map(({ name }) => name)] as const).map((name) => ({
    name,
    path: writePlace({ view: name, cup: cup.id }),
    isHere: name === here,
  }));
  return (
    <header
      inert={inert}
      className="in-data-embed:hidden flex flex-wrap items-center gap-x-5 gap-y-2 border-b max-md:gap-x-1.5 border-line bg-card px-4 py-3 md:px-5"
    >
      {/* Firefox takes its paper for as narrow as a phone before it turns it on its side. */}
      <h1 className="text-xl leading-tight font-winner max-md:min-w-36 max-md:grow max-md:basis-0 print:grow-0 print:basis-auto">
        <a href={href(writePlace({ view: 'bracket', cup: cup.id }))}>{words.cup(cup)}</a>
      </h1>
      <p className="text-muted max-md:order-1 max-md:w-full max-md:text-sm md:mr-auto print:order-none print:w-auto print:text-base">
        {facts.join(' · ')}
      </p>
      {picked && <PickChip picked={picked} />}
      <nav aria-label={words.views} className="max-md:order-3 max-md:w-full print:hidden">
        <ul className="flex flex-wrap rounded-lg border border-line">
          {views.map(({ name, path, isHere }) => (
            <li key={name} className="max-md:grow">
              <a
                href={href(path)}
                aria-current={isHere ? 'true' : undefined}
                className="flex min-h-11 items-center justify-center rounded-lg px-4 max-md:px-1 text-muted aria-[current]:bg-tint aria-[current]:font-winner aria-[current]:text-ink md:min-h-9"
              >
                {words.view[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Search />
      <KeyHelp />
      <ThemeSwitch />
    </header>
  );
}
