import { useEffect } from 'react';
import { href, navigate } from '../navigate.ts';
import { writePlace, type KnownPlace } from '../place.ts';

/** Gives the page a place's own address where it was reached by another; the history keeps only the new one. */
export function useCanonical(place: KnownPlace | undefined): void {
  const address = place && href(writePlace(place));
  useEffect(() => {
    if (address === undefined || address === location.pathname) return;
    navigate(address + location.search + location.hash, { replace: true });
  }, [address]);
}
