import type { Findable } from '../../cup/search/indexSearch.ts';

/**
 * Puts the focus where a result leads: a tie or the first tie of a round in the bracket, else the panel beside it. On
 * phones, where the panel covers the bracket, the panel has it already.
 */
export function land(what: Findable): void {
  const tie = tieOf(what);
  const goal = tie === undefined ? 'aside' : `main a[data-tie="${tie}"]`;
  document.querySelector<HTMLElement>(goal)?.focus();
}

function tieOf(what: Findable): string | undefined {
  if (what.kind === 'tie') return what.placed.tie.id;
  return what.kind === 'round' ? what.round.ties[0]?.id : undefined;
}
