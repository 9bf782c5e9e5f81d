import { nearest } from '../../cup/nearest.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TieLink } from '../links/TieLink.tsx';
import { readName } from '../names/readName.ts';
import { UnknownName } from '../names/UnknownName.tsx';
import { useWords } from '../words/useWords.ts';

/** That nothing of the cup stands at an address, and the ties whose addresses or names come nearest to it. */
export function Nowhere({ path }: { readonly path: string }) {
  const words = useWords();
  const { ties } = useCupIndex();
  const near = nearest(readName(path), [...ties.values()], ({ tie }) => [
    tie.id,
    `${tie.home.name} ${tie.away.name}`,
  ]);
  return (
    <UnknownName
      sentence={words.trouble.noTie(path)}
      near={near.map((placed) => ({ id: placed.tie.id, link: <TieLink placed={placed} /> }))}
    />
  );
}
