import { Suspense } from 'react';
import { Hydrated } from '../../ui/Hydrated.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import type { MinimapProps } from './Minimap.tsx';

/** The minimap's own code. */
export const MinimapPart = lazyPart(async () => (await import('./Minimap.tsx')).Minimap);

/** The minimap, loaded only for a large bracket, after hydration. */
export const LazyMinimap = (props: MinimapProps) => (
  <Suspense>
    <Hydrated>
      <MinimapPart {...props} />
    </Hydrated>
  </Suspense>
);
