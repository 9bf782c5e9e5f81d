import { Suspense } from 'react';
import { Alive } from '../../Alive.tsx';
import { latePart } from '../../trouble/latePart.tsx';
import type { OutlineProps } from './Outline.tsx';

/** The outline itself. */
export const OutlinePart = latePart(async () => (await import('./Outline.tsx')).Outline);

/** The outline of a bracket, loaded only where there is a large one, and drawn after it. */
export const LateOutline = (props: OutlineProps) => (
  <Suspense>
    <Alive>
      <OutlinePart {...props} />
    </Alive>
  </Suspense>
);
