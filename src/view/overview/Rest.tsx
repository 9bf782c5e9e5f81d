import { Suspense, use, type ReactNode } from 'react';
import { Alive, useIsAlive } from '../Alive.tsx';
import { LitTies, noTies } from '../bracket/litTies.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { usePicked } from '../picks.ts';
import { latePart, type LoadedLate } from '../trouble/latePart.tsx';

const Charts = latePart(async () => (await import('../charts/Charts.tsx')).Charts);
const EmbedBracket = latePart(async () => (await import('../share/EmbedBracket.tsx')).EmbedBracket);
const Origin = latePart(async () => (await import('./Origin.tsx')).Origin);

const parts = [Charts, EmbedBracket, Origin];

/** How what stands below the winners is loaded before it is drawn. */
export const restPart: LoadedLate = {
  load: () => Promise.all(parts.map(({ load }) => load())),
  forget: () => parts.forEach(({ forget }) => forget()),
};

let tellAsked = (): void => {};
const asked = new Promise<void>((resolve) => {
  tellAsked = resolve;
});

/**
 * Loads what stands below the winners and, where it lies as it was drawn before, brings it to life. What cannot be
 * loaded says so where it stands.
 */
export const wakeRest = (): void =>
  void Promise.allSettled(parts.map(({ load }) => load())).then(tellAsked);

/**
 * What stands below the winners: the charts, and where all comes from. It is on the page before any script runs, so
 * its code waits until a reader turns to it. It is one element for ever: were it drawn anew while it waits, React
 * would put the fallback in its place.
 */
export const rest = (
  // Where it was not drawn before, its room keeps what follows out of sight, so that nothing jumps.
  <Suspense fallback={<div className="min-h-dvh" />}>
    <Waiting>
      <Alive>
        <Lit>
          <Charts />
        </Lit>
        <EmbedBracket />
        <Origin />
      </Alive>
    </Waiting>
  </Suspense>
);

/** Stays as it was drawn before any browser had it until a reader asks; what is drawn in the browser does not wait. */
function Waiting({ children }: { readonly children: ReactNode }) {
  if (!useIsAlive() && !import.meta.env.SSR) use(asked);
  return children;
}

/** Reads by itself what is lit: a context from outside would draw it anew while it waits. */
function Lit({ children }: { readonly children: ReactNode }) {
  const picked = usePicked(useCupIndex());
  return <LitTies value={picked?.ties ?? noTies}>{children}</LitTies>;
}
