import type { Hit } from '../../cup/search/search.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Link } from '../ui/Link.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { describeHit } from './describeHit.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly hit: Hit;
  /** Whether Enter follows it; it looks chosen as long as the field has the focus. */
  readonly isFirst: boolean;
};

/** Something found, as a link that leads to it, with what tells it from others. */
export function Result({ hit, isFirst }: Props) {
  const words = useWords();
  const { name, facts, to, search } = describeHit(hit, useCupIndex(), words);
  const look = isFirst ? 'group-has-[input:focus]/search:bg-tint' : '';
  return (
    <Link
      to={to}
      search={search}
      data-tie={hit.what.kind === 'tie' ? hit.what.placed.tie.id : undefined}
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-center rounded-lg px-3 py-1.5 leading-snug wrap-anywhere outline-offset-[-2px] hover:underline focus-visible:bg-tint ${look}`}
    >
      <span className="font-winner">
        <Sentence text={name} />
      </span>{' '}
      <span className="col-start-1 text-sm">
        <Sentence text={facts.join(' · ')} />
      </span>{' '}
      {isFirst && (
        <kbd
          aria-hidden="true"
          className="invisible col-start-2 row-span-2 row-start-1 ml-3 rounded-md border border-link px-2 font-sans text-sm text-muted not-pointer-fine:hidden group-has-[input:focus]/search:visible"
        >
          {words.search.enter}
        </kbd>
      )}
    </Link>
  );
}
