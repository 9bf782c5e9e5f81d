import { useCupIndex } from '../data/useCupIndex.ts';
import { TextLink } from '../ui/Link.tsx';
import { useWords } from '../words/useWords.ts';

/** Links to the cups of the seasons before and after, where they are published. */
export function Seasons() {
  const { seasons } = useWords();
  const { stated } = useCupIndex().cup;
  const links = (['previous', 'next'] as const).flatMap((side) => {
    const { cup, season } = stated[side] ?? {};
    return cup === undefined || season === undefined ? [] : [{ cup, text: seasons[side](season) }];
  });
  if (links.length === 0) return null;
  return (
    <nav aria-label={seasons.name} className="mt-3 flex flex-wrap gap-x-6">
      {links.map(({ cup, text }) => (
        <TextLink
          key={cup}
          to={{ view: 'bracket', cup }}
          className="inline-flex min-h-11 items-center md:min-h-8"
        >
          {text}
        </TextLink>
      ))}
    </nav>
  );
}
