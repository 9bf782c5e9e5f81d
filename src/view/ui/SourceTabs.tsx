import { SOURCE_PAGES, type PageName } from '../address/place.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { Link } from './Link.tsx';

/** Leads to the pages about where everything comes from: the sources, the text of the first, and the proof. */
export function SourceTabs({ here }: { readonly here: PageName }) {
  const words = useWords();
  const { cup } = useCupIndex();
  return (
    <nav aria-label={words.sources.title} className="mb-4 print:hidden">
      <ul className="flex flex-wrap gap-x-1 border-b border-line">
        {SOURCE_PAGES.map((view) => (
          <li key={view}>
            <Link
              to={{ view, cup: cup.id }}
              aria-current={view === here ? 'page' : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-muted hover:text-ink aria-[current]:border-blue aria-[current]:font-winner aria-[current]:text-ink"
            >
              {words.view[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
