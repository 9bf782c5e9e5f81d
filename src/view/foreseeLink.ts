import { foreseePart } from './loadPart.ts';
import { leadsToOurs, withoutBase } from './navigate.ts';
import { readPlace } from './place.ts';

/** Loads what a link of ours leads to once a pointer or the focus is on it, so that it opens at once; for the whole document. */
export function foreseeLink({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.target || !leadsToOurs(link)) return;
  foreseePart(readPlace(withoutBase(link.pathname), import.meta.env.VITE_DEFAULT_CUP));
}
