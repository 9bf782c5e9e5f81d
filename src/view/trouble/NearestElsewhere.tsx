import { useMemo } from 'react';
import type { Cup } from '../../cup/cup.ts';
import { indexCup } from '../../cup/indexCup.ts';
import { CupContext } from '../data/useCupIndex.ts';
import { useCup } from '../data/useCup.ts';
import { NearestNames } from '../names/NearestNames.tsx';
import { usePath } from '../navigate.ts';
import { useNearest } from './useNearest.tsx';

/** What of the default cup comes nearest to an address whose own cup is not there; nothing while that is not there. */
export function NearestElsewhere() {
  const home = useCup(import.meta.env.VITE_DEFAULT_CUP);
  return home.data ? <NearestIn cup={home.data} /> : null;
}

function NearestIn({ cup }: { readonly cup: Cup }) {
  const index = useMemo(() => indexCup(cup), [cup]);
  const [first = '', ...others] = usePath().split('/').filter(Boolean);
  const near = useNearest(index, others.join('/') || first);
  return (
    <CupContext value={index}>
      <NearestNames near={near} />
    </CupContext>
  );
}
