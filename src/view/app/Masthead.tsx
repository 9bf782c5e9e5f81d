import { useMemo } from 'react';
import type { Cup } from '../../cup/model/cup.ts';
import { tallyCup } from '../../cup/questions/tally.ts';
import { cupList, isSource, pagesOf, type Place } from '../address/place.ts';
import { Search } from '../search/Search.tsx';
import { Link } from '../ui/Link.tsx';
import { useWords } from '../words/useWords.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { OpenLink } from './OpenLink.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

type Props = {
  readonly cup: Cup;
  readonly view: Place['view'];
  readonly inert: boolean;
};

const item =
  'flex min-h-11 items-center justify-center rounded-lg px-2 text-muted lg:px-4 max-[22.5rem]:px-1 max-[22.5rem]:text-sm aria-[current]:bg-tint aria-[current]:font-winner aria-[current]:text-ink pointer-fine:md:min-h-9';

/** The cup's name, its size in figures, the ways to read it, and the switches of the page. */
export function Masthead({ cup, view, inert }: Props) {
  const words = useWords();
  const { matches, goals } = useMemo(() => tallyCup(cup), [cup]);
  const facts = [words.teams(cup.teams.length), words.matches(matches), words.goals(goals)];
  const menu = [
    'bracket',
    ...pagesOf(cup).filter((page) => page !== 'record' && page !== 'checks'),
  ] as const;
  const here = isSource(view) ? 'sources' : (menu.find((name) => name === view) ?? 'bracket');
  const views = menu.map((name) => ({
    name,
    isHere: name === here,
  }));
  return (
    <header
      inert={inert}
      className="in-data-embed:hidden flex min-h-15 shrink-0 flex-wrap items-center gap-x-5 border-b border-line bg-card px-4 max-lg:gap-x-3 max-md:min-h-13 max-md:gap-x-1.5 md:px-5 tablet:sticky tablet:top-0 tablet:z-30 print:h-auto print:py-3"
    >
      {/* Firefox takes its paper for as narrow as a phone before it turns it on its side. */}
      <h1 className="min-w-32 grow basis-32 text-xl leading-tight font-winner xl:grow-0 xl:basis-auto print:grow-0 print:basis-auto">
        <Link to={{ view: 'bracket', cup: cup.id }}>{words.cup(cup)}</Link>
      </h1>
      <p className="whitespace-nowrap text-muted max-xl:hidden print:block">{facts.join(' · ')}</p>
      <nav
        aria-label={words.views}
        className="upright:fixed upright:inset-x-0 upright:bottom-0 upright:z-15 upright:border-t upright:border-line upright:bg-card upright:px-2 upright:pt-1 upright:pb-[max(0.25rem,env(safe-area-inset-bottom))] xl:ml-auto print:hidden"
      >
        <ul className="flex flex-wrap rounded-lg border border-line upright:border-0">
          {views.map(({ name, isHere }) => (
            <li key={name} className="upright:grow">
              <Link
                to={{ view: name, cup: cup.id }}
                aria-current={isHere ? 'true' : undefined}
                className={item}
              >
                {words.view[name]}
              </Link>
            </li>
          ))}
          <li className="upright:grow">
            <Link to={cupList} className={item}>
              {words.cupList.menu}
            </Link>
          </li>
        </ul>
      </nav>
      <Search />
      <OpenLink />
      <KeyHelp />
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
}
