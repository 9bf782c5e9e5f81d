import { startTransition, useEffect, useState } from 'react';

/** The pause between two parts, in milliseconds, in which the browser can handle input. */
const PAUSE = 8;

/**
 * The number of parts of a long list to render: one at first, then one more at a time, so that the page stays
 * responsive. It starts over when the parts change.
 */
export function useGrowing(parts: readonly unknown[]): number {
  const [grown, setGrown] = useState({ parts, count: 1 });
  const count = grown.parts === parts ? grown.count : 1;
  useEffect(() => {
    if (count >= parts.length) return undefined;
    const timer = setTimeout(
      () => startTransition(() => setGrown({ parts, count: count + 1 })),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [parts, count]);
  return Math.min(count, parts.length);
}
