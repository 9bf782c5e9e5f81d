import { startTransition, useEffect, useState } from 'react';

/** The pause between two parts, in milliseconds, in which a browser answers a reader. */
const PAUSE = 8;

/**
 * How many of the parts of a long list are to be drawn: one at first, then one more at a time, so that a reader can
 * scroll, type and follow links meanwhile. It begins anew when the parts change.
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
